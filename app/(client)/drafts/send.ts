import type { Purpose } from '@/lib/advice/advice'
import { getDraft, listKit } from '@/lib/drafts/queries'
import { insertSent, isAnswerTold, recordDraftSent } from '@/lib/drafts/record-draft-sent'
import type { SendingDraft } from '@/lib/drafts/schema'
import { DomainError } from '@/lib/errors'
import { recordSent } from '@/lib/opportunities/record-sent'
import { noteSent } from '@/lib/reviews/note-sent'
import type { Viewer } from '@/lib/viewer'
import { openGap } from './open-gap'

type Tx = Parameters<typeof noteSent>[0]
type Send = Omit<SendingDraft, 'sentAt' | 'zone'> & { sentAt: Date }

/**
 * Notes that the viewer's own draft went out, moves its opportunity, and says where to go on: to the next card of the
 * kit, to what comes after, or back to the draft. Refused while something is open in it.
 */
export async function send(viewer: Viewer, sent: Send, now: Date): Promise<string> {
  const draft = await getDraft(viewer, sent.id)
  const text = { subject: sent.sentSubject ?? draft.subject, body: sent.sentBody ?? draft.body }
  // A day that is over by now need not have been when it went out.
  const then = sent.sentAt < now ? sent.sentAt : now
  const open = draft.sent ? null : await openGap(viewer, { ...draft, ...text }, then)
  if (open) throw new DomainError('invalid', open)
  const { opportunityId, purpose } = draft
  const others = draft.kitId ? (await listKit(viewer, draft.kitId)).filter(({ id }) => id !== draft.id) : []
  const tell = (tx: Tx) => noteSent(tx, viewer, sent.id, now)
  const also = async (tx: Tx) => {
    await insertSent(tx, viewer, sent, now)
    await tell(tx)
  }
  if (!opportunityId) await recordDraftSent(viewer, sent, now, tell)
  else {
    const isTold = (tx: Tx) => isAnswerTold(tx, viewer, draft)
    await recordSent(viewer, opportunityId, sent.sentAt, now, { purpose: purpose as Purpose, isTold, also })
  }
  const next =
    draft.channel === 'email' ? undefined : others.find((card) => !card.sent && card.channel === 'email')
  if (next) return `/drafts/${next.id}`
  return opportunityId ? `/opportunities/${opportunityId}/after` : `/drafts/${draft.id}`
}
