import { db, type Transaction } from '@/lib/db'
import { busySpansOf } from './busy-spans'
import type { Reach } from './calendar-address'
import { fetchCalendar, theInternet } from './fetch-calendar'
import { dayMs } from './moments'
import type { BusySpan } from './series-spans'
import { UnreadableCalendar } from './unreadable-calendar'

const daysAhead = 200
// Of the processor's own time, so that a crowded machine refuses nothing.
const readingMs = 5_000

type Calendar = { id: string; url: string; etag: string | null; coach: { zone: string } }

/** What a calendar says now; without spans it is what it was. */
type Reading = { etag: string | null; spans: BusySpan[] | null }

/**
 * The job `refresh-busy-calendar`: reads a subscribed calendar and replaces its busy times from yesterday to 200 days
 * on. When it cannot be fetched or read, the old ones stay, and the coach is told why. Does nothing for a calendar
 * that was removed meanwhile, or tried again by a later job.
 */
export async function refreshBusyCalendar(
  calendarId: string,
  now: Date,
  reach: Reach = theInternet,
): Promise<void> {
  const calendar = await db().busyCalendar.findUnique({
    where: { id: calendarId },
    select: { id: true, url: true, etag: true, coach: { select: { zone: true } } },
  })
  if (!calendar) return
  try {
    await keepReading(calendarId, await read(calendar, now, reach), now)
  } catch (error) {
    if (!(error instanceof UnreadableCalendar)) throw error
    await noteFailure(calendarId, error.message, now)
  }
}

/**
 * An unchanged file still means other times on another day, as repetitions go on, and in another zone. So the ETag is
 * kept with both, and asked with only while they are the same.
 */
async function read(calendar: Calendar, now: Date, reach: Reach): Promise<Reading> {
  const { zone } = calendar.coach
  const mark = `${zone} ${now.toISOString().slice(0, 10)} `
  const etag = calendar.etag?.startsWith(mark) ? calendar.etag.slice(mark.length) : null
  const fetched = await fetchCalendar(calendar.url, { etag, reach })
  if (fetched.status === 'unchanged') return { etag: calendar.etag, spans: null }
  const begun = process.cpuUsage()
  const spans = busySpansOf(fetched.text, {
    from: now.getTime() - dayMs,
    until: now.getTime() + daysAhead * dayMs,
    zone,
    mayGoOn: () => process.cpuUsage(begun).user < readingMs * 1000,
  })
  return { etag: fetched.etag && mark + fetched.etag, spans }
}

async function keepReading(id: string, { etag, spans }: Reading, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.busyCalendar.updateMany({
      where: notTriedSince(id, now),
      data: { etag, lastTriedAt: now, lastSuccessAt: now, lastError: null, failures: 0 },
    })
    if (count > 0 && spans) await replaceSpans(tx, id, spans)
  })
}

function notTriedSince(id: string, now: Date) {
  return { id, OR: [{ lastTriedAt: null }, { lastTriedAt: { lte: now } }] }
}

async function replaceSpans(tx: Transaction, calendarId: string, spans: BusySpan[]): Promise<void> {
  await tx.busySpan.deleteMany({ where: { calendarId } })
  await tx.$executeRaw`
    insert into busy_span (id, calendar_id, starts_at, ends_at)
    select gen_random_uuid(), ${calendarId}::uuid, to_timestamp("startsAt" / 1000.0), to_timestamp("endsAt" / 1000.0)
    from json_to_recordset(${JSON.stringify(spans)}::json) as span("startsAt" bigint, "endsAt" bigint)`
}

async function noteFailure(id: string, lastError: string, now: Date): Promise<void> {
  await db().busyCalendar.updateMany({
    where: notTriedSince(id, now),
    data: { lastTriedAt: now, lastError, failures: { increment: 1 } },
  })
}
