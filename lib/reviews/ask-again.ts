import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { countTry } from '@/lib/rate-limit'
import { insertRound, type KeptVersion } from './ask-review'
import { type LockedReview, lockReview, patience, writeReview } from './change-review'
import { listClaimants } from './may-claim'
import { lastRound } from './round-in-hand'
import type { AskingAgain } from './schema'
import { toCoach, toQueue } from './tell'

type Given = {
  /** By when it is answered, computed anew. */
  promisedAt: Date
  keep: (tx: Transaction) => Promise<KeptVersion>
}

/**
 * The client asks once more, about their draft as it stands now: the next round, of the same coach while that one has
 * it, else of whoever may take it up. What was agreed to is not widened. Throws `conflict` while a round is open,
 * while there are suggestions to decide on, and once it was taken back; and what `keep` throws.
 */
export async function askAgain(
  viewer: { id: string },
  asking: Omit<AskingAgain, 'shownAt'>,
  { promisedAt, keep }: Given,
  now: Date,
): Promise<void> {
  const { draftId, reviewId } = asking
  await countTry('reviews asked in a day', viewer.id)
  await db().$transaction(async (tx) => {
    // The draft is locked before its review, as everywhere.
    const version = await keep(tx)
    const review = await lockReview(tx, { as: 'client', id: viewer.id }, reviewId)
    if (review.draftId !== draftId) throw new DomainError('not_found', 'This review is not here.')
    await closeRound(tx, review, now)
    const round = review.round + 1
    const holder = await holderOf(tx, review)
    await insertRound(tx, { id: reviewId, draftId, round, versionNumber: version.number }, asking, {
      promisedAt,
      now,
    })
    const set = { round, isOpen: true, promisedAt, pausedAt: null, minutesLeft: null, ...holder.set }
    const event = { kind: 'asked_again', by: viewer.id, data: { round, version: version.number } }
    await writeReview(tx, reviewId, { set, event, tell: holder.tell }, now)
  }, patience)
}

async function closeRound(tx: Transaction, review: LockedReview, now: Date): Promise<void> {
  if (review.standsFor === null)
    throw new DomainError('conflict', 'You have taken this back. Ask afresh, if you like.')
  const { number, answeredAt, decidedAt } = await lastRound(tx, review)
  if (answeredAt === null) throw new DomainError('conflict', 'Your message is with the coach already.')
  if (decidedAt !== null) return
  const open = await tx.reviewSuggestion.count({ where: { reviewId: review.id, round: number } })
  if (open > 0) throw new DomainError('conflict', 'Take or leave each suggestion first.')
  await tx.reviewRound.update({
    where: { reviewId_number: { reviewId: review.id, number } },
    data: { decidedAt: now },
    select: { number: true },
  })
}

/** The coach who answered goes on with it, while they may. */
async function holderOf(tx: Transaction, review: LockedReview) {
  const claimants = await listClaimants(review, tx)
  if (review.coachId && claimants.includes(review.coachId))
    return { set: { state: 'claimed' as const }, tell: toCoach(review, 'review_asked_again') }
  if (claimants.length === 0) throw new DomainError('invalid', 'Nobody can read this message at the moment.')
  const set = { state: 'waiting' as const, coachId: null, claimedAt: null }
  return { set, tell: toQueue(claimants, review, 'review_asked') }
}
