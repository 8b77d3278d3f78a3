import { z } from 'zod'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { joinVerbs } from '@/lib/templates/joined-verbs'
import { fitting, type LibraryRow, libraryRow, rowColumns } from '@/lib/templates/library-row'
import { likeliestWord, wordsTyped } from '@/lib/templates/likeliest-word'
import type { LibraryFilter } from '@/lib/templates/schema'
import { type TemplateLocale, templateLocales } from '@/lib/templates/template'

export const searchPageSize = 24

// So many texts are ranked at most: a word that stands in thousands tells them apart no better than in hundreds.
const mostRanked = 120

/**
 * What a search has found. `words` are those that were looked for in the end; `how` says which: as typed, with
 * spelling put right, or any of them instead of all. `elsewhere` counts what the filters keep out, when they keep out
 * everything.
 */
export type Found = {
  rows: LibraryRow[]
  total: number
  /** The page that `rows` are: the last one, where a later one was asked for. */
  page: number
  /** More fit than were ranked. */
  isMore: boolean
  words: string
  how: 'typed' | 'corrected' | 'some'
  elsewhere: number
}

/** One page of the texts that fit the words of a filter best, or what is near when none does. */
export async function searchLibrary(filter: LibraryFilter): Promise<Found> {
  const { q } = filter
  const typed = await search(filter, q)
  if (typed.total > 0) return { ...typed, words: q, how: 'typed', elsewhere: 0 }
  const elsewhere = isNarrowed(filter) ? (await search({ page: 1 }, q)).total : 0
  if (elsewhere > 0) return { ...typed, words: q, how: 'typed', elsewhere }
  const words = await corrected(filter, q)
  if (words !== q) {
    const near = await search(filter, words)
    if (near.total > 0) return { ...near, words, how: 'corrected', elsewhere: 0 }
  }
  const some = wordsTyped(words).join(' or ')
  return { ...(await search(filter, some)), words, how: 'some', elsewhere: 0 }
}

function isNarrowed({ situation, channel, tone, language }: LibraryFilter): boolean {
  return Boolean(situation || channel || tone || (language && language !== 'all'))
}

type Asked = Partial<LibraryFilter> & { page: number }

async function search(filter: Asked, words: string) {
  const found = await searchPage(filter, words)
  if (found.total > 0 || filter.page === 1) return found
  const { total } = await searchPage({ ...filter, page: 1 }, words)
  return searchPage({ ...filter, page: Math.max(1, Math.ceil(total / searchPageSize)) }, words)
}

/** No rows and no total where the page lies past the end. */
async function searchPage(filter: Asked, words: string) {
  const query = queryOf(joinVerbs(words), localesOf(filter))
  const answer = await db().$queryRaw`
    select ${rowColumns}, count(*) over () as total
    from (
      select * from template
      where search @@ ${query} and ${fitting(filter)}
      limit ${mostRanked}
    ) fitting
    order by ts_rank(search, ${query}) desc, folded(title), id
    limit ${searchPageSize} offset ${(filter.page - 1) * searchPageSize}`
  const rows = z.array(libraryRow.extend({ total: z.coerce.number() })).parse(answer)
  const total = rows[0]?.total ?? 0
  const { page } = filter
  return { rows: rows.map((row) => libraryRow.parse(row)), total, page, isMore: total === mostRanked }
}

function localesOf({ language }: Partial<LibraryFilter>): readonly TemplateLocale[] {
  return language && language !== 'all' ? [language] : templateLocales
}

/** The words in the language of each text: stems and words that say nothing differ. */
export function queryOf(words: string, locales: readonly TemplateLocale[]): Prisma.Sql {
  const queries = locales.map(
    (locale) => Prisma.sql`websearch_to_tsquery(search_language(${locale}), folded(${words}))`,
  )
  return Prisma.sql`(${Prisma.join(queries, ' || ')})`
}

const near = z.object({ typed: z.string(), word: z.string().nullable() })

/** The words with each that the library does not know replaced by the one that was meant, if there is one. */
async function corrected(filter: LibraryFilter, typed: string): Promise<string> {
  const locales = [...localesOf(filter)]
  const words = wordsTyped(typed)
  const answer = await db().$queryRaw`
    select asked.word as typed, near.word
    from unnest(${words}::text[]) as asked (word)
    left join lateral (
      select word from template_word
      where word % asked.word and locale = any(${locales}::text[])
      order by similarity(word, asked.word) desc, word
      limit 10
    ) near on true
    where not exists (select from template_word where locale = any(${locales}::text[]) and word = asked.word)`
  const nearest = z.array(near).parse(answer)
  return words
    .map((word) => {
      const candidates = nearest.filter((row) => row.typed === word).flatMap((row) => row.word ?? [])
      return likeliestWord(word, candidates) ?? word
    })
    .join(' ')
}
