import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'

/** Ends the address of the viewer's private calendar; what has subscribed to it gets nothing any more. */
export async function endCalendarFeed(viewer: Pick<Viewer, 'id'>): Promise<void> {
  await db().calendarFeed.deleteMany({ where: { userId: viewer.id } })
}
