import fc from 'fast-check'
import type { Letter } from '@/lib/documents/letter'

/** What has broken files, headers, sheets and screens before. */
const odd = [
  '🙂',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  'e\u0301',
  'ạ̈',
  'שלום (סוגריים)',
  'العربية (قوس) 123',
  '中文',
  '한글',
  'ไทย',
  'हिन्दी',
  'Ω А A ß İ ǆ 𝔘 ﬁ Ⅳ ½',
  'two\u00a0spaces',
  '\r\n',
  '\r',
  '\n\n',
  '\n- ',
  '- [ ] ',
  '\n.\n',
  'From me',
  '--',
  'Bcc: thief@example.org',
  '\r\nBcc: thief@example.org\r\n',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '</w:t></w:r>',
  '&amp;',
  ']]>',
  '\\ " %00 $x {{x}} ) Tj ET',
  '\0',
  '\x1b',
  '\t',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u202eabc',
  '\u2066abc',
  '\u200d',
  '\u00ad',
  '\u2028',
  'x'.repeat(120),
]

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 2, arbitrary: fc.lorem() },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const text = (most: number) => fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(' '))
const address = fc.constantFrom(
  'ines@example.org',
  'a@b.example\r\nBcc: thief@example.org',
  '<x> y@z',
  undefined,
)

/** Letters in which everything that was typed is odd. */
export const oddLetter: fc.Arbitrary<Letter> = fc.record({
  from: fc.record({ name: text(3), email: address, phone: fc.option(text(1), { nil: undefined }) }),
  to: fc.record({ name: text(3), email: address }),
  date: fc.constant('2026-11-22'),
  place: fc.option(text(1), { nil: undefined }),
  subject: text(4),
  body: text(40),
  language: fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es'),
  paper: fc.constantFrom('a4', 'letter'),
})
