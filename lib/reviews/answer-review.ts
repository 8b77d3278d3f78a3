import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { changeReview, type LockedReview, writeReview } from './change-review'
import { openRound, type RoundInHand } from './round-in-hand'
import { toClient } from './tell'

type Answer = {
  reviewId: string
  /** The round that was read: an answer to an older one is none to this one. */
  round: number
  note: string
  /** This very text may go out; else it comes back with what was written. */
  approves: boolean
}

/**
 * The coach answers a round, once: from then on nobody alters what stands in it, and the client sees it. Throws
 * `conflict` for a round that is answered or is not the last one, and for an approval with suggestions; `invalid` for
 * an answer that says nothing (field `note`), or a suggestion without its reason.
 */
export async function answerReview(coach: { id: string }, answer: Answer, now: Date): Promise<void> {
  const { reviewId, note, approves } = answer
  await changeReview({ as: 'coach', id: coach.id }, reviewId, async (review, tx) => {
    if (review.round !== answer.round)
      throw new DomainError('conflict', 'The client has asked again meanwhile. Read the new version first.')
    const round = await openRound(tx, review)
    if (approves) await assertApproves(tx, review)
    else await assertSaysSomething(tx, review, note)
    await publish(tx, review, now)
    await tx.reviewRound.update({
      where: { reviewId_number: { reviewId, number: round.number } },
      data: { note, approves, answeredAt: now, answeredById: coach.id },
      select: { number: true },
    })
    const set = { ...closed, ...(approves ? approvalOf(round) : { state: 'returned' as const }) }
    const kind = approves ? 'approved' : 'returned'
    const event = { kind, by: coach.id, data: { round: round.number, version: round.versionNumber } }
    await writeReview(tx, reviewId, { set, event, tell: [toClient(review, `review_${kind}`)] }, now)
  })
}

const closed = { isOpen: false, pausedAt: null, minutesLeft: null } as const

function approvalOf({ versionNumber, version }: RoundInHand) {
  return {
    state: 'approved' as const,
    approvedNumber: versionNumber,
    approvedFingerprint: version.fingerprint,
  }
}

async function assertApproves(tx: Transaction, { id, round }: LockedReview): Promise<void> {
  if ((await tx.reviewSuggestion.count({ where: { reviewId: id, round } })) > 0)
    throw new DomainError(
      'conflict',
      'You changed words in your copy. Return it, or undo your suggestions first.',
    )
}

async function assertSaysSomething(
  tx: Transaction,
  { id, round }: LockedReview,
  note: string,
): Promise<void> {
  const suggestions = await tx.reviewSuggestion.findMany({
    where: { reviewId: id, round },
    select: { reason: true },
  })
  const silent = suggestions.filter(({ reason }) => reason === '').length
  if (silent > 0) throw new DomainError('invalid', sayMissing(silent))
  if (note !== '' || suggestions.length > 0) return
  if ((await tx.reviewComment.count({ where: { reviewId: id, round, publishedAt: null } })) === 0)
    throw new DomainError('invalid', 'Write a line, a comment or a suggestion first.', 'note')
}

function sayMissing(count: number): string {
  return count === 1 ? 'One suggestion needs its reason.' : `${count} suggestions need their reasons.`
}

async function publish(tx: Transaction, { id }: LockedReview, now: Date): Promise<void> {
  await tx.reviewComment.updateMany({
    where: { reviewId: id, publishedAt: null },
    data: { publishedAt: now },
  })
}
