import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote } from '@/lib/reviews/text/quote'
import { signsOf } from '@/lib/words'
import { arbitraryPart } from './arbitrary-text'

const find = (body: string, quote: string, near?: number) =>
  findQuote({ subject: '', body }, 'body', quote, near)

test.each([
  ['as it stands', 'I regret it.', 'regret', 'regret'],
  ['several words', 'I regret\nit (much).', 'it (much)', 'it (much)'],
  ['spaces around what was typed', 'I regret it.', ' regret ', 'regret'],
  ['another line break', 'I regret\nit.', 'regret it', 'regret\nit'],
  ['another apostrophe', 'I don’t know.', "don't", 'don’t'],
  ['other quotation marks', 'Your “final” offer', '"final" offer', '“final” offer'],
  ['another dash', 'No – not now', 'no - not', 'No – not'],
  ['other capitals', 'Thank you', 'thank', 'Thank'],
  ['as it stands goes before other capitals', 'Offer and offer', 'offer', 'offer'],
  ['a whole word goes before a part of one', 'offers, an offer', 'offer', 'offer'],
  ['a part of a word, if there is no other', 'reoffered', 'offer', 'offer'],
  [
    'signs that mean something in a pattern',
    'a+b [c] $1 \\d{2} x^y|z -1',
    '[c] $1 \\d{2} x^y|z -1',
    '[c] $1 \\d{2} x^y|z -1',
  ],
  ['a family', 'Hi 👩‍👩‍👧‍👦!', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['right to left', 'תודה רבה לך', 'רבה', 'רבה'],
])('%s', (_, body, typed, quote) => {
  expect(find(body, typed)).toMatchObject({ where: 'body', quote })
})

test.each([
  ['nothing typed', 'I regret it.', ' '],
  ['words that are not there', 'I regret it.', 'sorry'],
  ['an empty text', '', 'sorry'],
  ['a part of a family', 'Hi 👩‍👩‍👧‍👦!', '👧'],
  ['a letter without its accent', 'cafe\u0301', 'cafe'],
])('none: %s', (_, body, typed) => {
  expect(find(body, typed)).toBe('none')
})

test('several are told, or the nearest is meant', () => {
  const body = 'an offer, the offer, my offer'
  expect(find(body, 'offer')).toBe('several')
  expect(find(body, 'offer', 0)).toMatchObject({ start: 3, end: 8 })
  expect(find(body, 'offer', 15)).toMatchObject({ start: 14, end: 19 })
  expect(find(body, 'offer', 999)).toMatchObject({ start: 24, end: 29 })
})

test('any stretch of any text is found where it is', () => {
  const property = fc.property(arbitraryPart, fc.nat(), fc.nat(), (body, from, length) => {
    const signs = signsOf(body)
    const first = from % (signs.length + 1)
    const quote = signs.slice(first, first + 1 + (length % 8)).join('')
    if (quote !== quote.trim() || quote === '') return
    const start = signs.slice(0, first).join('').length
    const found = find(body, quote, start)
    expect(found).toMatchObject({ where: 'body', quote })
    if (typeof found === 'object') expect(body.slice(found.start, found.end)).toBe(quote)
  })
  fc.assert(property, { numRuns: 1_000 })
})
