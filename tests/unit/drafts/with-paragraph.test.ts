import { expect, test } from 'vitest'
import { withParagraph } from '@/lib/drafts/with-paragraph'

const mail = { channel: 'email', locale: 'en-GB' }

test.each([
  [
    'before the sign-off',
    { ...mail, body: 'Dear Anna,\n\nThank you.\n\nKind regards,\nInes' },
    'Dear Anna,\n\nThank you.\n\nMine.\n\nKind regards,\nInes',
  ],
  [
    'before the sign-off of the language',
    {
      ...mail,
      locale: 'de',
      body: 'Guten Tag Frau Brandt,\n\ndanke.\n\nMit freundlichen Grüßen\nInes Duarte',
    },
    'Guten Tag Frau Brandt,\n\ndanke.\n\nMine.\n\nMit freundlichen Grüßen\nInes Duarte',
  ],
  [
    'at the end where there is none',
    { ...mail, body: 'Thank you for the talk on Monday.\n' },
    'Thank you for the talk on Monday.\n\nMine.',
  ],
  [
    'at the end of what is spoken',
    { ...mail, channel: 'voicemail', body: 'Hello, this is Ines.' },
    'Hello, this is Ines.\n\nMine.',
  ],
  ['alone in an empty message', { ...mail, body: '' }, 'Mine.'],
])('words go %s', (_, written, expected) => {
  expect(withParagraph(written, ' Mine.\n')).toBe(expected)
})
