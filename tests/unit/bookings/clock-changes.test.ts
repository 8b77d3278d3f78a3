import { expect, it } from 'vitest'
import { changeBetween } from '@/tests/support/clock-changes'

const newYork = { other: 'America/New_York', at: '15:30', days: 180 }

it.each([
  ['2026-11-22T10:00Z', 'Europe/Berlin', '2027-03-13T14:30:00.000Z', '2027-03-14T14:30:00.000Z'],
  ['2026-07-01T10:00Z', 'Europe/Berlin', '2026-10-24T13:30:00.000Z', '2026-10-25T14:30:00.000Z'],
  ['2027-04-10T10:00Z', 'America/Santiago', '2027-09-04T19:30:00.000Z', '2027-09-05T18:30:00.000Z'],
])('after %s the next change between New York and %s is found', (now, zone, before, after) => {
  expect(changeBetween({ zone, ...newYork }, new Date(now))).toEqual({
    before: new Date(before),
    after: new Date(after),
  })
})

it('finds none between zones that keep step', () => {
  expect(changeBetween({ zone: 'America/Toronto', ...newYork }, new Date('2026-11-22T10:00Z'))).toBeNull()
})

it('finds one from any day of the year, with one of the two zones of the browser tests', () => {
  for (let day = 0; day < 366; day += 10) {
    const now = new Date(Date.parse('2027-01-01T10:00Z') + day * 86_400_000)
    const found = ['Europe/Berlin', 'America/Santiago'].map((zone) =>
      changeBetween({ zone, ...newYork }, now),
    )
    expect(
      found.some((change) => change !== null),
      now.toISOString(),
    ).toBe(true)
  }
})
