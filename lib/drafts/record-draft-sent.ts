import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { keepText, lockDraft } from './change-draft'
import { fingerprint } from './fingerprint'
import type { SendingDraft } from './schema'

type Sent = Pick<SendingDraft, 'id' | 'via' | 'sentTo' | 'sentSubject' | 'sentBody'> & { sentAt: Date }

/** Notes that the viewer's own draft, which is about no opportunity, went out; `also` what else that means. */
export async function recordDraftSent(
  viewer: { id: string },
  sent: Sent,
  now: Date,
  also?: (tx: Transaction) => Promise<void>,
): Promise<void> {
  await db().$transaction(async (tx) => {
    await insertSent(tx, viewer, sent, now)
    await also?.(tx)
  })
}

/**
 * The same in the caller's transaction: the text that went out becomes a version that nothing changes any more.
 * Words that differed on the way are told by `sentSubject` and `sentBody`. A second time is a `conflict`.
 */
export async function insertSent(
  tx: Transaction,
  viewer: { id: string },
  sent: Sent,
  now: Date,
): Promise<void> {
  if (sent.sentAt.getTime() > now.getTime() + 60_000)
    throw new DomainError('invalid', 'That moment is still to come.', 'sentAt')
  const draft = await lockDraft(tx, viewer, sent.id)
  const text = { subject: sent.sentSubject ?? draft.subject, body: sent.sentBody ?? draft.body }
  if (text.body.trim() === '') throw new DomainError('invalid', 'There is nothing in it yet.', 'sentBody')
  const number = await keepText(tx, draft.id, text, { kind: 'sent', now })
  const print = fingerprint(text)
  await tx.sentMessage.create({
    data: {
      draftId: draft.id,
      number,
      fingerprint: print,
      sentAt: sent.sentAt,
      via: sent.via,
      sentTo: sent.sentTo,
      // What nobody saved since it was begun was checked as it stands.
      differsFromChecked: print !== (draft.checkedText ?? fingerprint(draft)),
      recordedAt: now,
    },
  })
}

/** Whether another card of this draft's kit went out before it: read where no two of them can be noted at once. */
export async function isAnswerTold(
  tx: Transaction,
  viewer: { id: string },
  { id, kitId }: { id: string; kitId: string | null },
): Promise<boolean> {
  if (!kitId) return false
  const others = { kitId, clientId: viewer.id, id: { not: id } }
  return (await tx.sentMessage.count({ where: { draft: others } })) > 0
}
