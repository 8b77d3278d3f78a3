import { cache } from 'react'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { findKind } from '@/lib/templates/kinds'
import { type Published, readPublished } from '@/lib/templates/read-published'
import type { Template, TemplateLocale, Tone } from '@/lib/templates/template'
import { toUsEnglish } from '@/lib/templates/us-english'

const offered = { publishedNumber: { not: null }, retiredAt: null } as const

const row = {
  slug: true,
  kind: true,
  situation: true,
  channel: true,
  tone: true,
  locale: true,
  title: true,
} as const

/** The text at that address, read, with the other tones and languages of its kind; throws `not_found`. */
export const getTemplate = cache(async (slug: string) => {
  const found = await db().template.findFirst({
    where: { slug, ...offered },
    select: { id: true, kind: true, publishedNumber: true, updatedAt: true },
  })
  if (!found?.publishedNumber) throw new DomainError('not_found', 'This template is not here.')
  const others = await db().template.findMany({
    where: { kind: found.kind, slug: { not: slug }, ...offered },
    select: row,
    orderBy: [{ locale: 'asc' }, { tone: 'asc' }, { slug: 'asc' }],
    take: 24,
  })
  const { id, publishedNumber: number, updatedAt } = found
  return { id, slug, number, updatedAt, template: await readVersion({ id, number }), others }
})

export type LibraryText = Awaited<ReturnType<typeof getTemplate>>

/** What a draft begins with: which text, which version of it, and the text itself. */
export type FoundTemplate = {
  id: string
  slug: string
  number: number
  template: Template
  /** The language that was asked for has no text of this kind, so this one is English. */
  inEnglishInstead: boolean
}

/**
 * The text of a kind in a language, in the tone asked for or the nearest one; in the channel of its kind where there
 * are several. American English is made from the British text. Falls back to English; null when there is none at all.
 */
export async function findTemplate(
  kind: string,
  locale: Template['locale'],
  tone: Tone = 'formal',
): Promise<FoundTemplate | null> {
  const written = locale === 'en-US' ? 'en-GB' : locale
  const asked = await findWritten(kind, written, tone)
  const found = asked ?? (written === 'en-GB' ? null : await findWritten(kind, 'en-GB', tone))
  if (!found) return null
  const template = locale === 'en-US' ? toUsEnglish(found.template) : found.template
  return { ...found, template, inEnglishInstead: asked === null }
}

// From the tone that is wanted to the one that is furthest from it.
const nearest: Record<Tone, readonly Tone[]> = {
  brief: ['brief', 'formal', 'warm'],
  warm: ['warm', 'brief', 'formal'],
  formal: ['formal', 'brief', 'warm'],
}

async function findWritten(kind: string, locale: TemplateLocale, tone: Tone) {
  const texts = await db().template.findMany({
    where: { kind, locale, ...offered },
    select: { id: true, slug: true, tone: true, channel: true, publishedNumber: true },
    orderBy: { slug: 'asc' },
    take: 24,
  })
  const usual = findKind(kind)?.channel
  const inOrder = nearest[tone].flatMap((near) => texts.filter((text) => text.tone === near))
  const found = inOrder.find(({ channel }) => channel === usual) ?? inOrder[0]
  if (!found?.publishedNumber) return null
  const { id, slug, publishedNumber: number } = found
  return { id, slug, number, template: await readVersion({ id, number }) }
}

/** A version of a text, read, such as the one a draft was begun with; throws `not_found`. */
export async function getTemplateVersion(id: string, number: number): Promise<Template> {
  return readVersion({ id, number })
}

async function readVersion({ id, number }: Published): Promise<Template> {
  return readPublished({ id, number }, async () => {
    const version = await db().templateVersion.findUnique({
      where: { templateId_number: { templateId: id, number } },
      select: { source: true },
    })
    if (!version) throw new DomainError('not_found', 'This template is not here.')
    return version.source
  })
}

/** The addresses of all texts that are offered, for search engines; the newest 5,000. */
export async function listTemplateAddresses() {
  return db().template.findMany({
    where: offered,
    select: { slug: true, updatedAt: true },
    orderBy: { id: 'desc' },
    take: 5000,
  })
}
