import { db, type Transaction } from '@/lib/db'
import { asConflict, DomainError } from '@/lib/errors'
import { freeExpiredHolds } from './free-expired-holds'

/** What whoever comes second is told. */
export const taken =
  'Somebody was a little quicker: this time has just been taken. Nothing you wrote is lost.'

// Writers of one coach queue up, and one of them may wait for a letter that is on its way.
export const patience = { maxWait: 15_000, timeout: 60_000 }

/**
 * The one way a coach's time changes: a transaction that holds the coach's row, so that writers of one coach come
 * one after the other, and in which what has run out takes no time any more. Booking rows are locked after it,
 * never before. Throws `conflict` where the database refuses two calls at once.
 */
export async function withCoachLocked<Result>(
  coachId: string,
  now: Date,
  act: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  try {
    return await db().$transaction(async (tx) => {
      await lockCoach(tx, coachId)
      await freeExpiredHolds(tx, coachId, now)
      return act(tx)
    }, patience)
  } catch (error) {
    throw asConflict(error, taken)
  }
}

async function lockCoach(tx: Transaction, coachId: string): Promise<void> {
  const [coach] = await tx.$queryRaw<{ id: string }[]>`
    select user_id::text as id from coach where user_id = ${coachId}::uuid for no key update`
  if (!coach) throw new DomainError('not_found', 'This coach is not here.')
}
