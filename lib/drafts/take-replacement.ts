import { DomainError } from '@/lib/errors'
import { changeDraft, writeDraft } from './change-draft'
import { partOfText, type Taking } from './schema'

/** Puts a replacement into the viewer's own draft, if the words it replaces are still there, and it fits. */
export async function takeReplacement(
  viewer: { id: string },
  id: string,
  { where, start, end, words, by }: Taking,
  now: Date,
): Promise<void> {
  await changeDraft(viewer, id, async (draft, tx) => {
    const text = draft[where]
    if (text.slice(start, end) !== words)
      throw new DomainError('conflict', 'Those words are not there any more. Look at the line once more.')
    const replaced = partOfText[where].safeParse(text.slice(0, start) + by + text.slice(end))
    if (!replaced.success) throw new DomainError('invalid', 'That would be too long.', where)
    await writeDraft(tx, draft, { [where]: replaced.data, editedByHand: true }, now)
  })
}
