import { expect, test } from 'vitest'
import { namesDocument } from '@/lib/templates/names-document'

test.each([
  ...['cover letter', 'Cover Letters', 'a covering letter please', 'CV', 'resume', 'Résumé', 'lebenslauf'],
  ...[
    'Anschreiben',
    'Motivationsschreiben',
    'lettre de motivation',
    'carta de presentación',
    'currículum vítae',
  ],
])('“%s” asks for a résumé or a cover letter', (search) => {
  expect(namesDocument(search)).toBe(true)
})

test.each(['', 'letter', 'cover', 'decline an offer', 'Bewerbung zurückziehen'])(
  '“%s” does not',
  (search) => {
    expect(namesDocument(search)).toBe(false)
  },
)
