import type { ReactNode } from 'react'
import { sayLength } from '@/components/bookings/call-words'
import { Proposals } from '@/components/bookings/proposals'
import { sayThere } from '@/components/bookings/slot-words'
import { Facts } from '@/components/ui/facts'
import { PageTitle } from '@/components/ui/page-title'
import type { BookingDetail } from '@/lib/bookings/get-booking'
import type { FormState } from '@/lib/form-action'
import { formatInstant, zoneCity } from '@/lib/time'
import { CallLog } from './call-log'
import { outcomeLabels } from './call-marks'
import { CoachChange } from './coach-change'
import { mirrored } from './mirrored'

type Action = (state: FormState, form: FormData) => Promise<FormState>

export type CoachCallViewProps = {
  call: BookingDetail
  zone: string
  now: Date
  path: string
  carry: Record<string, string>
  /** Open times that can be proposed, ascending. */
  open: readonly number[]
  support: string
  actions: { cancel: Action; accept: Action; propose: Action }
  /** Whether the reader is the coach of the call, or the practice. */
  as: 'coach' | 'admin'
  /** Said under the time, such as that it lies outside the hours of now. */
  warning?: ReactNode
  /** The briefing, notes and outcome, for the coach alone. */
  children?: ReactNode
}

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
