import { describe, expect, test } from 'vitest'
import { readDraft } from '@/lib/drafting/draft'
import { languages } from '@/lib/drafting/languages/languages'
import { noReadings } from '@/lib/drafting/readings'
import { countWords } from '@/lib/drafting/text/count-words'
import { detectLanguage } from '@/lib/drafting/text/detect-language'
import { fold } from '@/lib/drafting/text/fold'
import { splitSentences } from '@/lib/drafting/text/split-sentences'

const sentencesOf = (text: string, code: 'en' | 'de' = 'en') =>
  splitSentences(text, fold(text), [{ start: 0, end: text.length }], languages[code]).map(({ raw }) => raw)

describe('sentences', () => {
  test.each([
    ['I met Dr. Brandt and J. Lind at 8 p.m. in Leeds. It was good.', 2],
    ['The base is 68.5 thousand, e.g. as in the letter. Thanks.', 2],
    ['Well... it is late. I decline … with thanks.', 2],
    ['Could we agree on:\n- the base\n- the title\n- the start', 4],
    ['I would come on Thursday,\nif that suits you.', 1],
    ['Really?! Yes. "No," she said.', 3],
    ['One long line that a mail program has broken after seventy-two signs\nand goes on here.', 1],
  ])('%s', (text, count) => expect(sentencesOf(text)).toHaveLength(count))

  test('ordinals end no sentence in German', () => {
    expect(sentencesOf('Ich komme am 5. März um 14 Uhr. Danke.', 'de')).toHaveLength(2)
  })

  test('a text without stops is cut', () => {
    const longest = Math.max(...sentencesOf('word '.repeat(2000)).map((sentence) => sentence.length))
    expect(longest).toBeLessThanOrEqual(800)
  })
})

describe('the parts of a mail', () => {
  const layoutOf = (body: string, channel: 'email' | 'voicemail' = 'email') => {
    const { layout } = readDraft({ channel, purpose: 'decline_offer', body }, noReadings)
    const part = (span: { start: number; end: number } | null) => span && body.slice(span.start, span.end)
    return {
      greeting: part(layout.greeting),
      paragraphs: layout.paragraphs.map(part),
      signoff: part(layout.signoff),
    }
  }

  test('greeting, paragraphs, sign-off', () => {
    expect(
      layoutOf('Dear Ms. Brandt,\n\nOne.\nTwo.\n\nThree.\n\nKind regards,\nMaya Lind\nWard manager'),
    ).toEqual({
      greeting: 'Dear Ms. Brandt,',
      paragraphs: ['One.\nTwo.', 'Three.'],
      signoff: 'Kind regards,\nMaya Lind\nWard manager',
    })
  })

  test('greeting and text on one line, a name alone at the end', () => {
    expect(layoutOf('Hi Anna, thanks for the note, and no.\n\nMaya')).toEqual({
      greeting: 'Hi Anna,',
      paragraphs: [' thanks for the note, and no.'],
      signoff: 'Maya',
    })
  })

  test('a postscript is a paragraph, an earlier mail is none', () => {
    expect(layoutOf('Anna,\n\nOne.\n\nBest,\nMaya\n\nP.S. Two.\n\n> Three.\n> Four.').paragraphs).toEqual([
      'One.',
      'P.S. Two.',
    ])
  })

  test('a voicemail has no sign-off', () => {
    expect(layoutOf('Hello Anna, this is Maya. I decline. Thank you. Bye.', 'voicemail').signoff).toBeNull()
  })
})

test.each([
  ['Thank you for the offer. I have decided to decline it.', 'en'],
  ['Vielen Dank für Ihr Angebot. Ich habe mich dagegen entschieden.', 'de'],
  ['Je vous remercie de votre offre, mais je ne peux pas l’accepter.', 'fr'],
  ['Muchas gracias por su oferta. He decidido no aceptarla.', 'es'],
  ['👍', 'en'],
])('the language of “%s” is %s', (text, code) => expect(detectLanguage(fold(text))).toBe(code))

test.each([
  ['', 0],
  ['one', 1],
  ['  one – two,three\nfour  ', 3],
  ['full-time 68,000 …', 2],
  ['naïve Łódź 東京', 3],
])('words of %o: %i', (text, count) => expect(countWords(text)).toBe(count))

test('folding keeps every offset', () => {
  const text = 'İstanbul “Straße” — it’s\u00a0ǅ 𝒳'
  expect(fold(text)).toHaveLength(text.length)
  expect(fold('Don’t')).toBe("don't")
})
