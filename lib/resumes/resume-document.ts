import type { Block, Document } from '@/lib/documents/document'
import { contactLines } from './contact'
import type { Basics, Resume } from './json-resume'
import { sayDay } from './say-date'
import { sections } from './sections'
import type { Variant } from './variants'

/**
 * A résumé as readers of one country expect it. `today` is a day such as "2026-11-22"; only the variants that end with
 * place and day use it. Headings are in the variant's language; what somebody wrote stays as it was written.
 */
export function resumeDocument(resume: Resume, variant: Variant, today: string): Document {
  const basics = resume.basics ?? {}
  const name = basics.name ?? blank(variant.words.blanks.name)
  return {
    title: `${name} – ${variant.resumeTitle}`,
    language: variant.language,
    paper: variant.paper,
    ...(basics.name && { author: basics.name }),
    blocks: [
      { is: 'letterhead', name, lines: contactLines(basics, variant) },
      ...headline(basics, variant),
      ...variant.sections.flatMap((id): Block[] => {
        const blocks = sections[id](resume, variant)
        return blocks.length === 0
          ? []
          : [{ is: 'heading', level: 2, text: variant.words.headings[id] }, ...blocks]
      }),
      ...ending(basics, name, variant, today),
    ],
  }
}

function headline({ label }: Basics, { namesDocument, resumeTitle }: Variant): Block[] {
  const text = [namesDocument ? resumeTitle : '', label ?? ''].filter(Boolean).join(' · ')
  return text ? [{ is: 'paragraph', look: 'lead', text }] : []
}

function ending({ location }: Basics, name: string, variant: Variant, today: string): Block[] {
  if (!variant.endsWithDay) return []
  const day = variant.words.placeAndDay(location?.city, sayDay(today, variant))
  return [
    {
      is: 'group',
      blocks: [{ is: 'divider' }, { is: 'paragraph', text: day }, { is: 'paragraph', text: name }],
    },
  ]
}

/** A gap to fill in, as everybody knows it. */
export function blank(label: string): string {
  return `[${label}]`
}

/** The parts of a résumé that a variant has no place for, though something was told. */
export function leftOutBy(resume: Resume, variant: Variant): string[] {
  const told = Object.keys(sections) as (keyof typeof sections)[]
  return told.filter((id) => !variant.sections.includes(id) && sections[id](resume, variant).length > 0)
}
