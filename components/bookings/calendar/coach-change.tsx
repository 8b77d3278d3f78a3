import { CancelFold } from '@/components/bookings/cancel-fold'
import { ProposeFold } from '@/components/bookings/propose-fold'
import { ButtonLink } from '@/components/ui/button'
import type { CoachCallViewProps } from './coach-call-view-props'

/** Moving, proposing, cancelling: always open to this side, with a reason on the last day. */
export function CoachChange({ call, path, carry, actions, open, zone, now }: CoachCallViewProps) {
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
        <ProposeFold
          action={actions.propose}
          carry={carry}
          chooser={call.name}
          now={now}
          open={open}
          zone={zone}
        />
        <CancelFold action={actions.cancel} carry={carry} needsReason={needed} reader={call.name} />
      </div>
    </section>
  )
}
