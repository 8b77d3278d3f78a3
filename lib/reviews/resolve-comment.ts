import { DomainError } from '@/lib/errors'
import { changeReview } from './change-review'
import type { ReviewParty } from './party'

type Resolving = { reviewId: string; commentId: string; resolved: boolean }

/** Either side marks a thread that is out as settled, or opens it again. Its words stay. */
export async function resolveComment(
  party: ReviewParty & { as: 'client' | 'coach' },
  { reviewId, commentId, resolved }: Resolving,
  now: Date,
): Promise<void> {
  await changeReview(party, reviewId, async ({ state }, tx) => {
    const thread = await tx.reviewComment.findFirst({
      where: { id: commentId, reviewId, parentId: null, publishedAt: { not: null } },
      select: { isQuestion: true, resolvedAt: true },
    })
    if (!thread) throw new DomainError('not_found', 'This comment is not here.')
    if (thread.isQuestion && state === 'question' && thread.resolvedAt === null)
      throw new DomainError('conflict', 'This question is settled by its answer.')
    const mark = resolved
      ? { resolvedAt: now, resolvedById: party.id }
      : { resolvedAt: null, resolvedById: null }
    await tx.reviewComment.update({ where: { id: commentId }, data: mark, select: { id: true } })
  })
}
