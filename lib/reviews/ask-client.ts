import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { changeReview, writeReview } from './change-review'
import { whereOf } from './party'
import { type FindWorking, minutesUntil } from './paused-clock'
import { openRound } from './round-in-hand'
import { toClient } from './tell'

/**
 * The coach asks the client something; they see it at once, and the clock stands still until they answer. Throws
 * `conflict` while another question is open, and what `openRound` throws.
 */
export async function askClient(
  coach: { id: string },
  { reviewId, text }: { reviewId: string; text: string },
  findWorking: FindWorking,
  now: Date,
): Promise<{ id: string }> {
  const party = { as: 'coach', id: coach.id } as const
  const minutesLeft = await findMinutesLeft(reviewId, coach, findWorking, now)
  return changeReview(party, reviewId, async (review, tx) => {
    const { number, versionNumber } = await openRound(tx, review)
    if (review.state === 'question')
      throw new DomainError(
        'conflict',
        'A question is open already. Wait for its answer, or answer without it.',
      )
    const asked = await tx.reviewComment.create({
      data: {
        reviewId,
        round: number,
        authorId: coach.id,
        versionNumber,
        text,
        isQuestion: true,
        ...at(now),
      },
      select: { id: true },
    })
    const set = { state: 'question' as const, pausedAt: now, minutesLeft }
    const event = { kind: 'question', by: coach.id, data: { round: number } }
    await writeReview(tx, reviewId, { set, event, tell: [toClient(review, 'review_question')] }, now)
    return asked
  })
}

const at = (now: Date) => ({ createdAt: now, publishedAt: now })

/** Asked before the row is locked, since it reads hours on a connection of its own. */
async function findMinutesLeft(
  id: string,
  coach: { id: string },
  findWorking: FindWorking,
  now: Date,
): Promise<number> {
  const found = await db().review.findFirst({
    where: { id, ...whereOf({ as: 'coach', id: coach.id }) },
    select: { promisedAt: true },
  })
  return found ? minutesUntil(findWorking, coach.id, { promisedAt: found.promisedAt, now }) : 0
}
