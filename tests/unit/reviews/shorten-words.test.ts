import { describe, expect, test } from 'vitest'
import { sayPlace, shortenWords } from '@/components/reviews/shorten-words'

describe('the words of a suggestion in one line', () => {
  test.each([
    ['to decline', 'to decline'],
    [', and for the care you took.', 'and for the care you took.'],
    [',', ','],
    ['\n\nI enjoyed our talk.\n\n', 'I enjoyed our talk.'],
    ['one\n\ntwo', 'one two'],
    ['\n', 'a line break'],
    [' ', 'a space'],
    [
      'Thank you for the offer, and for the care you took over three conversations.',
      'Thank you for the offer, and for the care you took over …',
    ],
    ['A'.repeat(80), `${'A'.repeat(56)} …`],
  ])('%j is "%s"', (words, line) => {
    expect(shortenWords(words)).toBe(line)
  })

  test('a line that is cut cuts no word and no sign', () => {
    const words = 'Thank you 👩‍👩‍👧‍👦 for everything '.repeat(5)
    const kept = shortenWords(words).slice(0, -2)
    expect(words.startsWith(`${kept} `)).toBe(true)
  })
})

describe('where a paragraph comes in', () => {
  const body = 'Dear Anna,\n\nThank you.\n\nKind regards'
  const added = { where: 'body', removed: '', added: '\n\nI enjoyed our talk.' }
  test.each([
    [10, 'after the greeting'],
    [22, 'after the first paragraph'],
    [body.length, 'after the second paragraph'],
  ])('at %d: %s', (start, place) => {
    expect(sayPlace({ ...added, start }, body)).toBe(place)
  })

  test.each([
    [24, 'I enjoyed our talk.\n\n'],
    [23, '\nI enjoyed our talk.\n'],
  ])('wherever its line breaks stand, at %d', (start, words) => {
    expect(sayPlace({ ...added, start, added: words }, body)).toBe('after the first paragraph')
  })

  test('before all others', () => {
    expect(sayPlace({ ...added, start: 0, added: 'Hello.\n\n' }, body)).toBe('before the greeting')
  })

  test.each([
    ['Dear Dr. Pine,', 'after the greeting'],
    ['Sehr geehrte Frau Dr. Meier,', 'after the greeting'],
    ['Hallo Anna!', 'after the greeting'],
    ['Thank you for the offer.', 'after the first paragraph'],
    ['Thank you so much!', 'after the first paragraph'],
  ])('behind "%s": %s', (first, place) => {
    expect(sayPlace({ ...added, start: first.length }, `${first}\n\nI decline.`)).toBe(place)
  })

  test.each([
    ['words within one', { ...added, start: 22, added: ' very' }],
    ['words that come instead of others', { ...added, start: 12, removed: 'Thank' }],
    ['a line within one', { ...added, start: 22, added: '\nI enjoyed it.\nSo' }],
    ['a line break', { ...added, start: 22, added: '\n' }],
    ['a subject', { ...added, start: 0, where: 'subject' }],
  ])('nothing of %s', (_, change) => {
    expect(sayPlace(change, body)).toBeNull()
  })
})
