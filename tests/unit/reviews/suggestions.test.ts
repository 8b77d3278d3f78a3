import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyChanges,
  type Change,
  carryChanges,
  suggestionsOf,
  withoutChange,
} from '@/lib/reviews/text/suggestions'
import type { Text } from '@/lib/reviews/text/text'
import { edgesOf, signsOf, wordsOf } from '@/lib/words'
import { arbitraryPair, arbitraryText, edited, loneSurrogate } from './arbitrary-text'

const ofBody = (body: string): Text => ({ subject: '', body })

/** Each change as "removed → added". */
const said = (before: string, after: string) =>
  suggestionsOf(ofBody(before), ofBody(after)).map(({ removed, added }) => `${removed} → ${added}`)

describe('what is suggested', () => {
  test.each([
    ['I regret to decline.', 'I regret to decline.', []],
    ['', '', []],
    ['', 'Thank you.', [' → Thank you.']],
    ['Thank you.', '', ['Thank you. → ']],
    ['I have to decline.', 'I decided to decline.', ['have → decided']],
    ['I will not work there.', 'I cannot come there.', ['will not work → cannot come']],
    ['the big red house', 'the small green house', ['big red → small green']],
    ['one seven two', 'ONE seven TWO', ['one → ONE', 'two → TWO']],
    [
      'I think I probably have to decline.',
      'I have decided to decline.',
      ['think I probably have → have decided'],
    ],
    ['I was in the end glad.', 'I am in the end happy.', ['was → am', 'glad → happy']],
    ['I was at it late.', 'I am at it early.', ['was at it late → am at it early']],
    ['We met, so to say.', 'They met, so to speak.', ['We → They', 'say → speak']],
    ['Nearly. So be it.', 'Now. So it is.', ['Nearly → Now', 'be it → it is']],
    ['So it is.', 'It was kind. So it was.', [' → It was kind. ', 'is → was']],
    ['Not now\nor ever', 'Never\nor now', ['Not now → Never', 'ever → now']],
    ['Yours,\nSam', 'Best,\nSamuel', ['Yours → Best', 'Sam → Samuel']],
    ['Best,\nSam', 'Best\nSamuel', [', → ', 'Sam → Samuel']],
    ['I can. I will. I do.', 'I can. I do.', ['I will.  → ']],
    ['I can. I do.', 'I can. I will. I do.', [' → I will. ']],
    ['Dear Anna,\n\nNo.\n\nSam', 'Dear Anna,\n\nThank you.\n\nNo.\n\nSam', [' → Thank you.\n\n']],
    ['I am glad.', 'I am very glad.', [' → very ']],
    ['Hi 👩‍👩‍👧‍👦!', 'Hi 👩‍👩‍👧!', ['👩‍👩‍👧‍👦 → 👩‍👩‍👧']],
    ['🇩🇪🇫🇷', '🇩🇪🇮🇹', ['🇫🇷 → 🇮🇹']],
    ['cafe', 'cafe\u0301', ['cafe → cafe\u0301']],
    ['שלום לך', 'שלום לכם', ['לך → לכם']],
    ['a\r\nb', 'a\nb', ['\r\n → \n']],
  ])('%j to %j', (before, after, changes) => {
    expect(said(before, after)).toEqual(changes)
  })

  test('subject before body, each with its place', () => {
    expect(
      suggestionsOf({ subject: 'Offer', body: 'No thanks.' }, { subject: 'Your offer', body: 'No, thanks.' }),
    ).toEqual([
      { where: 'subject', start: 0, end: 5, removed: 'Offer', added: 'Your offer' },
      { where: 'body', start: 2, end: 2, removed: '', added: ',' },
    ])
  })

  test('a text of 20,000 characters, edited or another altogether, is compared in time', () => {
    const long = Array.from({ length: 1_500 }, (_, n) => `word${n % 97} of ${n},`)
      .join(' ')
      .slice(0, 20_000)
    const other = Array.from({ length: 2_500 }, (_, n) => `other${n % 89}`)
      .join(' ')
      .slice(0, 20_000)
    const texts = [long, long.replaceAll('word3 ', 'WORD '), other.replaceAll(' ', '\n'), '🇩🇪'.repeat(5_000)]
    // Looked at to the end they take minutes, and the test is stopped.
    for (const [index, before] of texts.entries()) {
      const after = texts[(index + 1) % texts.length] ?? ''
      const changes = suggestionsOf(ofBody(before), ofBody(after))
      expect(applyChanges(ofBody(before), changes).body === after).toBe(true)
    }
  })
})

describe('of any two texts', () => {
  const anyPair = { numRuns: 1_000 }

  test('taking all gives the coach’s text, taking none the client’s', () => {
    const property = fc.property(arbitraryPair, ({ before, after }) => {
      const changes = suggestionsOf(before, after)
      expect(applyChanges(before, changes)).toEqual(after)
      expect(applyChanges(before, [])).toEqual(before)
      expect(changes.every(({ removed, added }) => removed !== added)).toBe(true)
      expect(suggestionsOf(before, after)).toEqual(changes)
    })
    fc.assert(property, anyPair)
  })

  test('they ascend, never touch, cut no sign, and say what stands there', () => {
    const property = fc.property(arbitraryPair, ({ before, after }) => {
      for (const where of ['subject', 'body'] as const) {
        const signs = edgesOf(signsOf(before[where]))
        const changes = suggestionsOf(before, after).filter((change) => change.where === where)
        for (const [index, { start, end, removed }] of changes.entries()) {
          expect(start).toBeGreaterThan(changes[index - 1]?.end ?? -1)
          expect(before[where].slice(start, end)).toBe(removed)
          expect(signs.has(start) && signs.has(end)).toBe(true)
        }
      }
    })
    fc.assert(property, anyPair)
  })

  test('any of them can be taken: what was not taken stays, and no sign is cut', () => {
    const property = fc.property(
      arbitraryPair,
      fc.infiniteStream(fc.boolean()),
      ({ before, after }, choices) => {
        const changes = suggestionsOf(before, after)
        const taken = changes.filter(() => choices.next().value)
        const result = applyChanges(before, [...taken].reverse())
        for (const where of ['subject', 'body'] as const) {
          const pieces = assembled(before, taken, where)
          expect(result[where]).toBe(pieces.join(''))
          expect(result[where]).not.toMatch(loneSurrogate)
          expectWhole(result[where], pieces, [before[where], after[where]])
        }
      },
    )
    fc.assert(property, anyPair)
  })

  test('undone one after the other, in any order, they lead back to the client’s text', () => {
    const property = fc.property(arbitraryPair, fc.infiniteStream(fc.nat()), ({ before, after }, choices) => {
      let copy = after
      for (let left = suggestionsOf(before, copy); left.length > 0; left = suggestionsOf(before, copy)) {
        const undone = left[choices.next().value % left.length] as Change
        copy = withoutChange(copy, left, undone)
        expect(copy).toEqual(
          applyChanges(
            before,
            left.filter((change) => change !== undone),
          ),
        )
      }
      expect(copy).toEqual(before)
    })
    fc.assert(property, anyPair)
  })

  test('those that are carried to a newer text apply together, and change nothing else there', () => {
    const triple = arbitraryPair.chain(({ before, after }) =>
      fc.record({
        before: fc.constant(before),
        after: fc.constant(after),
        newer: fc.oneof(
          fc.record({ subject: edited(before.subject), body: edited(before.body) }),
          arbitraryText,
        ),
      }),
    )
    const property = fc.property(triple, ({ before, after, newer }) => {
      const changes = suggestionsOf(before, after)
      const carried = carryChanges(changes, before, newer).filter((change) => change !== null)
      const result = applyChanges(newer, carried)
      const grown = carried.reduce((sum, { added, removed }) => sum + added.length - removed.length, 0)
      expect(result.subject.length + result.body.length).toBe(
        newer.subject.length + newer.body.length + grown,
      )
      expect(carryChanges(changes, before, before)).toEqual(changes)
    })
    fc.assert(property, anyPair)
  })
})

/** The words outside what was taken, and what came instead, in order. */
function assembled(before: Text, taken: Change[], where: 'subject' | 'body'): string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, added } of taken.filter((change) => change.where === where)) {
    pieces.push(before[where].slice(at, start), added)
    at = end
  }
  return [...pieces, before[where].slice(at)]
}

/** A sign of the result is one of either text, or whole signs that came to stand side by side. */
function expectWhole(result: string, pieces: string[], texts: string[]) {
  const known = new Set(texts.flatMap(signsOf))
  const seams = edgesOf(pieces)
  let at = 0
  for (const sign of signsOf(result)) {
    const [start, end] = [at, at + sign.length]
    at = end
    if (known.has(sign)) continue
    const cuts = [...seams].filter((seam) => start < seam && seam < end)
    const whole = [start, ...cuts.sort((a, b) => a - b), end]
    const parts = whole.slice(1).map((to, index) => result.slice(whole[index], to))
    expect(cuts.length > 0 && parts.every((part) => signsOf(part).every((one) => known.has(one)))).toBe(true)
  }
}

describe('what does not fit is refused', () => {
  const text = ofBody('one two three')
  const change: Change = { where: 'body', start: 4, end: 7, removed: 'two', added: '2' }

  test('words that are not there, changes over one another, a change that is none of them', () => {
    expect(applyChanges(text, [change]).body).toBe('one 2 three')
    expect(() => applyChanges(text, [{ ...change, removed: 'TWO' }])).toThrow(RangeError)
    expect(() => applyChanges(text, [{ ...change, start: 100, end: 103 }])).toThrow(RangeError)
    expect(() =>
      applyChanges(text, [change, { ...change, start: 4, end: 13, removed: 'two three' }]),
    ).toThrow(RangeError)
    expect(() => withoutChange(ofBody('one 2 three'), [change], { ...change, added: 'II' })).toThrow(
      RangeError,
    )
    expect(() => withoutChange(ofBody('one II three'), [change], change)).toThrow(RangeError)
  })
})

describe('what is carried to a newer text', () => {
  const before = 'Thank you. I have to decline. Kind regards'
  const change = (removed: string, added: string, start = before.indexOf(removed)): Change => ({
    where: 'body',
    start,
    end: start + removed.length,
    removed,
    added,
  })
  const carry = (one: Change, newer: string) => {
    const [carried] = carryChanges([one], ofBody(before), ofBody(newer))
    return carried ? applyChanges(ofBody(newer), [carried]).body : null
  }

  test.each([
    [
      'words that still stand',
      change('have', 'decided'),
      `Dear Anna. ${before}`,
      'Dear Anna. Thank you. I decided to decline. Kind regards',
    ],
    ['words that are gone', change('have', 'decided'), 'Thank you. I decline. Kind regards', null],
    ['words that were changed alike', change('have', 'decided'), before.replace('have', 'decided'), null],
    [
      'words that come, both sides there',
      change('', 'really ', 13),
      `${before}, Sam`,
      'Thank you. I really have to decline. Kind regards, Sam',
    ],
    ['words that come, one side gone', change('', 'really ', 13), before.replace('have', 'need'), null],
    [
      'words that come at the end',
      change('', ' from Sam', before.length),
      `Well. ${before}`,
      `Well. ${before} from Sam`,
    ],
  ])('%s', (_, one, newer, result) => {
    expect(carry(one, newer)).toBe(result)
  })
})

test('joined, words and signs are the text, and no word ends within a sign', () => {
  const property = fc.property(arbitraryText, ({ body }) => {
    expect(wordsOf(body).join('')).toBe(body)
    expect(signsOf(body).join('')).toBe(body)
    const signs = edgesOf(signsOf(body))
    expect([...edgesOf(wordsOf(body))].every((edge) => signs.has(edge))).toBe(true)
  })
  fc.assert(property, { numRuns: 1_000 })
})
