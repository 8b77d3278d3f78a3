import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysWithTimes } from '@/components/bookings/days-with-times'
import { monthAt, monthGrid, monthOf } from '@/components/bookings/month-grid'
import { sayBoth, sayDay, sayStarts } from '@/components/bookings/slot-words'
import { spread } from '@/components/bookings/spread'
import { wallTimeOf } from '@/lib/time'

const at = (iso: string) => Date.parse(iso)
const hourly = (iso: string, count: number) =>
  Array.from({ length: count }, (_, hour) => at(iso) + hour * 3_600_000)

describe('days with times', () => {
  it.each([
    ['Europe/Berlin', 'the short day', '2027-03-27T23:00Z', '2027-03-28', 23],
    ['Europe/Berlin', 'the long day', '2026-10-24T22:00Z', '2026-10-25', 25],
    ['America/New_York', 'the long day', '2026-11-01T04:00Z', '2026-11-01', 25],
    ['Australia/Lord_Howe', 'half an hour more', '2027-04-03T13:00Z', '2027-04-04', 25],
    ['Africa/Cairo', 'a day without midnight', '2026-04-23T22:00Z', '2026-04-24', 23],
    ['Asia/Kathmandu', 'a zone of three quarters', '2026-12-02T18:15Z', '2026-12-03', 24],
  ])('%s: %s has as many hours as the zone gives it', (zone, _what, midnight, on, hours) => {
    const days = daysWithTimes(hourly(midnight, 30), zone)
    expect(days[0]).toEqual({ on, starts: hourly(midnight, hours) })
    expect(days).toHaveLength(2)
  })

  it('leaves out a date that its zone left out', () => {
    const days = daysWithTimes(hourly('2011-12-29T10:00Z', 48), 'Pacific/Apia')
    expect(days.map(({ on }) => on)).toEqual(['2011-12-29', '2011-12-31'])
  })

  it('puts every start on the day that the clock shows, and loses none', () => {
    const zones = fc.constantFrom('Europe/Lisbon', 'America/St_Johns', 'Africa/Casablanca', 'Pacific/Apia')
    const spread = fc.array(fc.integer({ min: at('2026-09-01'), max: at('2027-05-01') }), { maxLength: 60 })
    fc.assert(
      fc.property(zones, spread, (zone, found) => {
        const starts = found.toSorted((a, b) => a - b)
        const days = daysWithTimes(starts, zone)
        expect(days.flatMap((day) => day.starts)).toEqual(starts)
        for (const day of days) {
          for (const start of day.starts) expect(wallTimeOf(new Date(start), zone).slice(0, 10)).toBe(day.on)
        }
      }),
    )
  })
})

it('times to propose are the first two and the last of each day, at most so many', () => {
  const starts = hourly('2026-12-03T09:00Z', 30)
  const shown = spread(starts, 5, 'UTC').map((start) => wallTimeOf(new Date(start), 'UTC').slice(8))
  expect(shown).toEqual(['03T09:00', '03T10:00', '03T23:00', '04T00:00', '04T01:00'])
  expect(spread(starts.slice(0, 1), 5, 'UTC')).toEqual(starts.slice(0, 1))
})

describe('the month', () => {
  it('begins its weeks on Monday and holds each of its days once', () => {
    const weeks = monthGrid([{ on: '2026-12-03', starts: [1, 2] }], '2026-12')
    expect(weeks[0]?.map((day) => day?.day ?? null)).toEqual([null, 1, 2, 3, 4, 5, 6])
    expect(weeks.at(-1)?.map((day) => day?.day ?? null)).toEqual([28, 29, 30, 31, null, null, null])
    expect(weeks[0]?.[3]).toEqual({ on: '2026-12-03', day: 3, starts: [1, 2] })
    expect(weeks[0]?.[4]?.starts).toEqual([])
  })

  it('needs four weeks for a February that begins on a Monday', () => {
    expect(monthGrid([], '2027-02')).toHaveLength(4)
  })

  it('is named and counted over the turn of a year', () => {
    expect(monthOf('2026-12-31', 1)).toBe('2027-01')
    expect(monthOf('2027-01-01', -1)).toBe('2026-12')
    expect(monthAt(at('2026-12-31T23:30Z'), 'Europe/Berlin')).toBe('2027-01')
    expect(monthAt(at('2027-01-01T02:00Z'), 'America/New_York')).toBe('2026-12')
  })
})

describe('words', () => {
  it('name a day without a zone', () => {
    expect(sayDay('2026-12-03')).toBe('Thursday 3 December')
  })

  it('tell apart the two times that a clock shows twice', () => {
    const starts = [at('2026-11-01T05:30Z'), at('2026-11-01T06:30Z'), at('2026-11-01T07:00Z')]
    expect(sayStarts(starts, 'America/New_York')).toEqual(['01:30 (UTC-4)', '01:30 (UTC-5)', '02:00'])
  })

  it('say both zones where they differ, five hours apart between the two changes of clocks', () => {
    const now = new Date('2026-11-22T10:00Z')
    const call = new Date('2027-03-18T14:30Z')
    expect(sayBoth(call, 'America/New_York', 'Europe/Berlin', now)).toBe(
      'Thursday 18 March 2027, 10:30 in New York, 15:30 in Berlin',
    )
    expect(sayBoth(call, 'Europe/Berlin', 'Europe/Berlin', now)).toBe(
      'Thursday 18 March 2027, 15:30 in Berlin',
    )
  })
})
