import { db } from '@/lib/db'
import { dayMs } from '@/lib/time'
import { withCoachLocked } from './lock-coach'

/**
 * Part of the job `erase-expired`: what has run out takes no time any more, also where nobody books; what lapsed
 * is erased after thirty days, with the name and the address in it.
 */
export async function eraseExpiredHolds(now: Date): Promise<void> {
  const expired = await db().booking.findMany({
    where: { state: { in: ['held', 'unconfirmed'] }, heldUntil: { lte: now } },
    select: { coachId: true },
    distinct: ['coachId'],
  })
  // Locking a coach frees what has expired; nothing else is to do.
  for (const { coachId } of expired) await withCoachLocked(coachId, now, async () => undefined)
  const monthAgo = new Date(now.getTime() - 30 * dayMs)
  await db().booking.deleteMany({ where: { state: 'lapsed', createdAt: { lt: monthAgo } } })
}
