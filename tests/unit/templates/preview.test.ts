import { expect, test } from 'vitest'
import { fill } from '@/lib/templates/fill-template'
import { type Piece, preview, type ShownParagraph } from '@/lib/templates/preview'
import { readTemplates } from '@/lib/templates/read-templates'
import { sampleValues } from '@/lib/templates/sample-values'
import { readTemplate } from '@/lib/templates/template-file'
import { sampleFile } from './sample-file'

const zone = 'Europe/Lisbon'
const { template: read } = readTemplate(sampleFile())
const template = read ?? expect.fail('the sample cannot be read')
const me = { name: 'Sam Okafor' }

const wordsOf = (pieces: Piece[]) => pieces.map(({ text }) => text).join('')
const linesOf = ({ lines }: ShownParagraph, bullet = '') =>
  lines.map((line) => bullet + wordsOf(line)).join('\n')

test('what is shown is what goes out, in every text, full and empty', () => {
  for (const { template, file } of readTemplates('content/templates')) {
    for (const values of [sampleValues(template), {}]) {
      const shown = preview(template, values, { zone })
      const { subject, body, missing } = fill(template, values, { zone })
      const [bullet, between] = template.channel === 'checklist' ? ['- ', '\n'] : ['', '\n\n']
      const paragraphs = shown.paragraphs.map((paragraph) => linesOf(paragraph, bullet))
      expect(paragraphs.join(between), file).toBe(body)
      expect(shown.subject && linesOf(shown.subject), file).toBe(subject)
      expect(shown.text).toEqual({ subject, body })
      expect(new Set(shown.gaps.map(({ name }) => name)).size, file).toBe(
        new Set(missing.map((name) => name.split('.')[0])).size,
      )
    }
  }
})

test('every note of every text stands beside a paragraph, or at the end', () => {
  for (const { template, file } of readTemplates('content/templates')) {
    const { subject, paragraphs, notes } = preview(template, sampleValues(template), { zone })
    const beside = [...(subject ? [subject] : []), ...paragraphs].flatMap((paragraph) => paragraph.notes)
    expect([...beside, ...notes].map(({ says }) => says).toSorted(), file).toEqual(
      template.notes.map(({ says }) => says).toSorted(),
    )
    for (const { on } of beside) expect(on, file).toMatch(/^[^{}[\]\\]{2,}$/)
  }
})

test('own words and gaps are marked; words that nobody told are the text’s own', () => {
  const { paragraphs, gaps } = preview(template, { role: 'Cook', me }, { zone })
  expect(paragraphs[0]?.lines[0]).toEqual([{ text: '[Who made the offer]', mark: 'gap' }])
  expect(paragraphs[1]?.lines[0]).toContainEqual({ text: 'Cook', mark: 'own' })
  expect(gaps).toEqual([{ name: 'contact', label: 'Who made the offer' }])
})

test('what is typed is never read as structure', () => {
  const { paragraphs, gaps } = preview(
    template,
    { role: '[{me:phone}]', contact: { name: '{role}' }, me },
    { zone },
  )
  expect(wordsOf(paragraphs[0]?.lines[0] ?? [])).toBe('Dear {role},')
  expect(paragraphs[1]?.lines[0]).toContainEqual({ text: '[{me:phone}]', mark: 'own' })
  expect(gaps).toEqual([])
})

test('a paragraph that nothing is left of takes its notes along', () => {
  const noted = readTemplate(sampleFile(['on: Thank you', 'on: will hear it from me']))
  const shown = preview(noted.template ?? template, { role: 'Cook', me }, { zone })
  expect(shown.paragraphs.flatMap(({ notes }) => notes)).toEqual([])
})
