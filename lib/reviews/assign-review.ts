import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { changeReview, writeReview } from './change-review'
import { listClaimants } from './may-claim'
import { toClient, toCoach } from './tell'

/**
 * An admin gives an open review to a coach, within what the client agreed to: one that was asked of one coach goes to
 * nobody else. Throws `not_found` for everybody who is no admin, `invalid` (field `coachId`) for a coach who may not
 * have it, `conflict` where nothing is promised any more.
 */
export async function assignReview(
  viewer: Pick<Viewer, 'id' | 'role'>,
  { reviewId, coachId }: { reviewId: string; coachId: string },
  now: Date,
): Promise<void> {
  if (viewer.role !== 'admin') throw new DomainError('not_found', 'This review is not here.')
  await changeReview({ as: 'admin', id: viewer.id }, reviewId, async (review, tx) => {
    if (!review.isOpen) throw new DomainError('conflict', 'Nothing waits here any more.')
    if (review.coachId === coachId) return
    if (!(await listClaimants(review, tx)).includes(coachId)) throw notWithin(review.askedCoachId)
    const state = review.state === 'waiting' ? 'claimed' : review.state
    const set = { coachId, state, claimedAt: now }
    const event = { kind: 'assigned', by: viewer.id, data: { from: review.coachId, to: coachId } }
    const tell = [
      ...toCoach({ id: reviewId, coachId }, 'review_assigned'),
      ...toCoach(review, 'review_reassigned'),
      toClient(review, review.coachId ? 'review_reassigned' : 'review_claimed'),
    ]
    await writeReview(tx, reviewId, { set, event, tell }, now)
  })
}

function notWithin(askedCoachId: string | null): DomainError {
  const why = askedCoachId
    ? 'The client asked one coach alone. Only that one may have it.'
    : 'This coach does not read messages in this language, or reads none at the moment.'
  return new DomainError('invalid', why, 'coachId')
}
