import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts, type Part } from '@/lib/compare-texts'
import { arbitraryPair } from './reviews/arbitrary-text'

const brackets = { same: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const

/** What went in [], what came in {}. */
const drawn = (parts: Part[]) =>
  parts.map(({ kind, words }) => `${brackets[kind][0]}${words}${brackets[kind][1]}`).join('')

describe('what became of a text can be read', () => {
  test.each([
    [
      'a sentence that was rewritten is one that went and one that came',
      'You made it easy to picture myself as your analyst. Sam',
      'Thank you for the care that went into it. Sam',
      '[You made it easy to picture myself as your analyst]{Thank you for the care that went into it}. Sam',
    ],
    [
      'so is a German one, with a word in common',
      'Ich danke Ihnen für das Angebot.',
      'Vielen Dank für Ihr Angebot.',
      '[Ich danke Ihnen für das]{Vielen Dank für Ihr} Angebot.',
    ],
    [
      'the next sentence is compared by itself',
      'I will not work there. It was good of you to ask.',
      'I cannot come there. It was kind of you to ask.',
      'I [will not work]{cannot come} there. It was [good]{kind} of you to ask.',
    ],
    [
      'and so is the next line',
      'Kind regards,\nSam',
      'Warm wishes,\nSamuel',
      '[Kind regards]{Warm wishes},\n[Sam]{Samuel}',
    ],
    ['a word stays a word', 'I am glad of it.', 'I am very glad of it.', 'I am {very }glad of it.'],
    ['the same text has nothing to show', 'No.\nSam', 'No.\nSam', 'No.\nSam'],
  ])('%s', (_, before, after, seen) => {
    expect(drawn(compareTexts(before, after))).toBe(seen)
  })

  // Between differences stand words or lines, never only spaces.
  test('of any two texts, what stayed and went is the one, what stayed and came the other', () => {
    const without = (parts: Part[], left: Part['kind']) =>
      parts.map(({ kind, words }) => (kind === left ? '' : words)).join('')
    const property = fc.property(arbitraryPair, ({ before, after }) => {
      const parts = compareTexts(before.body, after.body)
      expect(without(parts, 'added')).toBe(before.body)
      expect(without(parts, 'removed')).toBe(after.body)
      const kinds = parts.map(({ kind }) => kind)
      expect(kinds.every((kind, index) => kind !== kinds[index - 1])).toBe(true)
      const between = parts.slice(1, -1).filter(({ kind }) => kind === 'same')
      expect(between.every(({ words }) => /\S|\n/.test(words))).toBe(true)
    })
    fc.assert(property, { numRuns: 1_000 })
  })
})
