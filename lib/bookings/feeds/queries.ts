import { feedToken, hashToken } from '@/lib/bookings/booking-tokens'
import { db } from '@/lib/db'
import { dayMs } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'

const backDays = 30
const atMost = 500

/** The token of the viewer's own private calendar; null when they have none. */
export async function findOwnFeedToken(viewer: Pick<Viewer, 'id'>): Promise<string | null> {
  const feed = await db().calendarFeed.findUnique({
    where: { userId: viewer.id },
    select: { createdAt: true },
  })
  return feed && feedToken(viewer.id, feed.createdAt)
}

/**
 * What stands in the private calendar of whoever holds the token: their calls, on either side, and by when they
 * have to answer, from 30 days back, 500 of each at most. Null for a token nobody has, or whose account is closed.
 */
export async function findFeed(token: string, now: Date) {
  const feed = await db().calendarFeed.findFirst({
    where: { tokenHash: hashToken(token), user: { disabledAt: null } },
    select: { createdAt: true, user: { select: { id: true, zone: true } } },
  })
  if (!feed) return null
  const { id } = feed.user
  const since = new Date(now.getTime() - backDays * dayMs)
  const [calls, deadlines] = await Promise.all([
    db().booking.findMany({
      where: {
        OR: [{ clientId: id }, { coachId: id }],
        state: 'confirmed',
        startsAt: { gte: since },
      },
      select: {
        id: true,
        coachId: true,
        startsAt: true,
        endsAt: true,
        sequence: true,
        place: true,
        name: true,
        kind: { select: { name: true } },
        coach: { select: { user: { select: { name: true } } } },
      },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: atMost,
    }),
    db().opportunity.findMany({
      where: { clientId: id, closedAt: null, answerBy: { gte: since } },
      select: { id: true, employer: true, role: true, answerBy: true },
      orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
      take: atMost,
    }),
  ])
  return { ...feed, calls, deadlines }
}

export type Feed = NonNullable<Awaited<ReturnType<typeof findFeed>>>
