import { DomainError } from '@/lib/errors'
import { changeReview } from './change-review'

type Notes = { reviewId: string; notes: string; drawn: string }

/**
 * Keeps a coach's notes on a review, which coaches alone see; `drawn` is what the form came with. Throws `conflict`
 * when they were changed elsewhere meanwhile, `not_found` for a review of anybody else's.
 */
export async function saveCoachNotes(
  coach: { id: string },
  { reviewId, notes, drawn }: Notes,
): Promise<void> {
  await changeReview({ as: 'coach', id: coach.id }, reviewId, async (_, tx) => {
    const { coachNotes: kept } = await tx.review.findUniqueOrThrow({
      where: { id: reviewId },
      select: { coachNotes: true },
    })
    if (kept !== drawn && kept !== notes) {
      const words = `Changed elsewhere meanwhile, to “${kept}”. Save again to put yours in its place.`
      throw new DomainError('conflict', words, 'notes')
    }
    await tx.review.update({ where: { id: reviewId }, data: { coachNotes: notes }, select: { id: true } })
  })
}
