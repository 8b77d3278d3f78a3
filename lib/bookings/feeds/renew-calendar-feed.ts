import { feedToken, hashToken } from '@/lib/bookings/booking-tokens'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'

/** Gives the viewer a private calendar under a new address; an earlier address ends. */
export async function renewCalendarFeed(viewer: Pick<Viewer, 'id'>, now: Date): Promise<void> {
  const feed = { tokenHash: hashToken(feedToken(viewer.id, now)), createdAt: now }
  await db().calendarFeed.upsert({
    where: { userId: viewer.id },
    create: { userId: viewer.id, ...feed },
    update: feed,
  })
}
