import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movedSpan, piecesOf } from '@/components/drafts/marks'
import { placeFor } from '@/lib/drafting/text/place-for'
import { readFields } from '@/lib/drafts/field-form'
import { fingerprint } from '@/lib/drafts/fingerprint'
import { smallText, typed } from './case'

describe('movedSpan', () => {
  test('words keep their mark while others are typed before or behind them', () => {
    expect(movedSpan({ start: 4, end: 7 }, 'one two', 'one two three')).toEqual({ start: 4, end: 7 })
    expect(movedSpan({ start: 4, end: 7 }, 'one two', 'zero one two')).toEqual({ start: 9, end: 12 })
    expect(movedSpan({ start: 4, end: 7 }, 'one two', 'one tXwo')).toBeNull()
  })

  test('a mark that is kept marks the same words', () => {
    const text = fc.string({ maxLength: 30 })
    fc.assert(
      fc.property(text, text, text, fc.nat(30), fc.nat(30), (left, middle, right, from, length) => {
        const [before, now] = [left + right, left + middle + right]
        const [start, end] = [Math.min(from, before.length), Math.min(from + length, before.length)]
        const moved = movedSpan({ start, end }, before, now)
        if (moved) expect(now.slice(moved.start, moved.end)).toBe(before.slice(start, end))
      }),
    )
  })
})

test('pieces are the whole text, whatever lies over each other', () => {
  const marks = [
    { start: 0, end: 5, mark: 1 },
    { start: 3, end: 8, mark: 2 },
    { start: 3, end: 4, mark: 3 },
  ]
  const pieces = piecesOf('abcdefghij', marks)
  expect(pieces.map(({ words }) => words).join('')).toBe('abcdefghij')
  expect(pieces.map(({ mark }) => mark)).toEqual([1, 2, null])
})

test('thanks go after the greeting, the rest before the sign-off', () => {
  const body = 'Hello,\n\nText.\n\nBye'
  expect(body.slice(0, placeFor('no_thanks', body))).toBe('Hello,')
  expect(body.slice(placeFor('no_confirmation_promised', body))).toBe('\n\nBye')
  expect(placeFor('no_thanks', 'One line')).toBe(8)
})

test('a fingerprint knows where the subject ends', () => {
  expect(fingerprint({ subject: 'a', body: 'b' })).toMatch(/^[0-9a-f]{64}$/)
  expect(fingerprint({ subject: 'ab', body: '' })).not.toBe(fingerprint({ subject: 'a', body: 'b' }))
})

describe('readFields', () => {
  const template = smallText(
    '{contact:greeting} {role} {day} {pay}',
    `  contact: { type: person, label: "Who?" }
  role: { type: role, label: "Role?" }
  day: { type: date, label: "Day?" }
  pay: { type: money, label: "Pay?" }`,
  )
  const before = { role: { value: 'Analyst', origin: 'opportunity' as const } }

  test('what stayed keeps its origin, what was typed is typed, what was emptied is gone', () => {
    const read = readFields(
      template,
      { 'f.role': 'Analyst', 'f.contact': ' Anna ', 'f.contact.address': 'ms' },
      before,
    )
    expect(read).toEqual({
      role: { value: 'Analyst', origin: 'opportunity' },
      contact: { value: { name: 'Anna', address: 'ms' }, origin: 'typed' },
    })
    expect(readFields(template, { 'f.role': '' }, before)).toEqual({})
  })

  test('values of the wrong type are no values, and a form without a field leaves it', () => {
    expect(
      readFields(template, { 'f.day': 'soon', 'f.pay': '-3', 'f.pay.currency': 'EURO' }, before),
    ).toEqual(before)
    const money = readFields(template, { 'f.pay': '52,000', 'f.pay.currency': 'eur' }, typed({}))
    expect(money.pay?.value).toEqual({ amount: 52_000, currency: 'EUR' })
  })

  test.each([
    ['52.000', 52_000],
    ['1.250,50', 1250.5],
    ['1’250.50', 1250.5],
  ])('an amount is the same, however it is written: %s', (amount, read) => {
    const form = { 'f.pay': amount, 'f.pay.currency': 'EUR' }
    expect(readFields(template, form, {}).pay?.value).toEqual({ amount: read, currency: 'EUR' })
  })
})
