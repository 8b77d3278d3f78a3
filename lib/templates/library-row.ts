import { z } from 'zod'
import { Prisma } from '@/lib/generated/prisma/client'
import type { LibraryFilter } from '@/lib/templates/schema'

/** What a list shows of a text. */
export const libraryRow = z.object({
  slug: z.string(),
  situation: z.string(),
  channel: z.string(),
  tone: z.string(),
  locale: z.string(),
  title: z.string(),
  whenToUse: z.string(),
})
export type LibraryRow = z.output<typeof libraryRow>

export const rowColumns = Prisma.sql`slug, situation, channel, tone, locale, title, when_to_use as "whenToUse"`

/** What is offered, and fits the filters that are set. */
export function fitting({ situation, channel, tone, language }: Partial<LibraryFilter>): Prisma.Sql {
  const locale = language === 'all' ? undefined : language
  const conditions = Object.entries({ situation, channel, tone, locale }).flatMap(([column, value]) =>
    value ? Prisma.sql`${Prisma.raw(column)} = ${value}` : [],
  )
  const offered = Prisma.sql`published_number is not null and retired_at is null`
  return Prisma.join([offered, ...conditions], ' and ')
}
