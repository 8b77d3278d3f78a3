import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { changeReview, type LockedReview, writeReview } from './change-review'
import { listClaimants } from './may-claim'
import type { ReviewParty } from './party'
import { type FindWorking, resumedAt } from './paused-clock'
import { toClient, toCoach, toQueue } from './tell'

/**
 * Gives an open review back to the queue: its coach does, or the practice. Whoever had it sees nothing of it any
 * more; what they wrote waits for the next one. The promised time stands, and a clock that stood still runs again.
 * Throws `conflict` where nothing is promised any more, `not_found` for anybody else's.
 */
export async function releaseReview(
  party: ReviewParty & { as: 'coach' | 'admin' },
  id: string,
  findWorking: FindWorking,
  now: Date,
): Promise<void> {
  const resumed = await findResumed(id, findWorking, now)
  await changeReview(party, id, async (review, tx) => {
    if (!review.isOpen) throw new DomainError('conflict', 'Nothing waits here any more.')
    if (review.coachId === null) return
    const claimants = await listClaimants(review, tx)
    const others = claimants.filter((coachId) => coachId !== review.coachId)
    const byAdmin = party.as === 'admin' ? toCoach(review, 'review_released') : []
    const tell = [toClient(review, 'review_released'), ...byAdmin, ...toQueue(others, review, 'review_asked')]
    const event = { kind: 'released', by: party.id, data: { from: review.coachId } }
    await writeReview(tx, id, { set: { ...released, ...runningAgain(review, resumed) }, event, tell }, now)
  })
}

const released = {
  coachId: null,
  state: 'waiting',
  claimedAt: null,
  pausedAt: null,
  minutesLeft: null,
} as const

/** Asked before the row is locked, since it reads hours on a connection of its own. */
async function findResumed(id: string, findWorking: FindWorking, now: Date): Promise<Date | null> {
  const paused = await db().review.findFirst({
    where: { id, pausedAt: { not: null } },
    select: { coachId: true, minutesLeft: true },
  })
  if (!paused?.coachId || paused.minutesLeft === null) return null
  return resumedAt(findWorking, paused.coachId, { minutesLeft: paused.minutesLeft, now })
}

function runningAgain({ pausedAt }: LockedReview, promisedAt: Date | null) {
  return pausedAt && promisedAt ? { promisedAt } : {}
}
