import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Block, type Document, plainOf } from '@/lib/documents/document'
import { renderText } from '@/lib/documents/render-text'
import { compose, composeEmpty } from '@/lib/resumes/compose'
import type { Resume } from '@/lib/resumes/json-resume'
import { loadSample, loadVariantText } from '@/lib/resumes/load-content'
import { leftOutBy } from '@/lib/resumes/resume-document'
import { sayDay, sayMonth, sayPeriod } from '@/lib/resumes/say-date'
import { readVariantText, topics } from '@/lib/resumes/variant-text'
import { variantIds, variants } from '@/lib/resumes/variants'
import { checkTemplate } from '@/lib/templates/check-template'

const all = variantIds.map((id) => variants[id])
const today = '2026-12-01'

describe.each(all)('$name', (variant) => {
  const text = loadVariantText(variant.id)
  const sample = loadSample(variant)

  test('says of every topic what its form does, and gives a source or a question', () => {
    expect(text.notes.map(({ about }) => about)).toEqual(Object.keys(topics))
    for (const { ask, source } of text.notes) expect(Boolean(ask) !== Boolean(source)).toBe(true)
  })

  test('its letter keeps to the grammar of templates, in its own language', () => {
    expect(text.variant).toBe(variant.id)
    expect(text.letter.locale).toBe(variant.language)
    const problems = checkTemplate(text.letter, () => 1).map(({ text }) => text)
    expect(problems).toEqual(['“cover-letter” is no kind of the library.'])
  })

  test('a full profile leaves no gap, and its sections stand in their order', () => {
    const resume = compose('resume', { resume: sample, variant, today })
    const letter = compose('cover-letter', { resume: sample, variant, to: text.example, today })
    expect(renderText(resume)).not.toMatch(/[[\]]|undefined/)
    expect(renderText(letter)).not.toMatch(/[[\]]|undefined|\*\*\*/)
    const told = variant.sections.filter((id) => headingsOf(resume).includes(variant.words.headings[id]))
    expect(headingsOf(resume)).toEqual(told.map((id) => variant.words.headings[id]))
    expect(told).toEqual(
      expect.arrayContaining(['summary', 'work', 'education', 'skills', 'languages', 'personal']),
    )
    expect([resume.paper, resume.language]).toEqual([variant.paper, variant.language])
  })

  test('tells of the person what it names, and only if it was told', () => {
    const { basics } = sample
    const [nationality, birthDate] = ['Ruritanian', '1992-04-18']
    const open = { ...sample, basics: { ...basics, 'x-personal': { nationality, birthDate } } }
    const resume = renderText(compose('resume', { resume: open, variant, today }))
    expect(resume.includes(nationality)).toBe(variant.personal.includes('nationality'))
    expect(resume.includes(sayDay(birthDate, variant))).toBe(variant.personal.includes('birthDate'))
    const silent = { ...sample, basics: { ...basics, 'x-personal': undefined } }
    const headings = headingsOf(compose('resume', { resume: silent, variant, today }))
    expect(headings).not.toContain(variant.words.headings.personal)
  })

  test('the empty form has a gap wherever words of a person would stand', () => {
    const [resume, letter] = [composeEmpty('resume', variant), composeEmpty('cover-letter', variant)]
    for (const { blocks, author } of [resume, letter]) {
      expect(author).toBe('')
      expect(renderText({ ...resume, blocks })).toMatch(/\[/)
    }
    expect(renderText(letter)).toContain(`[${variant.words.blanks.result}]`)
    expect(renderText(resume)).toContain(`[${variant.words.blanks.position}]`)
    expect(renderText(resume)).not.toContain('undefined')
  })

  test('nothing at all is still a page with a name to fill in', () => {
    const resume: Resume = {}
    expect(renderText(compose('resume', { resume, variant, today }))).toContain(
      `[${variant.words.blanks.name}]`,
    )
    expect(renderText(compose('cover-letter', { resume, variant, today }))).not.toContain('undefined')
  })
})

describe('a file of a variant', () => {
  const source = readFileSync('content/resumes/uk.md', 'utf8')
  const ask = / {4}ask: .*\n/

  test('may give a source and the day it was read, in the place of a question', () => {
    const cited = '    source: { title: "A guide", url: "https://example.org/cv", checkedOn: "2026-11-22" }\n'
    const [note] = readVariantText(source.replace(ask, cited)).notes
    expect(note?.source).toEqual({ title: 'A guide', url: 'https://example.org/cv', checkedOn: '2026-11-22' })
    expect(() => readVariantText(source.replace(ask, (found) => found + cited))).toThrow(
      /source, or a question/,
    )
    expect(() => readVariantText(source.replace(ask, ''))).toThrow(/source, or a question/)
  })

  test('with a mistake in its letter is refused, with its line', () => {
    expect(() => readVariantText(source.replace('{why}', '{why'))).toThrow(/line \d+: /)
    expect(() => readVariantText(source.replace('variant: uk', 'variant: atlantis'))).toThrow()
  })
})

test('only the United States take Letter', () => {
  expect(all.filter(({ paper }) => paper === 'letter').map(({ id }) => id)).toEqual(['us'])
})

test('dates as each country writes them', () => {
  const say = (id: (typeof variantIds)[number]) => [
    sayMonth('2021-03', variants[id]),
    sayPeriod({ startDate: '2021-03' }, variants[id]),
    sayDay('2021-03-01', variants[id]),
  ]
  expect(say('uk')).toEqual(['Mar 2021', 'Mar 2021 – present', '1 March 2021'])
  expect(say('us')).toEqual(['Mar 2021', 'Mar 2021 – present', 'March 1, 2021'])
  expect(say('de')).toEqual(['03/2021', 'seit 03/2021', '1. März 2021'])
  expect(say('fr')).toEqual(['mars 2021', 'depuis mars 2021', '1er mars 2021'])
  expect(say('es')).toEqual(['03/2021', '03/2021 – actualidad', '1 de marzo de 2021'])
  expect(say('gulf')).toEqual(['March 2021', 'March 2021 – present', '1 March 2021'])
  expect(sayPeriod({ startDate: '2016', endDate: '2018-07' }, variants.de)).toBe('2016 – 07/2018')
  expect(sayPeriod({ endDate: '2018' }, variants.de)).toBe('2018')
  expect(sayPeriod({}, variants.de)).toBe('')
})

test('the newest comes first, and what goes on before it', () => {
  const work = [
    { name: 'old', startDate: '2010', endDate: '2012' },
    { name: 'undated' },
    { name: 'newer', startDate: '2013-05', endDate: '2019-01' },
    { name: 'now', startDate: '2019-02' },
  ]
  const text = renderText(compose('resume', { resume: { work }, variant: variants.uk, today }))
  const places = ['now', 'newer', 'old', 'undated'].map((name) => text.indexOf(name))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('the United States leave out references and interests, and say so', () => {
  const resume = { references: [{ name: 'A. Osei' }], interests: [{ name: 'Rowing' }] }
  expect(leftOutBy(resume, variants.us)).toEqual(['interests', 'references'])
  expect(leftOutBy(resume, variants.uk)).toEqual([])
})

test('three results of the newest work, gaps for those that are not told', () => {
  const work = [
    { startDate: '2020', endDate: '2021', highlights: ['older'] },
    { startDate: '2022', highlights: ['newest'] },
  ]
  const { blocks } = compose('cover-letter', { resume: { work }, variant: variants.uk, today })
  const list = blocks.find((block) => block.is === 'list')
  expect(list?.items).toEqual(['newest', 'older', '[A result, with its number]'])
})

test('what somebody typed never becomes a part of the letter', () => {
  const to = { employer: '***', role: '{me:name} [x]\n\n***', why: '- [ ] none\n\nSecond' }
  const { blocks } = compose('cover-letter', { resume: {}, variant: variants.uk, to, today })
  expect(blocks.filter(({ is }) => is === 'list')).toHaveLength(1)
  expect(
    flat(blocks)
      .filter((block) => block.is === 'paragraph')
      .map((block) => plainOf(block.text)),
  ).toContain(
    'I am applying for the post of {me:name} [x] *** at ***. What draws me to you is - [ ] none Second.',
  )
})

function headingsOf({ blocks }: Document): string[] {
  return blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []))
}

function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.is === 'group' ? flat(block.blocks) : [block]))
}
