import { randomUUID } from 'node:crypto'
import { addBusyCalendar } from '@/lib/bookings/calendars/add-busy-calendar'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'

export const now = new Date('2026-11-22T10:00:00Z')

/** A coach who can be given calendars. */
export async function makeCoachViewer({ zone = 'Europe/Berlin' } = {}): Promise<Viewer> {
  const viewer = await makeViewer({ role: 'coach', zone })
  await testDb().coach.create({ data: { userId: viewer.id, slug: `coach-${randomUUID()}`, zone } })
  return viewer
}

/** A calendar they subscribed to; http is for the servers of tests only, so it is written past the form. */
export async function makeCalendar(coach: Viewer, url = `https://calendar.example/${randomUUID()}.ics`) {
  const { id } = await addBusyCalendar(coach, { name: 'Work', url }, now)
  return id
}

export function calendarRow(id: string) {
  return testDb().busyCalendar.findUniqueOrThrow({ where: { id } })
}

/** "2026-12-07T08:00:00.000Z/2026-12-07T09:00:00.000Z" for every busy time that is kept. */
export async function keptSpans(calendarId: string): Promise<string[]> {
  const spans = await testDb().busySpan.findMany({ where: { calendarId }, orderBy: { startsAt: 'asc' } })
  return spans.map(({ startsAt, endsAt }) => `${startsAt.toISOString()}/${endsAt.toISOString()}`)
}

/** How many refreshes of the calendar wait for the worker. */
export async function waitingRefreshes(calendarId: string): Promise<number> {
  const [jobs] = await testDb().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from graphile_worker._private_jobs
    where key = ${`refresh-busy-calendar:${calendarId}`} and payload->>'calendarId' = ${calendarId}`
  return jobs?.count ?? 0
}

export function minutesLater(minutes: number, from = now): Date {
  return new Date(from.getTime() + minutes * 60_000)
}
