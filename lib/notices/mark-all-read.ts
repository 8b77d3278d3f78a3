import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'

/** Marks everything in the viewer's inbox as read. Gives how many lines were not. */
export async function markAllRead(viewer: Viewer, now: Date): Promise<number> {
  const { count } = await db().notice.updateMany({
    where: { userId: viewer.id, readAt: null },
    data: { readAt: now },
  })
  return count
}
