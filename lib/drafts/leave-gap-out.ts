import { DomainError } from '@/lib/errors'
import { changeDraft, keepIfRoom, noRoom, writeDraft } from './change-draft'
import { leaveAllOut } from './leave-out'
import type { LeavingOut } from './schema'

/**
 * Takes the sentence of an open gap out of the viewer's own draft, on purpose, and every other one that waits for the
 * same words; the text before is kept.
 */
export async function leaveGapOut(viewer: { id: string }, input: LeavingOut, now: Date): Promise<void> {
  const { id, where, start, end, words } = input
  await changeDraft(viewer, id, async (draft, tx) => {
    if (draft[where].slice(start, end) !== words)
      throw new DomainError('conflict', 'That gap is not there any more. Look at the line once more.')
    const kept = await keepIfRoom(tx, id, draft, { kind: 'kept', now })
    if (kept === null) throw noRoom('Take the sentence out of the text yourself.')
    await writeDraft(
      tx,
      draft,
      { ...leaveAllOut(draft, { where, start, end, words }), editedByHand: true },
      now,
    )
  })
}
