import type { Block, Document } from '@/lib/documents/document'
import { fill } from '@/lib/templates/fill-template'
import type { Template } from '@/lib/templates/template'
import { contactLines } from './contact'
import type { Basics, Resume } from './json-resume'
import { blank } from './resume-document'
import { newestFirst, sayDay } from './say-date'
import { type Addressee, resultsMark } from './variant-text'
import type { Variant } from './variants'

type CoverLetter = {
  resume: Resume
  variant: Variant
  /** The variant's text, `loadVariantText(variant.id).letter`. */
  letter: Template
  to: Addressee
  /** A day such as "2026-11-22", or the gap for one. */
  today: string
}

const gaps = 3

/** A cover letter as the variant's country writes it, from what the résumé tells. What is missing stands in [brackets]. */
export function coverLetterDocument({ resume, variant, letter, to, today }: CoverLetter): Document {
  const basics = resume.basics ?? {}
  const name = basics.name ?? blank(variant.words.blanks.name)
  const { subject, body } = fill(letter, valuesOf(resume, to), { zone: 'UTC' })
  const paragraphs = body
    .split('\n\n')
    .map((text) => (text === resultsMark ? results(resume, variant) : paragraph(text)))
  return {
    title: `${name} – ${variant.letterTitle}`,
    language: variant.language,
    paper: variant.paper,
    ...(basics.name && { author: basics.name }),
    blocks: [
      { is: 'letterhead', name, lines: contactLines(basics, variant) },
      paragraph(addressOf(to, variant)),
      { is: 'paragraph', align: variant.dayOfLetter, text: dayOf(basics, variant, today) },
      { is: 'paragraph', text: [{ text: subject ?? '', bold: true }] },
      ...paragraphs.slice(0, -gaps),
      // No page begins with the sign-off alone.
      { is: 'group', blocks: paragraphs.slice(-gaps) },
    ],
  }
}

function valuesOf({ basics, work = [] }: Resume, { employer, role, why }: Addressee) {
  const now = newestFirst(work).find(({ startDate, endDate }) => startDate && !endDate)
  const { name, phone, email } = basics ?? {}
  const told = basics?.['x-personal']
  return {
    ...(name && { me: { name, phone, email } }),
    company: employer,
    role,
    why,
    position: now?.position,
    employer: now?.name,
    workRight: told?.workRight,
    availability: told?.availability,
  }
}

function addressOf({ employer, place }: Addressee, { words: { blanks } }: Variant): string {
  if (!employer)
    return [blanks.employer, blanks.address, `${blanks.postalCode} ${blanks.city}`].map(blank).join('\n')
  return [employer, place].filter(Boolean).join('\n')
}

function dayOf({ location }: Basics, variant: Variant, today: string): string {
  return variant.words.placeAndDay(location?.city, sayDay(today, variant))
}

/** The first results of the newest work; gaps where there are fewer. */
function results({ work = [] }: Resume, { words }: Variant): Block {
  const told = newestFirst(work).flatMap(({ highlights = [] }) => highlights)
  const items = Array.from({ length: gaps }, (_, index) => told[index] ?? blank(words.blanks.result))
  return { is: 'list', kind: 'bullets', items }
}

function paragraph(text: string): Block {
  return { is: 'paragraph', text }
}
