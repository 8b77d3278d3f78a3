import { sayLength } from '@/components/bookings/call-words'
import { Proposals } from '@/components/bookings/proposals'
import { sayThere } from '@/components/bookings/slot-words'
import { Facts } from '@/components/ui/facts'
import { PageTitle } from '@/components/ui/page-title'
import { formatInstant, zoneCity } from '@/lib/time'
import { CallLog } from './call-log'
import { outcomeLabels } from './call-marks'
import type { CoachCallViewProps } from './coach-call-view-props'
import { CoachChange } from './coach-change'
import { mirrored } from './mirrored'

/** A call as its coach and the practice see it: with whom, when on both clocks, and what can be done. */
export function CoachCallView(props: CoachCallViewProps) {
  const { call, children, warning } = props
  const other = { ...props, call: mirrored(call) }
  return (
    <div className="column">
      <PageTitle lead={<span aria-live="polite">{leadOf(props)}</span>}>
        {call.kind.name} with {call.name}
      </PageTitle>
      <When {...props} />
      {warning}
      {/* A client's reminders are theirs. */}
      <Proposals {...other} actions={{ ...props.actions, remind: props.actions.accept }} invitation="" />
      {children}
      <Facts facts={factsOf(props)} />
      {call.rule !== 'closed' && <CoachChange {...props} />}
      <div>
        <CallLog {...props} />
      </div>
    </div>
  )
}

function leadOf({ call, as }: CoachCallViewProps): string {
  const { state, outcome, cancelledBy, isOver } = call
  const coach = as === 'coach' ? 'You' : call.coach.name
  if (state === 'cancelled') {
    if (cancelledBy === 'admin') return 'The practice cancelled it.'
    return cancelledBy === 'client' ? `${call.name} cancelled it.` : `${coach} cancelled it.`
  }
  if (state === 'lapsed') return 'It was never confirmed, so it does not take place.'
  if (state === 'unconfirmed') return 'Not confirmed yet: the time is kept for a quarter of an hour.'
  if (outcome) return `${outcomeLabels[outcome]}.`
  return isOver ? 'It is over.' : 'It is booked and confirmed.'
}

function When({ call: { startsAt, name, cancelReason, ...call }, zone, now }: CoachCallViewProps) {
  return (
    <div>
      <p aria-live="polite" className="call-when">
        <b>{formatInstant(startsAt, zone, now)}</b> in {zoneCity(zone)}
        {call.zone !== zone && (
          <span>
            {sayThere(startsAt, call.zone, zone)}, where {name} {call.isOver ? 'was' : 'is'}
          </span>
        )}
      </p>
      {cancelReason && <p className="text-soft">The reason given: {cancelReason}</p>}
    </div>
  )
}

function factsOf({ call, as }: CoachCallViewProps) {
  const { place, email, phone, coach, kind } = call
  const isLink = /^https:\/\/\S+$/.test(place)
  return [
    ...(as === 'admin' ? [{ term: 'Coach', value: coach.name }] : []),
    {
      term: 'Where',
      value: isLink ? (
        <a href={place} rel="noreferrer">
          {place}
        </a>
      ) : (
        place
      ),
    },
    { term: 'How long', value: sayLength(kind.lengthMinutes) },
    { term: 'E-mail', value: email && <a href={`mailto:${email}`}>{email}</a> },
    ...(phone
      ? [{ term: 'Phone', value: <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> }]
      : []),
  ]
}
