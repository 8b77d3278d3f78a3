import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import { formatShort, zoneCity } from '@/lib/time'
import { Carry } from './carry'
import { spread } from './spread'

const shown = 12

type ProposeFoldProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  carry: Record<string, string>
  /** Who chooses among them. */
  chooser: string
  /** Open times that can be proposed, ascending. */
  open: readonly number[]
  zone: string
  now: Date
}

/** Up to three other times from which the other side chooses; until then the call stays where it is. */
export function ProposeFold({ action, carry, chooser, open, zone, now }: ProposeFoldProps) {
  if (open.length === 0) return null
  return (
    <Fold id="propose" title="Propose other times">
      <ActionForm action={action} id="propose-form">
        <Carry values={carry} />
        <Choices
          hint={`At most three, ${zoneCity(zone)} time. The call stays where it is until ${chooser} chooses.`}
          legend="Which times would suit you?"
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
