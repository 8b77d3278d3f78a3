import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listBusyCalendars } from '@/lib/bookings/calendars/queries'
import { refreshBusyCalendar } from '@/lib/bookings/calendars/refresh-busy-calendar'
import { removeBusyCalendar } from '@/lib/bookings/calendars/remove-busy-calendar'
import { tasks } from '@/lib/tasks'
import { type CalendarServer, outside, reachOf, serve } from '@/tests/support/calendar-server'
import { testDb } from '@/tests/support/database'
import { calendarRow, keptSpans, makeCalendar, makeCoachViewer, minutesLater, now } from './rows'

const reach = reachOf({ 'calendar.example': [outside] })

let server: CalendarServer
let answer: RequestListener

beforeAll(async () => {
  server = await serve(outside, (request, response) => answer(request, response))
})

afterAll(() => server.close())

beforeEach(() => {
  answer = (_, response) => response.end(file('DTSTART:20261207T080000Z', 'DTEND:20261207T090000Z'))
})

const first = '2026-12-07T08:00:00.000Z/2026-12-07T09:00:00.000Z'

function file(...lines: string[]): string {
  const event = ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT']
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR'].join('\r\n')
}

async function makeSubscription(zone?: string) {
  const coach = await makeCoachViewer({ zone })
  const url = `http://calendar.example:${server.port}/${randomUUID()}.ics`
  return { coach, id: await makeCalendar(coach, url) }
}

describe('a reading', () => {
  test('keeps the busy times, and the next one replaces them', async () => {
    const { id } = await makeSubscription()
    await refreshBusyCalendar(id, now, reach)
    expect(await keptSpans(id)).toEqual([first])
    expect(await calendarRow(id)).toMatchObject({ lastSuccessAt: now, lastTriedAt: now, failures: 0 })
    answer = (_, response) =>
      response.end(file('DTSTART:20261208T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'))
    await refreshBusyCalendar(id, minutesLater(15), reach)
    expect(await keptSpans(id)).toEqual([
      '2026-12-08T08:00:00.000Z/2026-12-08T09:00:00.000Z',
      '2026-12-15T08:00:00.000Z/2026-12-15T09:00:00.000Z',
    ])
  })

  test('looks from yesterday to 200 days on, in the coach’s zone', async () => {
    const { id } = await makeSubscription('America/New_York')
    answer = (_, response) => response.end(file('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=WEEKLY;BYDAY=SA'))
    await refreshBusyCalendar(id, now, reach)
    const spans = await keptSpans(id)
    expect(spans[0]).toBe('2026-11-21T10:00:00.000Z/2026-11-22T05:00:00.000Z')
    expect(spans.at(-1)).toBe('2027-06-05T04:00:00.000Z/2027-06-06T04:00:00.000Z')
  })

  test('of many thousand busy times keeps them all', async () => {
    const { id } = await makeSubscription()
    const event = (uid: number) =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:20261201T00${String(uid).padStart(2, '0')}00Z\r\nDURATION:PT30S\r\nRRULE:FREQ=DAILY;COUNT=150\r\nEND:VEVENT`
    const events = Array.from({ length: 50 }, (_, uid) => event(uid))
    answer = (_, response) => response.end(['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n'))
    await refreshBusyCalendar(id, now, reach)
    expect(await testDb().busySpan.count({ where: { calendarId: id } })).toBe(7_500)
  })

  test('asks whether anything changed, but reads all on another day and in another zone', async () => {
    const { id, coach } = await makeSubscription()
    const tags: (string | undefined)[] = []
    answer = (request, response) => {
      tags.push(request.headers['if-none-match'])
      response.statusCode = request.headers['if-none-match'] ? 304 : 200
      response.setHeader('etag', '"one"')
      response.end(response.statusCode === 200 ? file('DTSTART;VALUE=DATE:20261207') : undefined)
    }
    await refreshBusyCalendar(id, now, reach)
    await refreshBusyCalendar(id, minutesLater(15), reach)
    expect(await calendarRow(id)).toMatchObject({ lastSuccessAt: minutesLater(15), lastError: null })
    expect(await keptSpans(id)).toEqual(['2026-12-06T23:00:00.000Z/2026-12-07T23:00:00.000Z'])
    await testDb().coach.update({ where: { userId: coach.id }, data: { zone: 'Asia/Tokyo' } })
    await refreshBusyCalendar(id, minutesLater(30), reach)
    expect(await keptSpans(id)).toEqual(['2026-12-06T15:00:00.000Z/2026-12-07T15:00:00.000Z'])
    await refreshBusyCalendar(id, minutesLater(24 * 60), reach)
    expect(tags).toEqual([undefined, '"one"', undefined, undefined])
  })
})

describe('a failure', () => {
  test.each<[string, RequestListener, string]>([
    ['of the server', (_, response) => response.writeHead(500).end(), 'answered with an error (500)'],
    ['to find it', (_, response) => response.writeHead(404).end(), 'no calendar at that address'],
    ['to be a calendar', (_, response) => response.end('<!doctype html>'), 'not a calendar'],
    ['to be whole', (_, response) => response.end(file().slice(0, -15)), 'damaged'],
    [
      'to be of a bearable size',
      (_, response) => response.end(file('DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY')),
      'too large',
    ],
    [
      'to stay outside',
      (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      'private network',
    ],
  ])('%s keeps the busy times, and is told', async (_, listener, words) => {
    const { id, coach } = await makeSubscription()
    await refreshBusyCalendar(id, now, reach)
    answer = listener
    await refreshBusyCalendar(id, minutesLater(15), reach)
    await refreshBusyCalendar(id, minutesLater(45), reach)
    expect(await keptSpans(id)).toEqual([first])
    expect(await calendarRow(id)).toMatchObject({
      lastError: expect.stringContaining(words),
      lastTriedAt: minutesLater(45),
      lastSuccessAt: now,
      failures: 2,
    })
    const [shown] = await listBusyCalendars(coach, minutesLater(45))
    expect(shown).toMatchObject({ lastError: expect.stringContaining(words), stale: false })
  })

  test('is forgotten after the next success', async () => {
    const { id } = await makeSubscription()
    answer = (_, response) => response.writeHead(500).end()
    await refreshBusyCalendar(id, now, reach)
    answer = (_, response) => response.end(file('DTSTART:20261207T080000Z', 'DTEND:20261207T090000Z'))
    await refreshBusyCalendar(id, minutesLater(15), reach)
    expect(await calendarRow(id)).toMatchObject({
      lastError: null,
      failures: 0,
      lastSuccessAt: minutesLater(15),
    })
  })

  test('of the worker’s job is no failure of the job, which asks the real world only', async () => {
    const { id } = await makeSubscription()
    const asked = server.asked.length
    await tasks['refresh-busy-calendar']?.({ calendarId: id }, {} as never)
    expect(await calendarRow(id)).toMatchObject({
      failures: 1,
      lastError: expect.stringContaining('https://'),
    })
    expect(server.asked).toHaveLength(asked)
  })
})

describe('meanwhile', () => {
  test('removed while it is read, nothing of it comes back', async () => {
    const { id, coach } = await makeSubscription()
    answer = async (_, response) => {
      await removeBusyCalendar(coach, id)
      response.end(file('DTSTART:20261207T080000Z', 'DTEND:20261207T090000Z'))
    }
    await refreshBusyCalendar(id, now, reach)
    expect(await keptSpans(id)).toEqual([])
    expect(await testDb().busyCalendar.count({ where: { id } })).toBe(0)
    await refreshBusyCalendar(id, now, reach)
  })

  test('a slow reading does not replace that of a later job, nor its failure', async () => {
    const { id } = await makeSubscription()
    const late = file('DTSTART:20261231T080000Z', 'DTEND:20261231T090000Z')
    for (const [status, body] of [
      [200, late],
      [500, ''],
    ] as const) {
      answer = async (_, response) => {
        answer = (_, again) => again.end(file('DTSTART:20261207T080000Z', 'DTEND:20261207T090000Z'))
        await refreshBusyCalendar(id, minutesLater(15), reach)
        response.writeHead(status).end(body)
      }
      await refreshBusyCalendar(id, now, reach)
      expect(await keptSpans(id)).toEqual([first])
      expect(await calendarRow(id)).toMatchObject({ lastTriedAt: minutesLater(15), failures: 0 })
    }
  })
})
