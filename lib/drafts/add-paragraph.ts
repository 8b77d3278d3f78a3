import { DomainError } from '@/lib/errors'
import { changeDraft, writeDraft } from './change-draft'
import { partOfText } from './schema'
import { withParagraph } from './with-paragraph'

/** Puts words into the viewer's own draft as a paragraph, before its sign-off, if they fit. */
export async function addParagraph(
  viewer: { id: string },
  id: string,
  words: string,
  now: Date,
): Promise<void> {
  await changeDraft(viewer, id, async (draft, tx) => {
    const body = partOfText.body.safeParse(withParagraph(draft, words))
    if (!body.success) throw new DomainError('invalid', 'That would be too long.', 'body')
    await writeDraft(tx, draft, { body: body.data, editedByHand: true }, now)
  })
}
