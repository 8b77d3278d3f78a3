import { expect, test } from 'vitest'
import { remindersOf } from '@/lib/bookings/letters/reminder-letters'

const booking = {
  id: '0193a000-0000-7000-8000-000000000001',
  sequence: 2,
  startsAt: new Date('2026-12-03T18:00:00Z'),
  reminderMinutes: [1440, 60, 60],
}
const coach = { reminderMinutes: [15] }
const short = (now: string) =>
  remindersOf(booking, coach, new Date(now)).map(({ key, at }) => [key.slice(45), at?.toISOString()])

test('each side is reminded as it chose, each reminder once', () => {
  expect(short('2026-12-01T00:00:00Z')).toEqual([
    ['reminder:client:2:1440', '2026-12-02T18:00:00.000Z'],
    ['reminder:client:2:60', '2026-12-03T17:00:00.000Z'],
    ['reminder:coach:2:15', '2026-12-03T17:45:00.000Z'],
  ])
})

test('what would be late is not planned', () => {
  expect(short('2026-12-02T18:00:00Z').map(([key]) => key)).toEqual([
    'reminder:client:2:60',
    'reminder:coach:2:15',
  ])
  expect(short('2026-12-03T17:45:00Z')).toEqual([])
})
