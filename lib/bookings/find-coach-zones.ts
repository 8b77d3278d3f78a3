import { db } from '@/lib/db'
import { loadCoachTimes } from './load-coach-times'
import { coachZoneOn } from './slots'

type Call = { startsAt: Date; coach: { slug: string } }

/**
 * Where the coach of each call to come is when it begins, their trips counted: IANA zones, in the order of the calls.
 * Everything between the first and the last is read, so calls of years together would be slow.
 */
export async function findCoachZones(calls: readonly Call[], now: Date): Promise<string[]> {
  if (calls.length === 0) return []
  const coaches = await db().coach.findMany({
    where: { slug: { in: calls.map(({ coach }) => coach.slug) } },
    select: { userId: true, slug: true },
  })
  const starts = calls.map(({ startsAt }) => startsAt.getTime())
  const window = { from: Math.min(...starts), until: Math.max(...starts) + 1, now }
  const ids = coaches.map(({ userId }) => userId)
  const times = new Map((await loadCoachTimes(db(), ids, window)).map((time) => [time.id, time]))
  return calls.map(({ startsAt, coach }) => {
    const id = coaches.find(({ slug }) => slug === coach.slug)?.userId ?? ''
    const availability = times.get(id)?.availability
    return availability ? coachZoneOn(availability, startsAt.getTime()) : 'UTC'
  })
}
