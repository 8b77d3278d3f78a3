import { DomainError } from '@/lib/errors'
import { changeDraft, keepIfRoom, noRoom, writeDraft } from './change-draft'

type Restore = { id: string; number: number }

/** Brings a version of the viewer's own draft back; what stood there is kept first, so this can be undone. */
export async function restoreVersion(
  viewer: { id: string },
  { id, number }: Restore,
  now: Date,
): Promise<void> {
  await changeDraft(viewer, id, async (draft, tx) => {
    const version = await tx.draftVersion.findUnique({
      where: { draftId_number: { draftId: id, number } },
      select: { subject: true, body: true },
    })
    if (!version) throw new DomainError('not_found', 'This version is not here.')
    const kept = await keepIfRoom(tx, id, draft, { kind: 'kept', now })
    if (kept === null)
      throw noRoom('What stands there now would be lost: copy it, or copy from this version.')
    await writeDraft(tx, draft, { ...version, editedByHand: true }, now)
    await keepIfRoom(tx, id, version, { kind: 'restored', from: number, now })
  })
}
