import { patience } from '@/lib/bookings/lock-coach'
import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'

/**
 * The one way a coach's own rows change: the viewer's coach row is locked, so that two writes of one coach, and a
 * booking meanwhile, happen one after the other. Throws `not_found` for whoever is no coach, and what `change` throws.
 */
export async function changeCoach<Result>(
  viewer: { id: string },
  change: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return db().$transaction(async (tx) => {
    const locked = await tx.$queryRaw<unknown[]>`
      select user_id from coach where user_id = ${viewer.id}::uuid for no key update`
    if (locked.length === 0) throw new DomainError('not_found', 'Save your profile first, then your hours.')
    return change(tx)
  }, patience)
}
