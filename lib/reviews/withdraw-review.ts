import type { Transaction } from '@/lib/db'
import { withdrawNotices } from '@/lib/notices/withdraw-notices'
import { letLettersLeave } from '@/lib/outbox'
import { changeReview, type LockedReview, lockReview, writeReview } from './change-review'
import { toCoach } from './tell'

/**
 * The client takes a review back: from this moment no coach sees anything of it, nor can do anything with it, and
 * letters about it that did not leave yet never do. What was said to the client stays theirs. Doing it twice does
 * nothing. Throws `not_found` for anybody else's.
 */
export async function withdrawReview(viewer: { id: string }, id: string, now: Date): Promise<void> {
  await letLettersLeave(id)
  await changeReview({ as: 'client', id: viewer.id }, id, (review, tx) => withdraw(tx, review, now))
}

/** The same for whatever stands for a draft of the viewer's, in the transaction that throws the draft away. */
export async function withdrawStanding(
  tx: Transaction,
  viewer: { id: string },
  draftId: string,
  now: Date,
): Promise<void> {
  const standing = await tx.review.findFirst({
    where: { standsFor: draftId, clientId: viewer.id },
    select: { id: true },
  })
  if (!standing) return
  await withdraw(tx, await lockReview(tx, { as: 'client', id: viewer.id }, standing.id), now)
}

async function withdraw(tx: Transaction, review: LockedReview, now: Date): Promise<void> {
  if (review.state === 'withdrawn') return
  const { id, coachId, askedCoachId } = review
  await withdrawNotices(tx, id)
  const event = { kind: 'withdrawn', by: review.clientId, data: { from: coachId } }
  const tell = toCoach({ id, coachId: coachId ?? askedCoachId }, 'review_withdrawn')
  await writeReview(tx, id, { set: { ...withdrawn, withdrawnAt: now }, event, tell }, now)
}

const withdrawn = {
  state: 'withdrawn',
  standsFor: null,
  isOpen: false,
  pausedAt: null,
  minutesLeft: null,
} as const
