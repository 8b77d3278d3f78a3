import { z } from 'zod'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { TextFilter, TextState } from '@/lib/templates/editing/schema'
import { workingOf } from '@/lib/templates/editing/working-version'
import { missingText, requireWriter, type Writer } from '@/lib/templates/editing/writer'
import { queryOf } from '@/lib/templates/search-library'
import { templateLocales } from '@/lib/templates/template'

export const textsPageSize = 40

/** So many texts are listed at most; a search finds the others. */
export const longestTextList = 1000

const row = z.object({
  slug: z.string(),
  title: z.string(),
  channel: z.string(),
  tone: z.string(),
  locale: z.string(),
  publishedNumber: z.number().nullable(),
  retiredAt: z.date().nullable(),
  updatedAt: z.date(),
  /** The number of the newest version that a person wrote; null: as it came with the product. */
  writtenNumber: z.number().nullable(),
  total: z.coerce.number(),
})
export type TextRow = z.output<typeof row>

/** One page of all texts, published or not, the newest change first; nothing for whoever may not write them. */
export async function listTexts(
  viewer: Writer,
  filter: TextFilter,
): Promise<{ rows: TextRow[]; total: number }> {
  requireWriter(viewer)
  const answer = await db().$queryRaw`
    select listed.*, (
      select max(number) from template_version where template_id = listed.id and not from_library
    ) as "writtenNumber"
    from (
      select newest.*, count(*) over () as total
      from (
        select id, slug, title, channel, tone, locale, published_number as "publishedNumber",
          retired_at as "retiredAt", updated_at as "updatedAt"
        from template where ${fitting(filter)}
        order by updated_at desc, id limit ${longestTextList}
      ) newest
      order by "updatedAt" desc, id limit ${textsPageSize} offset ${(filter.page - 1) * textsPageSize}
    ) listed
    order by "updatedAt" desc, id`
  const rows = z.array(row).parse(answer)
  return { rows, total: rows[0]?.total ?? 0 }
}

const states: Record<TextState, Prisma.Sql> = {
  draft: Prisma.sql`published_number is null and retired_at is null`,
  published: Prisma.sql`published_number is not null and retired_at is null`,
  retired: Prisma.sql`retired_at is not null`,
}

function fitting({ q, state, situation, channel, tone, language: locale }: TextFilter): Prisma.Sql {
  const conditions = Object.entries({ situation, channel, tone, locale }).flatMap(([column, value]) =>
    value ? Prisma.sql`${Prisma.raw(column)} = ${value}` : [],
  )
  const words = q ? [Prisma.sql`(search @@ ${queryOf(q, templateLocales)} or slug = ${q})`] : []
  return Prisma.join(
    [state ? states[state] : Prisma.sql`retired_at is null`, ...conditions, ...words],
    ' and ',
  )
}

const versionFields = {
  number: true,
  reason: true,
  fromLibrary: true,
  createdAt: true,
  author: { select: { name: true } },
} satisfies Prisma.TemplateVersionSelect

/** How many versions of a text are listed; earlier ones are still compared by their number. */
const listedVersions = 100

/**
 * A text with its versions, the newest first, and `working`, the one to write on. `shipped` is the number of a later
 * version that came with the product and is not taken over yet. Throws `not_found`, also for whoever may not write.
 */
export async function getText(viewer: Writer, slug: string) {
  requireWriter(viewer)
  const found = await db().template.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      kind: true,
      publishedNumber: true,
      retiredAt: true,
      versions: { select: versionFields, orderBy: { number: 'desc' }, take: listedVersions },
    },
  })
  if (!found) throw missingText()
  const { number, shipped } = workingOf(found)
  const { source } = await getVersion(viewer, slug, number)
  const working = found.versions.find((version) => version.number === number)
  if (!working) throw missingText()
  return { ...found, working: { ...working, source }, shipped }
}

export type Text = Awaited<ReturnType<typeof getText>>
export type TextVersion = Text['versions'][number]

/** One version of a text with its source; throws `not_found`. */
export async function getVersion(viewer: Writer, slug: string, number: number) {
  requireWriter(viewer)
  const version = await db().templateVersion.findFirst({
    where: { number, template: { slug } },
    select: { ...versionFields, source: true },
  })
  if (!version) throw missingText()
  return version
}

type Twin = Record<'slug' | 'kind' | 'channel' | 'tone' | 'locale', string>

/** Other texts that are offered for the same kind, channel, tone and language: a draft begins with the first. */
export async function listTwins(viewer: Writer, { slug, kind, channel, tone, locale }: Twin) {
  requireWriter(viewer)
  const same = { kind, channel, tone, locale, publishedNumber: { not: null }, retiredAt: null }
  return db().template.findMany({
    where: { ...same, slug: { not: slug } },
    select: { slug: true, title: true },
    orderBy: { slug: 'asc' },
    take: 5,
  })
}
