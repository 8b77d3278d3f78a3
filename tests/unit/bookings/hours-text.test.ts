import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHours, sayHours } from '@/lib/bookings/availability/hours-text'
import type { HoursSpan } from '@/lib/bookings/slots/availability'

/** What was understood, as it stands in the field afterwards; null where it was not. */
function understood(typed: string): string | null {
  const read = readHours(typed)
  return 'spans' in read ? sayHours(read.spans) : null
}

test.each([
  ['09:00–12:30, 14:00–18:00', '09:00–12:30, 14:00–18:00'],
  ['9-12', '09:00–12:00'],
  ['9.00 – 12.30', '09:00–12:30'],
  ['9h30 to 13h', '09:30–13:00'],
  ['9 am - 5 pm', '09:00–17:00'],
  ['9am until 12:30pm and 2 p.m. to 6 p.m.', '09:00–12:30, 14:00–18:00'],
  ['12am-1am', '00:00–01:00'],
  ['12pm-1pm', '12:00–13:00'],
  ['14-18; 9-12', '09:00–12:00, 14:00–18:00'],
  ['9-12, 12-14', '09:00–14:00'],
  ['9-13, 11-14', '09:00–14:00'],
  ['20:00-24:00', '20:00–24:00'],
  ['20:00-0:00', '20:00–24:00'],
  ['', ''],
  ['  ', ''],
  ['off', ''],
  ['–', ''],
])('%j is understood as %j', (typed, hours) => {
  expect(understood(typed)).toBe(hours)
})

test.each([
  ['9', '“9” is not a span. Write it as 09:00–12:30.'],
  ['9-12-14', '“9-12-14” is not a span. Write it as 09:00–12:30.'],
  ['9-25', '“9-25” is not a span. Write it as 09:00–12:30.'],
  ['13pm-14pm', '“13pm-14pm” is not a span. Write it as 09:00–12:30.'],
  ['9:60-12', '“9:60-12” is not a span. Write it as 09:00–12:30.'],
  ['mornings', '“mornings” is not a span. Write it as 09:00–12:30.'],
  ['9-5', '“9-5” ends before it begins. Write 17:00 for five in the afternoon.'],
  ['9-9', '“9-9” ends before it begins. Write 17:00 for five in the afternoon.'],
])('%j is not guessed at', (typed, error) => {
  expect(readHours(typed)).toEqual({ error })
})

describe('whatever is said is read back', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .filter(([start, end]) => start < end)
    .map(([startMinute, endMinute]) => ({ startMinute, endMinute }))

  const minutesIn = (spans: HoursSpan[]) =>
    Array.from({ length: 1440 }, (_, minute) => minute).filter((minute) =>
      spans.some(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute),
    )

  test('the same hours, sorted, those that meet as one', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const said = sayHours(spans)
        expect(understood(said)).toBe(said)
        const read = readHours(said)
        if (!('spans' in read)) throw new Error(`${said} is not read back.`)
        expect(minutesIn(read.spans)).toEqual(minutesIn(spans))
      }),
    )
  })

  test('no text throws, and what is read can be read again', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789:.h-–, apmto&;\n\0é') })
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (text) => {
        const said = understood(text)
        if (said !== null) expect(understood(said)).toBe(said)
      }),
    )
  })
})
