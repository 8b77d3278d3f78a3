import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Anchor, moveAnchors } from '@/lib/reviews/text/anchors'
import type { Text, Where } from '@/lib/reviews/text/text'
import { signsOf, wordsOf } from '@/lib/words'
import { arbitraryText, edited } from './arbitrary-text'

const ofBody = (body: string): Text => ({ subject: '', body })

const anchorAt = (text: Text, where: Where, start: number, end: number): Anchor => ({
  where,
  start,
  end,
  quote: text[where].slice(start, end),
})

/** The place of the quote in `after`, with two signs before it; null: detached. */
function moved(quote: string, before: string, after: string): string | null {
  const start = before.indexOf(quote)
  const [anchor] = moveAnchors(
    [anchorAt(ofBody(before), 'body', start, start + quote.length)],
    ofBody(before),
    ofBody(after),
  )
  return anchor ? `${after.slice(Math.max(0, anchor.start - 2), anchor.start)}|${anchor.quote}|` : null
}

describe('where words went', () => {
  const before = 'Thank you for the offer. I regret that I have to decline.'

  test.each([
    ['nothing changed', 'regret', before, 'I |regret|'],
    ['words came before', 'regret', `Dear Anna, ${before}`, 'I |regret|'],
    [
      'words came right before and behind',
      'regret',
      before.replace('regret', 'deeply regret now'),
      'y |regret|',
    ],
    ['the words are others', 'regret', before.replace('regret', 'am sorry'), null],
    ['the word became another by its ending', 'offer', before.replace('offer', 'offers'), null],
    ['a word came between', 'have to decline', before.replace('to decline', 'sadly to decline'), null],
    ['the sentence is gone', 'I regret', 'Thank you for the offer.', null],
    [
      'the sentence moved',
      'I regret that I have to decline.',
      'I regret that I have to decline. Thank you for the offer.',
      '|I regret that I have to decline.|',
    ],
    ['a short word elsewhere is another word', 'to', 'I come to you. Thank you for the offer.', null],
    ['everything is gone', 'regret', '', null],
    ['an accent was put on it', 'offer', before.replace('offer', 'offer\u0301'), null],
  ])('%s', (_, quote, after, place) => {
    expect(moved(quote, before, after)).toBe(place)
  })

  test('of two equal sentences it stays with its own', () => {
    const twice = ofBody('Thank you. I decline. Thank you.')
    const anchor = anchorAt(twice, 'body', 22, 32)
    const after = ofBody('Thank you. I cannot come. Thank you. Sam')
    expect(moveAnchors([anchor], twice, after)).toEqual([{ ...anchor, start: 26, end: 36 }])
    expect(moveAnchors([anchor], twice, ofBody('Thank you. I decline.'))).toEqual([null])
  })

  test('subject and body are told apart', () => {
    const [text, after] = [
      { subject: 'Offer', body: 'Offer' },
      { subject: 'Offer', body: 'No' },
    ]
    const anchors = (['subject', 'body'] as const).map((where) => anchorAt(text, where, 0, 5))
    expect(moveAnchors(anchors, text, after)).toEqual([anchors[0], null])
  })

  test('what does not cover its quote, or has none, covers nothing', () => {
    const text = ofBody(before)
    const anchor = anchorAt(text, 'body', 0, 5)
    const odd = [
      { ...anchor, quote: 'thank' },
      { ...anchor, end: 0, quote: '' },
      { ...anchor, start: 90, end: 95 },
    ]
    expect(moveAnchors(odd, text, text)).toEqual([null, null, null])
    expect(moveAnchors([], text, text)).toEqual([])
  })
})

describe('through 1,000 random edits, one after the other', () => {
  test('an anchor covers its words or is detached', () => {
    const start: Text = { subject: 'Your offer, and my answer', body: letter }
    let [text, anchors] = [start, anchorsOver(start)]
    let [kept, lost] = [0, 0]
    const property = fc.property(fc.gen(), (gen) => {
      const next = { subject: gen(edited, text.subject), body: gen(edited, text.body) }
      const after = moveAnchors(anchors, text, next)
      for (const [index, anchor] of after.entries()) {
        if (anchor) expect(next[anchor.where].slice(anchor.start, anchor.end)).toBe(anchors[index]?.quote)
        if (anchor) kept++
        else lost++
      }
      // Now and then somebody begins anew; without that, random words are soon all there is.
      text = gen(fc.nat, { max: 9 }) === 0 ? start : next
      anchors = anchorsOver(text)
    })
    fc.assert(property, { numRuns: 1_000, endOnFailure: true })
    expect(kept).toBeGreaterThan(lost)
    expect(lost).toBeGreaterThan(1_000)
  })

  test('a sentence that nobody touched keeps its anchor, however much changed around it', () => {
    const sentence = 'My notice period is three months and cannot be shortened.'
    const property = fc.property(fc.gen(), arbitraryText, (gen, { body }) => {
      const [front, back] = [`${letter}\n\n${body}`, letter.slice(0, 200)]
      const start = front.length + 2
      const before = `${front}\n\n${sentence}\n\n${back}`
      const newFront = gen(edited, front)
      const after = `${newFront}\n\n${sentence}\n\n${gen(edited, back)}`
      const anchor = anchorAt(ofBody(before), 'body', start, start + sentence.length)
      const [found] = moveAnchors([anchor], ofBody(before), ofBody(after))
      expect(found).toEqual({
        ...anchor,
        start: newFront.length + 2,
        end: newFront.length + 2 + sentence.length,
      })
    })
    fc.assert(property, { numRuns: 1_000 })
  })

  test('a stretch of any signs, in any script, is covered sign by sign', () => {
    const property = fc.property(arbitraryText, fc.gen(), fc.nat(), fc.nat(), (before, gen, from, length) => {
      const after = ofBody(gen(edited, before.body))
      const signs = signsOf(before.body)
      const first = from % (signs.length + 1)
      const quote = signs.slice(first, first + 1 + (length % 12)).join('')
      const start = signs.slice(0, first).join('').length
      const [anchor] = moveAnchors(
        [{ where: 'body', start, end: start + quote.length, quote }],
        before,
        after,
      )
      if (anchor) expect(after.body.slice(anchor.start, anchor.end)).toBe(quote)
      if (quote !== '' && after.body === before.body) expect(anchor?.start).toBe(start)
    })
    fc.assert(property, { numRuns: 1_000 })
  })
})

const letter = `Dear Ms Brandt,

Thank you for offering me the role of analyst, and for the time that everybody took. 🙏

I have thought about it for a long time. I regret that I have to decline: the family moves to Lyon in spring 👩‍👩‍👧‍👦.

شكراً جزيلاً على العرض. תודה רבה על ההצעה.

Kind regards,
Zoe\u0301 Okafor`

/** Over each word, each pair and each five of them, as comments are. */
function anchorsOver(text: Text): Anchor[] {
  return (['subject', 'body'] as const).flatMap((where) => {
    const words = wordsOf(text[where])
    let start = 0
    return words.flatMap((word, index) => {
      const at = start
      start += word.length
      return index % 7 === 0
        ? [1, 3, 9].map((count) =>
            anchorAt(text, where, at, at + words.slice(index, index + count).join('').length),
          )
        : []
    })
  })
}
