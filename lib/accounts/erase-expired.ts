import { db } from '@/lib/db'
import { dayMs } from '@/lib/time'

/** Erases what accounts no longer need: codes after a day, ended sessions after thirty, limits that have run out. */
export async function eraseExpiredAccounts(now: Date = new Date()): Promise<void> {
  const dayAgo = new Date(now.getTime() - dayMs)
  const monthAgo = new Date(now.getTime() - 30 * dayMs)
  await db().signInCode.deleteMany({ where: { expiresAt: { lt: dayAgo } } })
  await db().session.deleteMany({
    where: { OR: [{ expiresAt: { lt: monthAgo } }, { endedAt: { lt: monthAgo } }] },
  })
  await db().rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } })
}
