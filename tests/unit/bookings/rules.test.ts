import { describe, expect, test } from 'vitest'
import { nearestSlots } from '@/lib/bookings/nearest-slots'
import { changeRule, missingAnswer, placeOf, slotRulesOf, spanOf } from '@/lib/bookings/rules'

const startsAt = new Date('2026-11-25T10:00:00Z')
const hoursBefore = (hours: number) => new Date(startsAt.getTime() - hours * 3_600_000)
const kind = { freeUntilHours: 24, reasonUntilHours: 4 }
const call = { state: 'confirmed' as const, startsAt, kind }

describe('how a call may be changed', () => {
  test.each([
    ['client', 24, 'free'],
    ['client', 23.99, 'with_reason'],
    ['client', 4, 'with_reason'],
    ['client', 3.99, 'by_phone'],
    ['client', 0.01, 'by_phone'],
    ['client', 0, 'closed'],
    ['coach', 24, 'free'],
    ['coach', 23.99, 'with_reason'],
    ['coach', 0.01, 'with_reason'],
    ['coach', 0, 'closed'],
    ['admin', 30, 'free'],
    ['admin', 1, 'with_reason'],
    ['admin', -1, 'closed'],
  ])('by the %s, %s hours before: %s', (as, hours, rule) => {
    expect(changeRule(call, as, hoursBefore(hours))).toBe(rule)
  })

  test('hours are hours across a change of clocks, and each kind has its own', () => {
    const strict = { ...call, kind: { freeUntilHours: 48, reasonUntilHours: 48 } }
    expect(changeRule(strict, 'client', hoursBefore(48))).toBe('free')
    expect(changeRule(strict, 'client', hoursBefore(47))).toBe('by_phone')
    const kindly = { ...call, kind: { freeUntilHours: 0, reasonUntilHours: 0 } }
    expect(changeRule(kindly, 'client', hoursBefore(0.1))).toBe('free')
  })

  test.each(['held', 'unconfirmed', 'cancelled', 'lapsed'] as const)(
    'a booking that is %s is closed',
    (state) => {
      for (const as of ['client', 'coach', 'admin']) {
        expect(changeRule({ ...call, state }, as, hoursBefore(100))).toBe('closed')
      }
    },
  )
})

test('a call keeps its buffers free around itself', () => {
  const span = spanOf({ lengthMinutes: 45, bufferBeforeMinutes: 5, bufferAfterMinutes: 15 }, startsAt)
  const clocks = Object.values(span).map((at) => at.toISOString().slice(11, 16))
  expect(clocks).toEqual(['10:00', '10:45', '09:55', '11:00'])
})

test.each([
  [null, null, null],
  [3, null, 3],
  [null, 2, 2],
  [3, 2, 2],
  [2, 3, 2],
])('of the caps %s of the kind and %s of the coach %s counts', (ofKind, ofCoach, counts) => {
  const rules = {
    lengthMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    stepMinutes: 30,
    minimumNoticeMinutes: 0,
    horizonDays: 60,
    dailyCap: ofKind,
    weeklyCap: ofKind,
  }
  const merged = slotRulesOf(rules, { dailyCap: ofCoach, weeklyCap: ofCoach })
  expect([merged.dailyCap, merged.weeklyCap]).toEqual([counts, counts])
})

describe('where a call takes place', () => {
  const coach = { name: 'Jonas Brandt', videoPattern: null }
  const of = { word: 'abc', phone: '+351 912 345 678' }

  test.each([
    ['video', 'https://meet.example/{booking}', coach, 'https://meet.example/abc'],
    [
      'video',
      'https://a.example',
      { ...coach, videoPattern: 'https://b.example/{booking}' },
      'https://b.example/abc',
    ],
    ['phone', 'unused', coach, 'By phone: Jonas Brandt calls +351 912 345 678'],
    ['other', 'Café Lund, by the window', coach, 'Café Lund, by the window'],
  ] as const)('%s %s', (place, placeDetail, whose, words) => {
    expect(placeOf({ place, placeDetail }, whose, of)).toBe(words)
  })
})

test('the first question without its needed answer is named', () => {
  const asked = [
    { id: 'a', label: 'A?', required: false },
    { id: 'b', label: 'B?', required: true },
  ]
  expect(missingAnswer(asked, {})?.id).toBe('b')
  expect(missingAnswer(asked, { b: 'x' })).toBeUndefined()
})

describe('the nearest times', () => {
  test.each([
    [[], 5, []],
    [[1, 9], 5, [1, 9]],
    [[1, 2, 3, 6, 7, 20], 5, [3, 6, 7]],
    [[4, 6], 5, [4, 6]],
    [[1, 2, 3], 50, [1, 2, 3]],
  ])('of %j to %d: %j', (starts, wanted, nearest) => {
    expect(nearestSlots(starts, wanted)).toEqual(nearest)
  })

  test('of two as near the earlier one comes', () => {
    expect(nearestSlots([4, 6], 5, 1)).toEqual([4])
  })
})
