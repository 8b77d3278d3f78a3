import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { dayMs } from '@/lib/time'
import type { OfferedKind } from './find-offer'
import { openStarts, windowOf } from './list-open-slots'
import { loadCoachTimes } from './load-coach-times'
import { taken, withCoachLocked } from './lock-coach'

/** `ignoring` is what the same browser holds already. */
type Wanted = { coachIds: string[]; kind: OfferedKind; startsAt: Date; ignoring?: string | null }

/**
 * Acts with the first coach for whom it works out: of those who are free at that time the one with the fewest
 * confirmed calls in the 28 days around it, ties by id. Each coach is locked on their own, so nobody waits in a
 * ring. Throws `conflict` when it works out with none of them.
 */
export async function withFreeCoach<Result>(
  wanted: Wanted,
  now: Date,
  act: (tx: Transaction, coachId: string) => Promise<Result>,
): Promise<Result> {
  for (const coachId of await inFairOrder(wanted, now)) {
    try {
      return await withCoachLocked(coachId, now, (tx) => act(tx, coachId))
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'conflict')) throw error
    }
  }
  throw new DomainError('conflict', taken)
}

async function inFairOrder({ coachIds, kind, startsAt, ignoring }: Wanted, now: Date): Promise<string[]> {
  if (coachIds.length < 2) return coachIds
  const window = windowOf(startsAt, now)
  const [coaches, loads] = await Promise.all([
    loadCoachTimes(db(), coachIds, window, ignoring),
    db().booking.groupBy({
      by: ['coachId'],
      where: { coachId: { in: coachIds }, state: 'confirmed', startsAt: fortnightsAround(startsAt) },
      _count: true,
    }),
  ])
  const load = new Map(loads.map(({ coachId, _count }) => [coachId, _count]))
  const free = coaches.filter((coach) => openStarts(coach, kind, window).length > 0).map(({ id }) => id)
  return free.sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0) || (a < b ? -1 : 1))
}

function fortnightsAround(at: Date) {
  return { gte: new Date(at.getTime() - 14 * dayMs), lt: new Date(at.getTime() + 14 * dayMs) }
}
