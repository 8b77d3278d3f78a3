import { Carry } from '@/components/bookings/carry'
import { spread } from '@/components/bookings/spread'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button'
import { Choices } from '@/components/ui/choices'
import { TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatShort, zoneCity } from '@/lib/time'
import type { CoachCallViewProps } from './coach-call-view-props'

const shown = 18

/** Moving, proposing, cancelling: always open to this side, with a reason on the last day. */
export function CoachChange(props: CoachCallViewProps) {
  const { call, path } = props
  const needed = call.rule === 'with_reason'
  return (
    <section aria-labelledby="change" className="grid gap-4">
      <h2 id="change">If it does not suit any more</h2>
      <p>
        {needed
          ? 'It begins in less than a day: say why you move or cancel it.'
          : 'Propose other times and let them choose, or move it yourself.'}{' '}
        Both of you get a letter.
      </p>
      <div className="acts">
        <ButtonLink href={`${path}/move`} variant="plain">
          Move it to another time
        </ButtonLink>
      </div>
      <div>
        <ProposeTimes {...props} />
        <Fold id="cancel" title="Cancel the call">
          <ActionForm action={props.actions.cancel} id="cancel-form">
            <Carry values={props.carry} />
            <TextArea
              hint={`${call.name} reads it.`}
              label={needed ? 'Why?' : 'Why, if you like to say'}
              name="reason"
              required={needed}
              rows={2}
            />
            <SubmitButton pendingLabel="Cancelling …" variant="plain">
              Cancel the call
            </SubmitButton>
          </ActionForm>
        </Fold>
      </div>
    </section>
  )
}

function ProposeTimes({ call, carry, actions, open, zone, now }: CoachCallViewProps) {
  if (open.length === 0) return null
  return (
    <Fold id="propose" title="Propose other times">
      <ActionForm action={actions.propose} id="propose-form">
        <Carry values={carry} />
        <Choices
          columns={3}
          hint={`At most three, ${zoneCity(zone)} time. The call stays where it is until ${call.name} chooses.`}
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
