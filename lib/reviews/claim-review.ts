import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { lockedFields, patience, seenNoMore, writeReview } from './change-review'
import { reviewsFor, takingReviews } from './may-claim'
import { toClient } from './tell'

/**
 * A coach takes a review up; the first one gets it, and doing it twice does nothing. Throws `conflict` that names who
 * has it, or that says that it was answered or taken back, and `not_found` for one that is not theirs to take.
 */
export async function claimReview(coach: { id: string }, id: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    const { coach: holder, ...review } = await lockWaiting(tx, coach, id)
    if (review.state === 'withdrawn') throw seenNoMore('taken_back')
    if (review.coachId === coach.id) return
    if (holder) throw new DomainError('conflict', `${holder.user.name} has taken it.`)
    if (!review.isOpen) throw new DomainError('conflict', 'This message was sent meanwhile.')
    const state = review.state === 'question' ? review.state : ('claimed' as const)
    const set = { coachId: coach.id, state, claimedAt: now }
    const event = { kind: 'claimed', by: coach.id }
    await writeReview(tx, id, { set, event, tell: [toClient(review, 'review_claimed')] }, now)
  }, patience)
}

/** A review that this coach could take up if nobody has it. */
async function lockWaiting(tx: Transaction, coach: { id: string }, id: string) {
  const taking = await tx.coach.findFirst({
    where: { userId: coach.id, ...takingReviews },
    select: { languages: true },
  })
  if (!taking) throw new DomainError('not_found', 'This review is not here.')
  await tx.$queryRaw`select id::text from review where id = ${id}::uuid for update`
  const found = await tx.review.findFirst({
    where: { id, ...reviewsFor({ id: coach.id, ...taking }) },
    select: { ...lockedFields, coach: { select: { user: { select: { name: true } } } } },
  })
  if (!found) throw new DomainError('not_found', 'This review is not here.')
  return found
}
