import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatShort, zoneCity } from '@/lib/time'
import type { CallViewProps } from './call-view-props'
import { Carry } from './carry'
import { spread } from './spread'

const shown = 12

/** Up to three other times from which the coach chooses; until then the call stays where it is. */
export function ProposeFold({ call, carry, actions, open, zone, now }: CallViewProps) {
  if (open.length === 0) return null
  return (
    <Fold id="propose" title="Let the coach choose among other times">
      <ActionForm action={actions.propose} id="propose-form">
        <Carry values={carry} />
        <Choices
          hint={`At most three, ${zoneCity(zone)} time. The call stays where it is until ${call.coach.name} chooses.`}
          legend="Which times would suit you as well?"
          name="startsAt"
          options={spread(open, shown, zone).map((at) => ({
            value: new Date(at).toISOString(),
            label: formatShort(new Date(at), zone, now),
          }))}
          type="checkbox"
        />
        <SubmitButton variant="plain">Propose these times</SubmitButton>
      </ActionForm>
    </Fold>
  )
}
