import { db } from '@/lib/db'

/** Lets go of what a browser holds. Doing it twice, or late, does nothing. */
export async function releaseHold(holdTokenHash: string): Promise<void> {
  await db().booking.deleteMany({ where: { holdTokenHash, state: 'held' } })
}
