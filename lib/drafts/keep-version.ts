import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { keepText, lockDraft, writeDraft } from './change-draft'
import type { Text } from './draft'
import { fingerprint } from './fingerprint'
import { sameText } from './save-text'
import { partOfText } from './schema'

/**
 * Keeps the text of the viewer's own draft as it stands, as a version that a review is asked of, in the caller's
 * transaction. The draft stays locked until that ends. Throws `invalid` for an empty message, `conflict` for one
 * that was sent or thrown away, `not_found` for anybody else's.
 */
export async function keepVersionFor(
  tx: Transaction,
  viewer: { id: string },
  draftId: string,
  now: Date,
): Promise<{ number: number; fingerprint: string }> {
  const draft = await lockDraft(tx, viewer, draftId)
  if (draft.body.trim() === '') throw new DomainError('invalid', 'There is nothing in it yet.')
  const number = await keepText(tx, draftId, draft, { kind: 'asked', now })
  return { number, fingerprint: fingerprint(draft) }
}

export type OpenDraft = {
  /** As it stands. */
  text: Text
  /** Puts this text in its place, and gives the number of the version that it is. */
  take: (text: Text) => Promise<number>
}

/**
 * Locks the viewer's own draft in the caller's transaction and lets a text that came out of a review take its
 * place; what stood there is kept first. `take` throws `invalid` for a text that is too long. Errors as above.
 */
export async function openForTaking(
  tx: Transaction,
  viewer: { id: string },
  draftId: string,
  now: Date,
): Promise<OpenDraft> {
  const draft = await lockDraft(tx, viewer, draftId)
  return {
    text: { subject: draft.subject, body: draft.body },
    take: async (text) => {
      const next = asTyped(text)
      if (!sameText(draft, next)) {
        await keepText(tx, draftId, draft, { kind: 'kept', now })
        await writeDraft(tx, draft, { ...next, editedByHand: true }, now)
      }
      return keepText(tx, draftId, next, { kind: 'taken', now })
    },
  }
}

function asTyped({ subject, body }: Text): Text {
  const [first, second] = [partOfText.subject.safeParse(subject), partOfText.body.safeParse(body)]
  if (!first.success || !second.success) throw new DomainError('invalid', 'That would be too long.')
  return { subject: first.data, body: second.data }
}
