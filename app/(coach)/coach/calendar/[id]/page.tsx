import type { Metadata } from 'next'
import '@/components/bookings/book.css'
import '@/components/bookings/calendar/calendar.css'
import { asNotFound } from '@/app/(public)/book/load'
import { loadCall } from '@/app/(public)/book/load-call'
import { NotesForm, OutcomeForm } from '@/components/bookings/calendar/after-call'
import { Briefing } from '@/components/bookings/calendar/briefing'
import { CoachCallView } from '@/components/bookings/calendar/coach-call-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { isInHours } from '@/lib/bookings/availability/day-plan'
import { today } from '@/lib/bookings/availability/days'
import { findOwnAvailability } from '@/lib/bookings/availability/queries'
import type { BookingDetail } from '@/lib/bookings/get-booking'
import { getBriefing } from '@/lib/bookings/get-briefing'
import type { Viewer } from '@/lib/viewer'
import {
  acceptCoachTimeAction,
  cancelCoachCallAction,
  proposeCoachTimesAction,
  recordOutcomeAction,
  saveCoachNotesAction,
} from '../actions'
import { partyOfCoach } from './party-of-coach'
import { SharedOpportunity } from './shared-opportunity'

export const metadata: Metadata = { title: 'A call' }

export default async function CoachCallPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, id, party } = await partyOfCoach(params)
  const [loaded, briefing] = await Promise.all([loadCall(party), getBriefing(party).catch(asNotFound)])
  const { call, now } = loaded
  const notes = { carry: { id }, notes: briefing.coachNotes }
  return (
    <>
      <div className="column mb-6">
        <Breadcrumbs current={call.name} trail={[{ href: '/coach/calendar', label: 'Calendar' }]} />
      </div>
      <CoachCallView
        {...loaded}
        actions={{
          accept: acceptCoachTimeAction,
          cancel: cancelCoachCallAction,
          propose: proposeCoachTimesAction,
        }}
        as="coach"
        carry={{ id }}
        path={`/coach/calendar/${id}`}
        warning={await warningOf(viewer, call, now)}
        zone={viewer.zone}
      >
        <Briefing
          answers={briefing.answers}
          shared={
            briefing.shared && <SharedOpportunity now={now} shared={briefing.shared} zone={viewer.zone} />
          }
        />
        {call.state === 'confirmed' && call.startsAt <= now ? (
          <OutcomeForm
            {...notes}
            action={recordOutcomeAction}
            agrees={call.clientAgreesToNotes}
            client={call.name}
            nextSteps={briefing.nextSteps}
            outcome={briefing.outcome}
          />
        ) : (
          <NotesForm {...notes} action={saveCoachNotesAction} />
        )}
      </CoachCallView>
    </>
  )
}

async function warningOf(viewer: Viewer, call: BookingDetail, now: Date) {
  if (call.state !== 'confirmed' || call.startsAt <= now) return null
  const own = await findOwnAvailability(viewer, today(viewer.zone, now))
  if (!own || isInHours(own, call)) return null
  return (
    <p className="because">
      Your hours have changed since this was booked: it lies outside them now. It stands until one of you
      moves it.
    </p>
  )
}
