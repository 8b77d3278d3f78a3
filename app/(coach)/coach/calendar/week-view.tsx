import { Week } from '@/components/bookings/calendar/week'
import { sayDay } from '@/components/bookings/slot-words'
import { ButtonLink } from '@/components/ui/button'
import { dayPlan, isInHours } from '@/lib/bookings/availability/day-plan'
import { daysAfter, today as todayIn } from '@/lib/bookings/availability/days'
import { findOwnAvailability } from '@/lib/bookings/availability/queries'
import { listCoachCalls } from '@/lib/bookings/queries'
import { instantOfWallTime } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'

type WeekViewProps = {
  viewer: Viewer
  /** A day of the week that is shown; this one without. */
  week: string | undefined
  now: Date
}

/** A week of the coach's, with the ways to those around it. */
export async function WeekView({ viewer, week, now }: WeekViewProps) {
  const { zone } = viewer
  const today = todayIn(zone, now)
  const monday = mondayOf(week ?? today)
  const startOf = (day: string) => instantOfWallTime(`${day}T00:00`, zone)
  const [calls, own] = await Promise.all([
    listCoachCalls(viewer, { from: startOf(monday), until: startOf(daysAfter(monday, 7)) }, now),
    findOwnAvailability(viewer, monday),
  ])
  const marked = calls.map((call) => ({ ...call, isOutside: own !== null && !isInHours(own, call) }))
  const days = Array.from({ length: 7 }, (_, index) => daysAfter(monday, index)).map((on) => ({
    on,
    plan: own && dayPlan(own, on),
    calls: marked.filter(({ startsAt }) => todayIn(zone, startsAt) === on),
  }))
  return (
    <section aria-labelledby="week" className="grid gap-4">
      <WeekHead calls={calls.length} isThisWeek={monday === mondayOf(today)} monday={monday} />
      {!own && (
        <p>
          <ButtonLink href="/coach/profile">Write your profile first</ButtonLink>
        </p>
      )}
      <Week days={days} now={now} today={today} zone={zone} />
    </section>
  )
}

type WeekHeadProps = { monday: string; calls: number; isThisWeek: boolean }

function WeekHead({ monday, calls, isThisWeek }: WeekHeadProps) {
  const to = (days: number) => `/coach/calendar?week=${daysAfter(monday, days)}`
  return (
    <div className="week-head">
      <h2 id="week">
        {sayDay(monday)} to {sayDay(daysAfter(monday, 6))}
      </h2>
      <span className="text-sm text-soft">{sayCalls(calls)}</span>
      <a href={to(-7)} rel="prev">
        Week before
      </a>
      {!isThisWeek && <a href="/coach/calendar">This week</a>}
      <a href={to(7)} rel="next">
        Week after
      </a>
    </div>
  )
}

function sayCalls(count: number): string {
  if (count === 0) return 'No calls'
  return count === 1 ? '1 call' : `${count} calls`
}

function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}
