import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { makeManyTemplates } from '@/tests/support/many-templates'
import type { BenchFigure } from './figure'
import { medianOf, medianRatio, takeTurns } from './rounds'
import type { Stage } from './stage'

const few = 100
const many = 10_000

// One word that stands in most texts, so that both fill a page; one that stands in a few; one mistyped.
const searches = ['offer', 'visa', 'decilne']

/** A search of the library with 10,000 texts against the same with 100, as whole pages. */
export async function benchLibrary({ small, large }: Stage): Promise<BenchFigure[]> {
  await onDatabase(small.databaseUrl, leaveFew)
  await onDatabase(large.databaseUrl, (client) => makeManyTemplates(client, many))
  const figures: BenchFigure[] = []
  for (const search of searches) {
    const targets = [small, large].map(({ url }) => ({ url: `${url}/templates?q=${search}` }))
    const rounds = await takeTurns(targets, { rounds: 7, seconds: 1, connections: 2 })
    const [ofMany, ofFew] = [1, 0].map((index) => medianOf(rounds, 'p50', index).toFixed(1))
    figures.push({
      name: `search for “${search}” among 10,000 / among 100 texts, p50`,
      value: medianRatio(rounds, 'p50', 1, 0),
      limit: 1.5,
      unit: '×',
      note: `${ofMany} and ${ofFew} ms`,
    })
  }
  return figures
}

/** Those stay that speak most of offers, and of visas. */
async function leaveFew(client: PrismaClient): Promise<void> {
  await client.$executeRaw`
    delete from template where id not in (
      select id from template
      order by ts_rank(search, websearch_to_tsquery('english', 'offer or visa or decline')) desc, slug
      limit ${few}
    )`
  await client.$executeRawUnsafe('vacuum analyze template')
}

async function onDatabase(url: string, change: (client: PrismaClient) => Promise<void>): Promise<void> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 1 }) })
  try {
    await change(client)
  } finally {
    await client.$disconnect()
  }
}
