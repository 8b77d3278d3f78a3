import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { instantOfWallTime } from '@/lib/time'
import { busy, calendar, event } from './ics'

const minuteMs = 60_000

test('wall times are those of the runtime in every zone, on days of change, too', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Beirut',
    'Africa/Casablanca',
    'UTC',
  ]
  const wallMinutes = fc.integer({ min: 0, max: 500 * 24 * 60 })
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.array(wallMinutes, { minLength: 1, maxLength: 20 }),
      (zone, minutes) => {
        const walls = minutes.map((minute) =>
          new Date(Date.parse('2026-12-03') + minute * minuteMs).toISOString().slice(0, 16),
        )
        const events = walls.map((wall, uid) =>
          event(`UID:${uid}`, `DTSTART;TZID=${zone}:${wall.replaceAll(/[-:]/g, '')}00`, 'DURATION:PT1S'),
        )
        const starts = busy(calendar(...events), { until: '2028-06-01' }).map((span) => span.slice(0, 16))
        const expected = walls.map((wall) => instantOfWallTime(wall, zone).toISOString().slice(0, 16))
        expect(starts).toEqual([...new Set(expected)].sort())
      },
    ),
  )
})

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** Rules that ical.js, which walks from the start, works out as RFC 5545 means them; the start fits the rule. */
const series = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    days: fc.subarray(weekdays),
    end: fc.constantFrom('', ';COUNT=40', ';UNTIL=20270228T093000Z'),
    startsAfter: fc.integer({ min: 0, max: 700 }),
  })
  .map(({ freq, interval, days, end, startsAfter }) => {
    const start = new Date(Date.parse('2025-01-06T09:30:00Z') + startsAfter * 24 * 60 * minuteMs)
    const fitting = new Set([...days, weekdays[start.getUTCDay()]])
    const byDay = days.length > 0 && freq !== 'MONTHLY' ? `;BYDAY=${[...fitting].join(',')}` : ''
    return { start, written: `FREQ=${freq};INTERVAL=${interval}${byDay}${end}` }
  })

test('repetitions are those that ical.js walks to', () => {
  fc.assert(
    fc.property(series, ({ start, written }) => {
      const stamp = start.toISOString().replaceAll(/[-:]|\.000/g, '')
      const ics = calendar(event(`DTSTART:${stamp}`, 'DURATION:PT30M', `RRULE:${written}`))
      expect(busy(ics).map((span) => span.slice(0, 16))).toEqual(walk(written, start))
    }),
    { numRuns: 300 },
  )
})

function walk(written: string, start: Date): string[] {
  const first = ICAL.Time.fromJSDate(start, true)
  const iterator = ICAL.Recur.fromString(written).iterator(first)
  const found = new Set([start.toISOString().slice(0, 16)])
  for (let next = iterator.next(); next && next.year < 2028; next = iterator.next()) {
    found.add(next.toJSDate().toISOString().slice(0, 16))
  }
  return [...found].filter((at) => at >= '2026-12-01' && at < '2027-07-01').sort()
}
