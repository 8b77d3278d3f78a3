import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'

/** Ends all of the viewer's sessions but this one, and says how many that were. */
export async function endOtherSessions(viewer: Viewer): Promise<number> {
  const ended = await db().session.updateMany({
    where: { userId: viewer.id, id: { not: viewer.sessionId }, endedAt: null, expiresAt: { gt: new Date() } },
    data: { endedAt: new Date() },
  })
  return ended.count
}
