import fc from 'fast-check'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type CalendarFile, calendarFile } from '@/lib/bookings/letters/calendar-file'
import { invitationOf } from '@/lib/bookings/letters/invitation'
import { oneLine } from '@/lib/mail'

const now = new Date('2026-11-22T10:00:00.123Z')
const url = 'https://waymark.example/book/manage/abcdefghijklmnopqrstuv'

const call = {
  id: '0193a000-0000-7000-8000-000000000001',
  sequence: 0,
  startsAt: new Date('2026-12-03T18:00:00Z'),
  endsAt: new Date('2026-12-03T18:30:00Z'),
  place: 'https://meet.example/a,b;c',
  state: 'confirmed' as const,
  kind: { name: 'Discovery call' },
}
const reader = {
  side: 'client' as const,
  to: { name: 'Inês Duarte', address: 'ines@example.org' },
  other: 'Jonas Brandt',
  zone: 'America/New_York',
  otherZone: 'Europe/Berlin',
  url,
  moveUrl: `${url}/move`,
  why: '',
}

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none')
  vi.stubEnv('APP_URL', 'https://waymark.example')
  vi.stubEnv('AUTH_SECRET', 'only-for-tests-and-long-enough-for-them')
  vi.stubEnv('MAIL_FROM', 'calls@waymark.example')
})

function parse(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent')
  const event = events[0] as ICAL.Component
  return { calendar, events, event, text: (name: string) => String(event.getFirstPropertyValue(name)) }
}

/** The instant a parser makes of a time, by the zone that the file itself brings. */
function instantOf(file: string, name: string): Date {
  const { calendar, event } = parse(file)
  const time = event.getFirstPropertyValue(name) as ICAL.Time
  const component = calendar.getFirstSubcomponent('vtimezone')
  if (component && event.getFirstProperty(name)?.getParameter('tzid'))
    time.zone = new ICAL.Timezone(component)
  return time.toJSDate()
}

describe('an invitation', () => {
  test('says who, when, where, and how to change it, to its reader alone', () => {
    const { calendar, event, events, text } = parse(invitationOf(call, reader, 'REQUEST', now))
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(events).toHaveLength(1)
    expect(text('uid')).toBe(`${call.id}@waymark`)
    expect(text('sequence')).toBe('0')
    expect(text('dtstamp')).toBe('2026-11-22T10:00:00Z')
    expect(text('dtstart')).toBe('2026-12-03T13:00:00')
    expect(event.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('America/New_York')
    expect(text('summary')).toBe('Discovery call with Jonas Brandt')
    expect(text('location')).toBe(call.place)
    expect(text('description')).toContain(url)
    expect(text('url')).toBe(url)
    expect(text('status')).toBe('CONFIRMED')
    expect(text('organizer')).toBe('mailto:calls@waymark.example')
    const attendees = event.getAllProperties('attendee')
    expect(attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase())).toEqual([
      'mailto:ines@example.org',
    ])
    expect(attendees[0]?.getParameter('cn')).toBe('Inês Duarte')
    expect(event.getAllSubcomponents('valarm')).toEqual([])
  })

  test('that moves or is cancelled keeps its UID and rises', () => {
    const [first, second, third] = [
      invitationOf(call, reader, 'REQUEST', now),
      invitationOf(
        { ...call, sequence: 1, startsAt: new Date('2026-12-03T17:00:00Z') },
        reader,
        'REQUEST',
        now,
      ),
      invitationOf({ ...call, sequence: 2, state: 'cancelled' }, reader, 'CANCEL', now),
    ].map((file) => parse(file))
    const all = [first, second, third]
    expect(new Set(all.map((one) => one?.text('uid'))).size).toBe(1)
    expect(all.map((one) => one?.text('sequence'))).toEqual(['0', '1', '2'])
    expect(all.map((one) => one?.text('status'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
    expect(third?.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  })

  test('to keep as a file asks nobody to answer', () => {
    const { calendar, event } = parse(invitationOf(call, reader, 'PUBLISH', now))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(event.getAllProperties('attendee')).toEqual([])
  })

  test('to somebody in UTC, or in a zone no list has, is written in UTC', () => {
    for (const zone of ['UTC', '+05:30', 'X;Y\r\nATTENDEE:x']) {
      const { calendar, text } = parse(invitationOf(call, { ...reader, zone }, 'REQUEST', now))
      expect(text('dtstart')).toBe('2026-12-03T18:00:00Z')
      expect(calendar.getAllSubcomponents('vtimezone')).toEqual([])
    }
  })
})

test.each([
  ['2026-10-24T23:30:00Z', '20261024T233000Z'],
  ['2026-10-25T00:30:00Z', '20261025T003000Z'],
  ['2026-10-25T01:30:00Z', '20261025T013000Z'],
  ['2026-10-25T02:00:00Z', '20261025T030000'],
  ['2027-03-28T01:00:00Z', '20270328T030000'],
])('a call at %s in Berlin, where an hour comes twice or never, says %s', (startsAt, written) => {
  const times = { startsAt: new Date(startsAt), endsAt: new Date(new Date(startsAt).getTime() + 1_800_000) }
  const file = invitationOf({ ...call, ...times }, { ...reader, zone: 'Europe/Berlin' }, 'REQUEST', now)
  expect(/^DTSTART.*:(.*)\r$/m.exec(file.split('BEGIN:VEVENT')[1] ?? '')?.[1]).toBe(written)
})

// Both sides of changes of clocks, half and quarter hours, summer time that goes backwards or by half an hour.
const zones = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Etc/GMT+5',
]

describe.each(zones)('the zone in the file: %s', (zone) => {
  test('gives every instant of three years back', () => {
    const hours = fc.integer({ min: 0, max: 3 * 8766 })
    fc.assert(
      fc.property(hours, (hour) => {
        const startsAt = new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000)
        const endsAt = new Date(startsAt.getTime() + 1_800_000)
        const file = invitationOf({ ...call, startsAt, endsAt }, { ...reader, zone }, 'REQUEST', now)
        expect([instantOf(file, 'dtstart'), instantOf(file, 'dtend')]).toEqual([startsAt, endsAt])
      }),
      { numRuns: 30 },
    )
  })
})

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\r\n',
          '\n',
          '\r',
          '\u0085',
          '\u2028',
          '\u2029',
          '\u000b',
          '\u0000',
          '\t',
          '\\',
          '\\n',
          '"',
          '^n',
          "^'",
        ],
        ...[
          'ATTENDEE:mailto:evil@example.org',
          'END:VEVENT',
          'BEGIN:VALARM',
          'METHOD:CANCEL',
          ';',
          ',',
          ':',
          '=',
          ' ',
        ],
        ...['ÄÖÜ', '👩‍👩‍👧', '日本', 'x'.repeat(80), '%0D%0A', 'X-EVIL;A=B:c'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

test('whatever texts hold, they come back as they were cleaned, and nothing else comes with them', () => {
  const texts = fc.record({ brand: nasty, name: nasty, title: nasty, place: nasty, line: nasty, feed: nasty })
  fc.assert(
    fc.property(texts, ({ brand, name, title, place, line, feed }) => {
      const file: CalendarFile = {
        name: feed,
        method: 'REQUEST',
        organizer: { name: brand, address: 'calls@waymark.example' },
        zone: 'Asia/Kolkata',
        events: [
          {
            uid: 'one@waymark',
            sequence: 0,
            startsAt: call.startsAt,
            endsAt: call.endsAt,
            title,
            place,
            description: [line, line],
            url,
            attendee: { name, address: 'ines@example.org' },
          },
        ],
      }
      const written = calendarFile(file, now)
      const { calendar, events, event, text } = parse(written)
      const called = oneLine(feed.replaceAll(/[\\,;]/g, ' '))
      expect(
        calendar
          .getAllProperties()
          .map((property) => property.name)
          .sort(),
      ).toEqual([
        'method',
        ...(called ? ['name'] : []),
        'prodid',
        'version',
        ...(called ? ['x-wr-calname'] : []),
      ])
      expect(calendar.getAllSubcomponents().map(({ name: kind }) => kind)).toEqual(['vtimezone', 'vevent'])
      expect(events).toHaveLength(1)
      expect(event.getAllSubcomponents()).toEqual([])
      expect(
        event
          .getAllProperties()
          .map((property) => property.name)
          .sort(),
      ).toEqual([
        ...[
          'attendee',
          'description',
          'dtend',
          'dtstamp',
          'dtstart',
          ...(oneLine(place) ? ['location'] : []),
        ],
        ...['organizer', 'sequence', 'status', 'summary', 'transp', 'uid', 'url'],
      ])
      expect(text('summary')).toBe(oneLine(title))
      expect(text('description')).toBe(`${oneLine(line)}\n${oneLine(line)}`)
      if (oneLine(place)) expect(text('location')).toBe(oneLine(place))
      if (called) expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(called)
      const attendee = event.getFirstProperty('attendee')
      expect(attendee?.getParameter('cn')).toBe(quotable(name) || 'ines@example.org')
      expect(event.getFirstProperty('organizer')?.getParameter('cn')).toBe(
        quotable(brand) || 'calls@waymark.example',
      )
      const lines = written.split('\r\n')
      expect(lines.filter((physical) => Buffer.byteLength(physical) > 75)).toEqual([])
      expect(lines.filter((physical) => /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(physical))).toEqual([])
    }),
    { numRuns: 250 },
  )
}, 30_000)

/** What a quoted parameter can hold. */
function quotable(text: string): string {
  return oneLine(text).replaceAll(/["\\^]/g, '')
}
