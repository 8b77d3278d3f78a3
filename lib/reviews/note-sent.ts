import type { Transaction } from '@/lib/db'
import { lockReview, writeReview } from './change-review'
import { toCoach } from './tell'

/**
 * Notes with a review that the message it stands for went out, in the transaction that noted that: whether it was the
 * approved text, word by word. Nothing is promised any more. Does nothing for a message without a review.
 */
export async function noteSent(
  tx: Transaction,
  viewer: { id: string },
  draftId: string,
  now: Date,
): Promise<void> {
  const found = await tx.review.findFirst({
    where: { standsFor: draftId, clientId: viewer.id },
    select: { id: true, draft: { select: { sent: { select: { fingerprint: true } } } } },
  })
  const sent = found?.draft.sent
  if (!found || !sent) return
  const review = await lockReview(tx, { as: 'client', id: viewer.id }, found.id)
  const differs = sent.fingerprint !== review.approvedFingerprint
  const set = { isOpen: false, pausedAt: null, minutesLeft: null }
  const event = { kind: 'sent', by: viewer.id, data: { differs } }
  await writeReview(tx, review.id, { set, event, tell: toCoach(review, 'review_sent') }, now)
}
