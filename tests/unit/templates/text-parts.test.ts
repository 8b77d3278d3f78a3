import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeSource, placeProblems, readParts, type TextParts } from '@/lib/templates/editing/text-parts'
import { readTemplate } from '@/lib/templates/template-file'

const sources = readdirSync('content/templates', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(`content/templates/${file}`, 'utf8'))

/** What a file says, without the lines where it says it. */
const meaning = (source: string) =>
  JSON.stringify(readTemplate(source), (key, value) => (key === 'at' ? 0 : value))

test('every text of the library says the same after a stay in the form', () => {
  expect(sources.length).toBeGreaterThan(100)
  for (const source of sources) expect(meaning(composeSource(readParts(source)))).toBe(meaning(source))
})

test('what is typed into the form comes back out of the file, whatever it is', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/\s+/g, ' ').trim())
  const parts = fc.record({
    title: line,
    whenToUse: line,
    subject: line,
    body: fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/\r\n?/g, '\n').trimEnd()),
  })
  fc.assert(
    fc.property(parts, (typed) => {
      expect(readParts(composeSource({ ...usual, ...typed }))).toEqual({ ...usual, ...typed })
    }),
  )
})

test.each([
  'fields: [',
  'title: "Another"\nslug: other',
  '# a remark\nfields:\n  role: { type: role, label: "Which?" }\n\n  # inside\nnotes: []',
  'nonsense',
  'body: x\n--- not the end',
])('details stay as they are: %s', (details) => {
  expect(readParts(composeSource({ ...usual, details }))).toEqual({ ...usual, details })
})

test('a problem is told in the part of the form where it is, by the line there', () => {
  const details =
    'fields:\n  role: { type: role, label: "Which role?" }\n  unused: { type: role, label: "?" }\nnotes:\n  - { on: "", says: "A note." }'
  const parts = { ...usual, details, body: 'About {role}.\n\nAnd {nobody}.', subject: 'Hello {nothing}' }
  const { problems } = readTemplate(composeSource(parts))
  expect(placeProblems(parts, problems)).toEqual([
    { part: 'subject', line: 1, excerpt: 'subject: "Hello {nothing}"', text: 'nothing is not declared.' },
    {
      part: 'details',
      line: 3,
      excerpt: 'unused: { type: role, label: "?" }',
      text: 'unused is declared, but not used.',
    },
    { part: 'body', line: 3, excerpt: 'And {nobody}.', text: 'nobody is not declared.' },
  ])
  const broken = { ...usual, details: 'fields:\n  role: {' }
  expect(placeProblems(broken, readTemplate(composeSource(broken)).problems)[0]).toMatchObject({
    part: 'details',
  })
})

const usual: TextParts = {
  slug: 'decline-offer',
  kind: 'decline-offer-direct',
  purpose: 'decline_offer',
  channel: 'email',
  tone: 'formal',
  locale: 'en-GB',
  title: 'Decline an offer: “plainly”',
  whenToUse: 'Yes: no.',
  whenNot: '# true',
  rules: ['M2', 'V24'],
  subject: 'Your offer',
  details: '',
  body: 'Hello.',
}
