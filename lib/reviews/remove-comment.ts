import { DomainError } from '@/lib/errors'
import { changeReview } from './change-review'

/** The coach takes back a comment that is not out yet. Throws `conflict` for one that the client has seen. */
export async function removeComment(
  coach: { id: string },
  { reviewId, commentId }: { reviewId: string; commentId: string },
): Promise<void> {
  await changeReview({ as: 'coach', id: coach.id }, reviewId, async (_, tx) => {
    const where = { id: commentId, reviewId }
    const { count } = await tx.reviewComment.deleteMany({ where: { ...where, publishedAt: null } })
    if (count > 0) return
    if ((await tx.reviewComment.count({ where })) > 0)
      throw new DomainError('conflict', 'The client has seen this. It stays as it is.')
    throw new DomainError('not_found', 'This comment is not here.')
  })
}
