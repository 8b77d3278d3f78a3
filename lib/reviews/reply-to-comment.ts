import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { countTry } from '@/lib/rate-limit'
import { changeReview, type LockedReview, writeReview } from './change-review'
import type { ReviewParty } from './party'
import { type FindWorking, resumedAt } from './paused-clock'
import { lastRound } from './round-in-hand'
import { toClient, toCoach } from './tell'

type Reply = { reviewId: string; commentId: string; text: string }

/**
 * Somebody replies in a thread. What the client writes is out at once; what the coach writes while they work on a
 * round goes out with its answer. A reply to the open question lets the clock run again. Throws `not_found` for a
 * comment that the party does not see.
 */
export async function replyToComment(
  party: ReviewParty & { as: 'client' | 'coach' },
  { reviewId, commentId, text }: Reply,
  findWorking: FindWorking,
  now: Date,
): Promise<void> {
  await countTry('replies in a review', `${party.id} ${reviewId}`)
  const promisedAt = party.as === 'client' ? await findResumed(party, reviewId, findWorking, now) : null
  await changeReview(party, reviewId, async (review, tx) => {
    if (review.state === 'withdrawn') throw new DomainError('conflict', 'You have taken this back.')
    const root = await findRoot(tx, party, review, commentId)
    const { answeredAt, versionNumber } = await lastRound(tx, review)
    const isOut = party.as === 'client' || !review.isOpen || answeredAt !== null
    await tx.reviewComment.create({
      data: {
        reviewId,
        round: review.round,
        authorId: party.id,
        parentId: root.id,
        versionNumber,
        text,
        createdAt: now,
        publishedAt: isOut ? now : null,
      },
    })
    const answersQuestion = party.as === 'client' && (await isWhatPauses(tx, review, root.id))
    if (answersQuestion) await runAgain(tx, review, root.id, { promisedAt, party, now })
    else if (isOut) await tellOther(tx, party, review, now)
  })
}

/** Threads have one level: a reply to a reply stands below the same comment. */
async function findRoot(tx: Transaction, { as }: ReviewParty, { id: reviewId }: LockedReview, id: string) {
  const found = await tx.reviewComment.findFirst({
    where: { id, reviewId, ...(as === 'client' && { publishedAt: { not: null } }) },
    select: { id: true, parentId: true },
  })
  if (!found) throw new DomainError('not_found', 'This comment is not here.')
  return { ...found, id: found.parentId ?? found.id }
}

/** The clock stands still for the last question; an earlier one that was opened again is a thread like others. */
async function isWhatPauses(
  tx: Transaction,
  { id, state }: LockedReview,
  commentId: string,
): Promise<boolean> {
  if (state !== 'question') return false
  const last = await tx.reviewComment.findFirst({
    where: { reviewId: id, isQuestion: true },
    select: { id: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return last?.id === commentId
}

async function runAgain(
  tx: Transaction,
  review: LockedReview,
  questionId: string,
  { promisedAt, party, now }: { promisedAt: Date | null; party: ReviewParty; now: Date },
): Promise<void> {
  await tx.reviewComment.update({
    where: { id: questionId },
    data: { resolvedAt: now, resolvedById: party.id },
    select: { id: true },
  })
  const set = {
    state: 'claimed' as const,
    pausedAt: null,
    minutesLeft: null,
    ...(promisedAt && { promisedAt }),
  }
  const event = { kind: 'question_answered', by: party.id, data: { round: review.round } }
  await writeReview(tx, review.id, { set, event, tell: toCoach(review, 'review_question_answered') }, now)
}

async function tellOther(
  tx: Transaction,
  party: ReviewParty,
  review: LockedReview,
  now: Date,
): Promise<void> {
  const tell = party.as === 'client' ? toCoach(review, 'review_reply') : [toClient(review, 'review_reply')]
  await writeReview(tx, review.id, { event: { kind: 'replied', by: party.id }, tell }, now)
}

/** Asked before the row is locked, since it reads hours on a connection of its own. */
async function findResumed(
  { id: clientId }: ReviewParty,
  id: string,
  findWorking: FindWorking,
  now: Date,
): Promise<Date | null> {
  const paused = await db().review.findFirst({
    where: { id, clientId, state: 'question' },
    select: { coachId: true, minutesLeft: true },
  })
  if (!paused?.coachId) return null
  return resumedAt(findWorking, paused.coachId, { minutesLeft: paused.minutesLeft ?? 0, now })
}
