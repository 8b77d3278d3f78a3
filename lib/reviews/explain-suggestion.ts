import { DomainError } from '@/lib/errors'
import { changeReview } from './change-review'
import { openRound } from './round-in-hand'
import type { Explaining } from './schema'

/** The coach says why they suggest something and, if they like, what it is about. Throws `not_found` once it is gone. */
export async function explainSuggestion(
  coach: { id: string },
  { reviewId, suggestionId, reason, label }: Explaining,
): Promise<void> {
  await changeReview({ as: 'coach', id: coach.id }, reviewId, async (review, tx) => {
    const { number } = await openRound(tx, review)
    const { count } = await tx.reviewSuggestion.updateMany({
      where: { id: suggestionId, reviewId, round: number },
      data: { reason, label },
    })
    if (count === 0) throw new DomainError('not_found', 'This suggestion is not here any more.')
  })
}
