import { db } from '@/lib/db'

/** Erases the trials whose seven days are over; returns how many. */
export async function eraseExpiredTrials(now: Date): Promise<number> {
  const { count } = await db().trial.deleteMany({ where: { expiresAt: { lte: now } } })
  return count
}
