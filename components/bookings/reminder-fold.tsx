import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { reminderChoices } from '@/lib/bookings/schema'
import type { CallViewProps } from './call-view-props'
import { sayBefore } from './call-words'
import { Carry } from './carry'

/** When a letter reminds of the call; none is a choice, too. */
export function ReminderFold({ call, carry, actions }: CallViewProps) {
  const chosen = call.reminderMinutes
  const note = chosen.length === 0 ? 'none' : chosen.map(sayBefore).join(', ')
  return (
    <Fold id="reminders" note={note} title="Reminders">
      <ActionForm action={actions.remind} id="reminders-form">
        <Carry values={carry} />
        <Choices
          defaultValue={chosen.map(String)}
          legend="Remind me by mail"
          name="minutes"
          options={reminderChoices.map((minutes) => ({
            value: String(minutes),
            label: `${sayBefore(minutes)} before`,
          }))}
          type="checkbox"
        />
        <SubmitButton variant="plain">Save the reminders</SubmitButton>
      </ActionForm>
    </Fold>
  )
}
