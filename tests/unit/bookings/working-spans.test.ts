import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { listSlots } from '@/lib/bookings/slots'
import type { Span } from '@/lib/bookings/slots/spans'
import { workingSpans } from '@/lib/bookings/working-spans'
import { arbitraryQuestion } from '@/tests/unit/bookings/arbitrary-question'
import { DAY, MINUTE, plainRules } from '@/tests/unit/bookings/slot-question'

vi.setConfig({ testTimeout: 120_000 })

const everyMinute = { ...plainRules, lengthMinutes: 1, stepMinutes: 1, horizonDays: 400 }

test('working time is made of those minutes that could be booked one by one', () => {
  const property = fc.property(arbitraryQuestion, ({ availability, busy, from, until }) => {
    const asked = { availability, busy, from, until, booked: [], now: from, rules: everyMinute }
    const bookable = listSlots(asked).filter((at) => at + MINUTE <= until)
    expect(minutesOf(workingSpans(timeOf(availability, busy), from, until))).toEqual(bookable)
  })
  fc.assert(property, { numRuns: 150 })
})

test('spans ascend, do not touch, and lie in what was asked for', () => {
  const property = fc.property(arbitraryQuestion, ({ availability, busy, from, until }) => {
    let last = Number.NEGATIVE_INFINITY
    for (const { startsAt, endsAt } of workingSpans(timeOf(availability, busy), from, until)) {
      expect(startsAt).toBeGreaterThan(last)
      expect(startsAt).toBeGreaterThanOrEqual(from)
      expect(endsAt).toBeGreaterThan(startsAt)
      expect(endsAt).toBeLessThanOrEqual(until)
      last = endsAt
    }
  })
  fc.assert(property, { numRuns: 150 })
})

test('a day of London with a call in it, by hand', () => {
  const weekly = [{ weekday: 1, startMinute: 540, endMinute: 720 }]
  const availability = { zone: 'Europe/London', weekly, overrides: [], daysOff: [], trips: [] }
  const monday = Date.parse('2026-07-06')
  const at = (time: string) => Date.parse(`2026-07-06T${time}Z`)
  const call = { startsAt: at('08:30'), endsAt: at('09:15') }
  expect(workingSpans(timeOf(availability, [call]), monday, monday + DAY)).toEqual([
    { startsAt: at('08:00'), endsAt: at('08:30') },
    { startsAt: at('09:15'), endsAt: at('11:00') },
  ])
})

type Time = Parameters<typeof workingSpans>[0]

function timeOf(availability: Time['availability'], busy: Span[]): Time {
  return { id: 'coach', dailyCap: null, weeklyCap: null, availability, busy, booked: [] }
}

/** The starts of the whole minutes within. */
function minutesOf(spans: Span[]): number[] {
  const minutes: number[] = []
  for (const { startsAt, endsAt } of spans) {
    const first = Math.ceil(startsAt / MINUTE) * MINUTE
    for (let at = first; at + MINUTE <= endsAt; at += MINUTE) minutes.push(at)
  }
  return minutes
}
