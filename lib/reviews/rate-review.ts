import { DomainError } from '@/lib/errors'
import { changeReview, writeReview } from './change-review'
import type { Rating } from './schema'
import { toCoach } from './tell'

/**
 * The client says how a review helped, from 1 to 5, with a word of thanks if they like: seen by the coach and the
 * practice alone. They can say it again otherwise. Throws `conflict` before there is an answer, or once it was taken
 * back.
 */
export async function rateReview(
  viewer: { id: string },
  { reviewId, rating, thanks }: Rating,
  now: Date,
): Promise<void> {
  await changeReview({ as: 'client', id: viewer.id }, reviewId, async (review, tx) => {
    if (review.standsFor === null) throw new DomainError('conflict', 'You have taken this back.')
    const answers = await tx.reviewRound.count({ where: { reviewId, answeredAt: { not: null } } })
    if (answers === 0) throw new DomainError('conflict', 'There is no answer yet.')
    const event = { kind: 'rated', by: viewer.id, data: { rating } }
    const tell = review.rating === null ? toCoach(review, 'review_rated') : []
    await writeReview(tx, reviewId, { set: { rating, thanks }, event, tell }, now)
  })
}
