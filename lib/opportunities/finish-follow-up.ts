import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Marks a follow-up of the viewer's own opportunity as done. */
export async function finishFollowUp(viewer: Viewer, followUpId: string, now: Date): Promise<void> {
  const { count } = await db().followUp.updateMany({
    where: { id: followUpId, doneAt: null, opportunity: { clientId: viewer.id } },
    data: { doneAt: now },
  })
  if (count === 0) throw new DomainError('not_found', 'This follow-up is done already, or not here.')
}
