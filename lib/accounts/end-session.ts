import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Ends one of the viewer's sessions at once. Another person's, or one that has ended, is not found. */
export async function endSession(viewer: Viewer, sessionId: string): Promise<void> {
  const ended = await db().session.updateMany({
    where: { id: sessionId, userId: viewer.id, endedAt: null },
    data: { endedAt: new Date() },
  })
  if (ended.count === 0) throw new DomainError('not_found', 'This session is not in your list, or has ended.')
}
