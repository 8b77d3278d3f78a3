import type { Metadata } from 'next'
import '@/components/bookings/calendar/calendar.css'
import { CalendarViews } from '@/components/bookings/calendar/calendar-views'
import { CallTable } from '@/components/bookings/calendar/call-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { requireRole } from '@/lib/auth'
import { isInHours } from '@/lib/bookings/availability/day-plan'
import { daysAfter, today } from '@/lib/bookings/availability/days'
import { findOwnAvailability } from '@/lib/bookings/availability/queries'
import { calendarQuery } from '@/lib/bookings/availability/schema'
import { listCoachCalls, listPastCoachCalls, pageSize } from '@/lib/bookings/queries'
import { zoneCity } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'
import { WeekView } from './week-view'

export const metadata: Metadata = { title: 'Your calendar' }

type CalendarPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  const viewer = await requireRole('coach')
  const query = calendarQuery.parse(await searchParams)
  const now = new Date()
  return (
    <div className="grid gap-4">
      <PageTitle
        lead={`Times are in ${zoneCity(viewer.zone)} time, and on your client’s clock where it differs.`}
      >
        Your calendar
      </PageTitle>
      <CalendarViews view={query.view} />
      {query.view === 'week' && <WeekView now={now} viewer={viewer} week={query.week} />}
      {query.view === 'list' && <Coming now={now} page={query.page} viewer={viewer} />}
      {query.view === 'past' && <Past now={now} page={query.page} viewer={viewer} />}
    </div>
  )
}

type ListProps = { viewer: Viewer; page: number; now: Date }

const hrefOf = (id: string) => `/coach/calendar/${id}`
// No kind of call is offered further ahead.
const horizonDays = 200

async function Coming({ viewer, page, now }: ListProps) {
  const day = today(viewer.zone, now)
  const until = new Date(`${daysAfter(day, horizonDays)}T00:00:00Z`)
  const [calls, own] = await Promise.all([
    listCoachCalls(viewer, { from: now, until }, now),
    findOwnAvailability(viewer, day),
  ])
  if (calls.length === 0) return <NoCalls />
  const shown = calls.slice((page - 1) * pageSize, page * pageSize)
  const marked = shown.map((call) => ({ ...call, isOutside: own !== null && !isInHours(own, call) }))
  return (
    <>
      <CallTable calls={marked} caption="Coming calls" hrefOf={hrefOf} now={now} zone={viewer.zone} />
      <Pager
        hrefOf={(other) => `/coach/calendar?view=list&page=${other}`}
        page={page}
        pages={Math.ceil(calls.length / pageSize)}
      />
    </>
  )
}

async function Past({ viewer, page, now }: ListProps) {
  const { calls, total } = await listPastCoachCalls(viewer, page, now)
  if (calls.length === 0) {
    return (
      <EmptyState title="Nothing is over yet">
        <p>After a call, what came of it is noted here.</p>
      </EmptyState>
    )
  }
  return (
    <>
      <CallTable calls={calls} caption="Past calls" hrefOf={hrefOf} now={now} zone={viewer.zone} />
      <Pager
        hrefOf={(other) => `/coach/calendar?view=past&page=${other}`}
        page={page}
        pages={Math.ceil(total / pageSize)}
      />
    </>
  )
}

function NoCalls() {
  return (
    <EmptyState
      action={<ButtonLink href="/coach/availability">See when you can be booked</ButtonLink>}
      title="No call is booked"
    >
      <p>As soon as somebody books, it stands here, and you get a letter.</p>
    </EmptyState>
  )
}
