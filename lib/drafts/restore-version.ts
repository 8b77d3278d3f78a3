import { DomainError } from '@/lib/errors'
import { changeDraft, keepText, writeDraft } from './change-draft'

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
    await keepText(tx, id, draft, { kind: 'kept', now })
    await writeDraft(tx, draft, { ...version, editedByHand: true }, now)
    await keepText(tx, id, version, { kind: 'restored', from: number, now })
  })
}
