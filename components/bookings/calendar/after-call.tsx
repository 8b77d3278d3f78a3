import { Carry } from '@/components/bookings/carry'
import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Hidden, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import type { BookingOutcome } from '@/lib/generated/prisma/enums'
import { outcomeLabels } from './call-marks'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type NotesProps = { notes: string; carry: Record<string, string>; action: Action }

/** Notes before the call, for coaches alone. */
export function NotesForm({ notes, carry, action }: NotesProps) {
  return (
    <section aria-labelledby="notes-head" className="grid gap-4">
      <h2 id="notes-head">Private notes</h2>
      <ActionForm action={action} id="notes">
        <Carry values={carry} />
        <Hidden name="drawn" value={notes} />
        <TextArea defaultValue={notes} hint="Coaches alone see them." label="Notes" name="notes" rows={3} />
        <SubmitButton variant="plain">Keep the notes</SubmitButton>
      </ActionForm>
    </section>
  )
}

type OutcomeProps = NotesProps & {
  outcome: BookingOutcome | null
  nextSteps: string
  agrees: boolean
  client: string
}

/** What came of a call: whether it took place, what comes next, notes. */
export function OutcomeForm({ outcome, nextSteps, agrees, client, notes, carry, action }: OutcomeProps) {
  return (
    <section aria-labelledby="outcome-head" className="grid gap-4">
      <h2 id="outcome-head">{outcome ? 'How it went' : 'How did it go?'}</h2>
      <ActionForm action={action} id="outcome-form">
        <Carry values={carry} />
        <Choices
          columns={3}
          legend="What became of it"
          name="outcome"
          options={Object.entries(outcomeLabels).map(([value, label]) => ({ value, label }))}
          {...(outcome && { defaultValue: outcome })}
        />
        <TextArea
          defaultValue={nextSteps}
          hint={
            agrees
              ? `${client} agreed to get them: they go out in a letter.`
              : `${client} did not agree to get them: they stay with you.`
          }
          label="Next steps"
          name="nextSteps"
        />
        <TextArea
          defaultValue={notes}
          hint="Coaches alone see them."
          label="Private notes"
          name="notes"
          rows={3}
        />
        <SubmitButton>Save how it went</SubmitButton>
      </ActionForm>
    </section>
  )
}
