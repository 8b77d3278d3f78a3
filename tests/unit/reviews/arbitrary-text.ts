import fc from 'fast-check'
import { wordsOf } from '@/lib/words'

/** Half of a sign of two code units, which no text that was stored can hold. */
export const loneSurrogate = /\p{Surrogate}/u

/** Pieces that are easily cut or mixed up: signs of several code points, both directions, every kind of space. */
const pieces = [
  'I',
  'regret',
  'the offer',
  'Thank you for the offer, Ms Brandt.',
  'don’t',
  '52,000',
  'e\u0301te\u0301',
  'a\u0323\u0302\u0308',
  '\u0301',
  '👩‍👩‍👧‍👦',
  '👩🏽‍💻',
  '🏳️‍🌈',
  '🇩🇪',
  '🇩🇪🇫🇷',
  '🇩',
  '\u200d',
  '\ufe0f',
  '1️⃣',
  'شكراً جزيلاً',
  'لا',
  'תודה רבה',
  'שָׁלוֹם',
  '\u200f',
  '\u0600',
  'ありがとうございます',
  '感谢您',
  'ขอบคุณ',
  'क्षि',
  '한국어',
  '각',
  '.',
  ',',
  '“',
  '”',
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
]

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => !loneSurrogate.test(text)),
  },
)

const line = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

export const arbitraryPart = fc.oneof(
  fc.constant(''),
  line,
  fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n\n')),
)

export const arbitraryText = fc.record({ subject: line, body: arbitraryPart })

/** Somebody who edits: some words are left out, some come in, some stand twice, a few change places. */
export const edited = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(200),
        take: fc.nat(3),
        put: fc.oneof(fc.constant(''), piece),
        move: fc.boolean(),
      }),
      {
        maxLength: 5,
      },
    )
    .map((edits) => {
      const words = wordsOf(text)
      for (const { at, take, put, move } of edits) {
        const taken = words.splice(at % (words.length + 1), take)
        if (put) words.splice(at % (words.length + 1), 0, put)
        if (move) words.push(...taken)
      }
      return words.join('')
    })

/** A text, and what somebody made of it; now and then an altogether different one. */
export const arbitraryPair = arbitraryText.chain((before) =>
  fc.record({
    before: fc.constant(before),
    after: fc.oneof(
      { weight: 4, arbitrary: fc.record({ subject: edited(before.subject), body: edited(before.body) }) },
      { weight: 1, arbitrary: arbitraryText },
    ),
  }),
)
