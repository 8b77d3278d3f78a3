import { db } from '@/lib/db'
import { type CoachTime, loadCoachTimes } from './load-coach-times'
import { coachDays, workingTime } from './slots/coach-days'
import { merged, type Span, without } from './slots/spans'
import { DAY } from './slots/zone-clock'

/** The time in [from, until) in which a coach works and nothing takes it, as ascending spans that do not touch. */
export function workingSpans({ availability, busy }: CoachTime, from: number, until: number): Span[] {
  const days = coachDays(availability, from, until)
  const working: Span[] = []
  for (let day = Math.floor(from / DAY) - 1; day <= Math.floor(until / DAY) + 1; day++)
    working.push(...workingTime(days, day))
  const within = working.map(({ startsAt, endsAt }) => ({
    startsAt: Math.max(startsAt, from),
    endsAt: Math.min(endsAt, until),
  }))
  return without(merged(within), merged(busy))
}

/**
 * When some coaches work in [from, until) (epoch milliseconds) and are not taken: calls, holds and other calendars
 * count. By coach; whoever is no coach has no entry.
 */
export async function findWorking(
  coachIds: string[],
  from: number,
  until: number,
): Promise<Map<string, Span[]>> {
  const times = await loadCoachTimes(db(), coachIds, { from, until, now: new Date(from) })
  return new Map(times.map((time) => [time.id, workingSpans(time, from, until)]))
}
