import { db } from '@/lib/db'

/** After so long without a reading, bookings may meet what the coach has planned since. */
const staleAfterMs = 6 * 3_600_000

/**
 * The viewer's subscribed calendars, oldest first. The address is a secret and stays here: its host is shown.
 * `stale`: not read for six hours, or never. `waiting`: not tried yet. `lastError` says why the last try failed.
 */
export async function listBusyCalendars(viewer: { id: string }, now: Date) {
  const calendars = await db().busyCalendar.findMany({
    where: { coachId: viewer.id },
    select: { id: true, name: true, url: true, lastTriedAt: true, lastSuccessAt: true, lastError: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return calendars.map(({ url, ...calendar }) => ({
    ...calendar,
    host: new URL(url).host,
    waiting: calendar.lastTriedAt === null,
    stale: now.getTime() - (calendar.lastSuccessAt?.getTime() ?? 0) > staleAfterMs,
  }))
}

export type BusyCalendarRow = Awaited<ReturnType<typeof listBusyCalendars>>[number]
