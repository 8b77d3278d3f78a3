import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Facts } from '@/components/ui/facts'
import { PageTitle } from '@/components/ui/page-title'
import { formatInstant, zoneCity } from '@/lib/time'
import { CalendarLinks } from './calendar-links-list'
import { CallHistory } from './call-history'
import type { CallViewProps } from './call-view-props'
import { sayLength } from './call-words'
import { ChangeCall } from './change-call'
import { Proposals } from './proposals'
import { ReminderFold } from './reminder-fold'
import { sayThere } from './slot-words'
import './book.css'

/** A booked call as its client sees it: when in both zones, where, and all that can be done about it. */
export function CallView(props: CallViewProps) {
  const { call } = props
  const { coach, kind, state, isOver, nextSteps, rule } = call
  return (
    <div className="column call">
      <PageTitle lead={<span aria-live="polite">{leadOf(props)}</span>}>
        {state === 'cancelled' ? 'This call is cancelled' : `${kind.name} with ${coach.name}`}
      </PageTitle>
      {nextSteps && <NextSteps text={nextSteps} />}
      <When {...props} />
      <Proposals {...props} />
      {state === 'confirmed' && (
        <Facts
          facts={[
            { term: 'Where', value: <Place place={call.place} /> },
            { term: 'How long', value: sayLength(kind.lengthMinutes) },
            { term: 'With', value: coach.name },
          ]}
        />
      )}
      {state === 'confirmed' && !isOver && <CalendarLinks {...props} />}
      {rule !== 'closed' && <ChangeCall {...props} />}
      {(state === 'cancelled' || isOver) && (
        <div className="acts">
          <ButtonLink href={`/book/${coach.slug}/${kind.slug}`}>Book another call</ButtonLink>
        </div>
      )}
      <div className="folds">
        {rule !== 'closed' && <ReminderFold {...props} />}
        {props.sharing}
        <CallHistory {...props} />
      </div>
    </div>
  )
}

function leadOf({ call: { state, isOver, outcome, cancelledBy, coach } }: CallViewProps): ReactNode {
  if (state === 'cancelled')
    return cancelledBy === 'client' ? 'You cancelled it.' : `${coach.name} cancelled it.`
  if (state === 'lapsed') return 'It was never confirmed, so it does not take place.'
  if (outcome === 'took_place') return 'It took place.'
  if (outcome === 'client_missed')
    return 'You could not make it. That happens; book another one whenever you like.'
  if (outcome === 'coach_missed')
    return `${coach.name} could not make it. We are sorry; book another one, please.`
  return isOver ? 'It is over.' : 'It is booked. Everything about it is also in the letter we mailed.'
}

function When({ call: { startsAt, coach, cancelReason, isOver }, zone, now }: CallViewProps) {
  return (
    <div>
      <p aria-live="polite" className="call-when">
        <b>{formatInstant(startsAt, zone, now)}</b> in {zoneCity(zone)}
        {coach.zone !== zone && (
          <span>
            {sayThere(startsAt, coach.zone, zone)}, where {coach.name} {isOver ? 'was' : 'is'}
          </span>
        )}
      </p>
      {cancelReason && <p className="text-soft">The reason given: {cancelReason}</p>}
    </div>
  )
}

function Place({ place }: { place: string }) {
  if (!/^https:\/\/\S+$/.test(place)) return place || 'Your coach tells you.'
  return (
    <a href={place} rel="noreferrer">
      {place}
    </a>
  )
}

function NextSteps({ text }: { text: string }) {
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">Your next steps</h2>
      <p className="whitespace-pre-line">{text}</p>
    </section>
  )
}
