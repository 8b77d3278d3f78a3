import { z } from 'zod'
import { db } from '@/lib/db'
import { type SituationGroup, situations } from '@/lib/templates/kinds'
import { fitting, type LibraryRow, libraryRow, rowColumns } from '@/lib/templates/library-row'
import type { LibraryFilter } from '@/lib/templates/schema'

const pageSize = 40

/** How many texts of each situation stand on the library's first page. */
const overviewSize = 4

export type LibrarySection = { situation: SituationGroup; rows: LibraryRow[]; isMore: boolean }

/** The texts of the library by title: one page of a situation, or the first of each where none is chosen. */
export async function listLibrary(filter: LibraryFilter): Promise<LibrarySection[]> {
  const { situation, page } = filter
  const names = situation ? [situation] : (Object.keys(situations) as SituationGroup[])
  const [skip, size] = situation ? [(page - 1) * pageSize, pageSize] : [0, overviewSize]
  const rows = await listByTitle(filter, names, { skip, take: size + 1 })
  return names
    .map((name) => rows.filter((row) => row.situation === name))
    .map((found, index) => ({
      situation: names[index] as SituationGroup,
      rows: found.slice(0, size),
      isMore: found.length > size,
    }))
    .filter((section) => section.rows.length > 0)
}

/** English, unless another language is chosen. Each situation is read from an index as far as it is shown. */
async function listByTitle(
  { channel, tone, language = 'en-GB' }: LibraryFilter,
  names: SituationGroup[],
  { skip, take }: { skip: number; take: number },
): Promise<LibraryRow[]> {
  const locale = language === 'all' ? 'en-GB' : language
  const answer = await db().$queryRaw`
    select listed.*
    from unnest(${names}::text[]) with ordinality as group_of (name, place)
    cross join lateral (
      select ${rowColumns} from template
      where ${fitting({ channel, tone, language: locale })} and situation = group_of.name
      order by folded(title), id
      limit ${take} offset ${skip}
    ) listed
    order by group_of.place, folded(listed.title)`
  return z.array(libraryRow).parse(answer)
}
