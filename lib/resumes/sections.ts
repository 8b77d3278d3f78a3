import type { Block, Run, Text } from '@/lib/documents/document'
import { linkRun } from './contact'
import type { Resume } from './json-resume'
import { newestFirst, sayDay, sayMonth, sayPeriod } from './say-date'
import type { Variant } from './variants'
import type { SectionId } from './words'

type Section = (resume: Resume, variant: Variant) => Block[]

/** What stands under each heading; nothing where nothing was told. */
export const sections: Record<SectionId, Section> = {
  summary: ({ basics }) => paragraphs(basics?.summary),

  personal: ({ basics }, variant) => {
    const told = basics?.['x-personal']
    const lines = variant.personal.flatMap((key) => {
      const value = told?.[key]
      if (!value) return []
      return [
        labelled(variant.words.personal[key], key === 'birthDate' ? sayDay(value, variant) : value, variant),
      ]
    })
    return oneBelowAnother(lines)
  },

  work: ({ work = [] }, variant) =>
    newestFirst(work).map((entry) =>
      job(
        { role: entry.position, at: entry.name, place: entry.location, about: entry.description },
        entry,
        variant,
      ),
    ),

  volunteer: ({ volunteer = [] }, variant) =>
    newestFirst(volunteer).map((entry) =>
      job({ role: entry.position, at: entry.organization }, entry, variant),
    ),

  education: ({ education = [] }, variant) =>
    newestFirst(education).map((entry) => {
      const degree = [entry.studyType, entry.area].filter(Boolean).join(', ')
      const below = [entry.score, entry.courses?.join(', ')].filter(Boolean).join('. ')
      const head = entryOf({ role: degree, at: entry.institution }, sayPeriod(entry, variant), variant)
      return kept([head, ...paragraphs(below)])
    }),

  certificates: ({ certificates = [] }, variant) =>
    certificates.map(({ name, issuer, date, url }) =>
      line([{ text: name ?? '', bold: true }, { text: issuer ?? '' }, ...web(url)], date, variant),
    ),

  publications: ({ publications = [] }, variant) =>
    publications.map(({ name, publisher, releaseDate, url, summary }) =>
      kept([
        line(
          [{ text: name ?? '', bold: true }, { text: publisher ?? '' }, ...web(url)],
          releaseDate,
          variant,
        ),
        ...paragraphs(summary),
      ]),
    ),

  awards: ({ awards = [] }, variant) =>
    awards.map(({ title, awarder, date, summary }) =>
      kept([
        line([{ text: title ?? '', bold: true }, { text: awarder ?? '' }], date, variant),
        ...paragraphs(summary),
      ]),
    ),

  projects: ({ projects = [] }, variant) =>
    newestFirst(projects).map(({ name, entity, roles, url, description, highlights, keywords, ...dates }) =>
      kept([
        {
          is: 'entry',
          left: commas([
            { text: name ?? '', bold: true },
            { text: entity ?? '' },
            { text: roles?.join(', ') ?? '' },
            ...web(url),
          ]),
          right: sayPeriod(dates, variant),
        },
        ...paragraphs(description),
        ...bullets(highlights),
        ...paragraphs(keywords?.join(', ')),
      ]),
    ),

  skills: ({ skills = [] }, variant) =>
    oneBelowAnother(
      skills.map(({ name, level, keywords }) => {
        const head = [name, level && `(${level})`].filter(Boolean).join(' ')
        return labelled(head, keywords?.join(', ') ?? '', variant)
      }),
    ),

  // Short as they are, they stand beside one another.
  languages: ({ languages = [] }, variant) =>
    joined(
      languages.map(({ language, fluency }) => labelled(language ?? '', fluency ?? '', variant)),
      ' · ',
    ),

  interests: ({ interests = [] }) =>
    paragraphs(
      interests
        .map(({ name, keywords }) => [name, keywords && `(${keywords.join(', ')})`].filter(Boolean).join(' '))
        .join(', '),
    ),

  references: ({ references = [] }) =>
    references.map(({ name, reference }) =>
      kept([{ is: 'paragraph', text: [{ text: name ?? '', bold: true }] }, ...paragraphs(reference)]),
    ),
}

type Dates = { startDate?: string | undefined; endDate?: string | undefined }
type Told = Dates & { summary?: string | undefined; highlights?: string[] | undefined }
type Where = Record<'role' | 'at', string | undefined> &
  Partial<Record<'place' | 'about', string | undefined>>

function job(where: Where, told: Told, variant: Variant): Block {
  return kept([
    entryOf(where, sayPeriod(told, variant), variant),
    ...paragraphs(told.summary),
    ...bullets(told.highlights),
  ])
}

/** Role and employer, in the variant's order; where one is missing, the other takes the line. */
function entryOf({ role, at, place, about }: Where, period: string, { first }: Variant): Block {
  const employer = [at, about && `(${about})`].filter(Boolean).join(' ')
  const house = [employer, place].filter(Boolean).join(', ')
  const [left, below] = first === 'role' ? [role, house] : [house, role]
  return {
    is: 'entry',
    left: [{ text: left || below || '', bold: true }],
    ...(period && { right: period }),
    ...(left && below && { below: [{ text: below, italic: first === 'employer' }] }),
  }
}

function line(parts: Run[], date: string | undefined, variant: Variant): Block {
  return { is: 'entry', left: commas(parts), ...(date && { right: sayMonth(date, variant) }) }
}

function commas(runs: readonly Run[]): Run[] {
  const told = runs.filter(({ text }) => text !== '')
  return told.flatMap((run, index) => (index === 0 ? [run] : [{ text: ', ' }, run]))
}

function labelled(label: string, value: string, { words }: Variant): Run[] {
  if (!label || !value) return [{ text: label || value, bold: Boolean(label) }]
  return [{ text: `${label}${words.colon}`, bold: true }, { text: value }]
}

function web(url: string | undefined): Run[] {
  return url ? [linkRun(url)] : []
}

/** Short lines of one kind: one paragraph, so that they stand close, and on one page. */
function oneBelowAnother(lines: readonly Run[][]): Block[] {
  return joined(lines, '\n')
}

function joined(lines: readonly Run[][], between: string): Block[] {
  const text = lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: between }, ...runs]))
  return text.length > 0 ? [kept([{ is: 'paragraph', text }])] : []
}

function paragraphs(text: Text | undefined): Block[] {
  if (!text) return []
  const parts = typeof text === 'string' ? text.split(/\n{2,}/) : [text]
  return parts.map((part) => ({ is: 'paragraph', text: part }))
}

function bullets(items: readonly string[] | undefined): Block[] {
  return items && items.length > 0 ? [{ is: 'list', kind: 'bullets', items }] : []
}

function kept(blocks: Block[]): Block {
  return { is: 'group', blocks }
}
