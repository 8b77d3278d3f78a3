import { db, type Transaction } from '@/lib/db'

/** Why a coach sees a review no more: its client took it back, another coach has it, or it waits in the queue. */
export type Farewell = 'taken_back' | 'handed_on' | 'released'

/** For a coach who had a review, or of whom alone it was asked; null for everybody else, and while it is theirs. */
export async function findFarewell(
  coach: { id: string },
  id: string,
  tx: Transaction = db(),
): Promise<Farewell | null> {
  const review = await tx.review.findFirst({
    where: { id },
    select: { state: true, coachId: true, askedCoachId: true },
  })
  if (!review) return null
  const isWithdrawn = review.state === 'withdrawn'
  if (review.coachId === coach.id) return isWithdrawn ? 'taken_back' : null
  if (isWithdrawn && review.askedCoachId === coach.id) return 'taken_back'
  const had = { reviewId: id, kind: { in: ['released', 'assigned', 'reassigned'] } }
  const fromThem = { path: ['from'], equals: coach.id }
  if ((await tx.reviewEvent.count({ where: { ...had, data: fromThem } })) === 0) return null
  if (isWithdrawn) return 'taken_back'
  return review.coachId ? 'handed_on' : 'released'
}
