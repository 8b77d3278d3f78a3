import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from '@/lib/documents/body-blocks'
import { cardDocument, type Letter, letterDocument } from '@/lib/documents/letter'
import { printable } from '@/lib/documents/printable'
import { renderText, renderTextFile } from '@/lib/documents/render-text'
import { directedPieces } from '@/lib/documents/text-direction'
import { letters } from './sample-letters'

const [letter] = letters as [Letter]

test('a text becomes paragraphs and lists, and nothing else', () => {
  expect(
    blocksOf(
      '# No heading\n**no bold**\n\nBefore you ring:\n- water\n- paper\n- [ ] a quiet room\n\n1. stays',
      'bullets',
    ),
  ).toEqual([
    { is: 'paragraph', text: '# No heading\n**no bold**' },
    { is: 'paragraph', text: 'Before you ring:' },
    { is: 'list', kind: 'bullets', items: ['water', 'paper'] },
    { is: 'list', kind: 'checks', items: ['a quiet room'] },
    { is: 'paragraph', text: '1. stays' },
  ])
})

test('a checklist has boxes to tick', () => {
  const card = cardDocument({
    title: 'Before',
    body: '- one\n- two',
    lists: 'checks',
    language: 'en-GB',
    paper: 'a4',
  })
  expect(renderText(card)).toBe('Before\n\n- [ ] one\n- [ ] two')
})

test('a letter as text: who writes, where and when, to whom, about what, the text', () => {
  expect(renderText(letterDocument(letter))).toBe(
    `Inês Duarte\nines@example.org\n+351 912 345 678\n\nLisbon, 22 November 2026\n\nDr Łukasz Żółty\n\n${letter.subject}\n\n${letter.body}`,
  )
})

test('the day is told in the language of the letter', () => {
  const dates = letters.map((each) => renderText(letterDocument(each)).split('\n\n')[1])
  expect(dates).toEqual([
    'Lisbon, 22 November 2026',
    'München, 22. November 2026',
    '22 novembre 2026',
    '22 de noviembre de 2026',
  ])
})

test('the .txt has line ends that every editor knows', () => {
  const text = new TextDecoder().decode(renderTextFile(letterDocument(letter)))
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text.endsWith('\r\n')).toBe(true)
})

test('what is lost of a text is told: control signs and halves of signs', () => {
  expect(printable('a\0b\x1bc\x7fd\ufffee\ud83df\ud83d\ude42g\r\nh\ri\u2028j\tk')).toBe(
    'abcde\ufffdf🙂g\nh\ni\nj k',
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const kept = text.replace(/\p{Cc}/gu, '')
      expect(printable(kept)).toBe(kept.replace(/[\u2028\u2029]/g, '\n'))
    }),
  )
})

test('pieces of one direction are the whole text, in its order', () => {
  expect(directedPieces('Call محمد علي (Ali) 12')).toEqual([
    { text: 'Call', rightToLeft: false },
    { text: ' محمد علي', rightToLeft: true },
    { text: ' (Ali) 12', rightToLeft: false },
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        directedPieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a link that does not show where it leads is told in text', () => {
  const text = [
    { text: 'my work', link: 'https://example.org/work' },
    { text: ', example.org', link: 'https://example.org/' },
    { text: ', write', link: 'mailto:a@example.org' },
  ]
  const document = { title: '', language: 'en-GB', paper: 'a4', blocks: [{ is: 'paragraph', text }] } as const
  expect(renderText(document)).toBe('my work (https://example.org/work), example.org, write')
})
