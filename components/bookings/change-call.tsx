import { ButtonLink } from '@/components/ui/button'
import { formatInstant, zoneCity } from '@/lib/time'
import type { CallViewProps } from './call-view-props'
import { CancelFold } from './cancel-fold'
import { ProposeFold } from './propose-fold'

/** Moving and cancelling, with the rule that holds now said beforehand. */
export function ChangeCall(props: CallViewProps) {
  const { call, path, carry, actions, open, zone, now } = props
  return (
    <section aria-labelledby="change" className="grid gap-4">
      <h2 id="change">If it does not suit any more</h2>
      <ChangeRule {...props} />
      {call.rule !== 'by_phone' && (
        <>
          <div className="acts">
            <ButtonLink href={`${path}/move`} variant="plain">
              Move it to another time
            </ButtonLink>
          </div>
          <div>
            <ProposeFold
              action={actions.propose}
              carry={carry}
              chooser={call.coach.name}
              now={now}
              open={open}
              zone={zone}
            />
            <CancelFold
              action={actions.cancel}
              carry={carry}
              needsReason={call.rule === 'with_reason'}
              reader={call.coach.name}
            />
          </div>
        </>
      )}
    </section>
  )
}

/** The rule by time left, in words. */
export function ChangeRule({
  call,
  zone,
  now,
  support,
}: Pick<CallViewProps, 'call' | 'zone' | 'now' | 'support'>) {
  const { rule, startsAt, kind, coach } = call
  if (rule === 'with_reason') {
    return (
      <p>
        It begins in less than {kind.freeUntilHours} hours. You can still move or cancel it until{' '}
        {sayHoursBefore(startsAt, kind.reasonUntilHours, zone, now)}; please say why in a few words.
      </p>
    )
  }
  if (rule === 'by_phone') {
    return (
      <p>
        It begins in less than {kind.reasonUntilHours} hours, too soon for a letter.{' '}
        {coach.phone ? (
          <>
            Call {coach.name} at <a href={`tel:${coach.phone.replaceAll(/[^+\d]/g, '')}`}>{coach.phone}</a>.
          </>
        ) : (
          <>
            Write to <a href={`mailto:${support}`}>{support}</a>, and we reach {coach.name}.
          </>
        )}
      </p>
    )
  }
  return (
    <p>
      Move or cancel it freely until {sayHoursBefore(startsAt, kind.freeUntilHours, zone, now)}. After that we
      ask why, and in the last {kind.reasonUntilHours} hours it takes a phone call.
    </p>
  )
}

function sayHoursBefore(startsAt: Date, hours: number, zone: string, now: Date): string {
  const at = new Date(startsAt.getTime() - hours * 3_600_000)
  return `${formatInstant(at, zone, now)} in ${zoneCity(zone)}`
}
