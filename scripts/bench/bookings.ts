import { addPastCalls, busiest } from './booking-crowd'
import { benchBookingWrites } from './booking-writes'
import type { BenchFigure } from './figure'
import { scriptBytes } from './page-size'
import { medianOf, medianRatio, takeTurns } from './rounds'
import type { Stage } from './stage'

const page = `/book/${busiest}/discovery`

/** The booking page's scripts, its time with many past calls, and calls booked against plain inserts. */
export async function benchBookings(stage: Stage): Promise<BenchFigure[]> {
  const { small, large } = stage
  await addPastCalls(small.databaseUrl, 100)
  await addPastCalls(large.databaseUrl, 100_000)
  return [
    await pageScripts(stage),
    ...(await pageTimes(stage)),
    ...(await benchBookingWrites(small.databaseUrl)),
  ]
}

async function pageScripts({ small, bareUrl }: Stage): Promise<BenchFigure> {
  const [bytes, empty] = await Promise.all([scriptBytes(small.url, page), scriptBytes(bareUrl, '/empty')])
  const note = `${bytes} and ${empty} bytes, gzipped`
  return {
    name: 'scripts of the booking page / of an empty page',
    value: bytes / empty,
    limit: 1.5,
    unit: '×',
    note,
  }
}

async function pageTimes({ small, large }: Stage): Promise<BenchFigure[]> {
  const targets = [small, large].map(({ url }) => ({ url: url + page }))
  const rounds = await takeTurns(targets, { rounds: 15, seconds: 2, connections: 2 })
  return (['p50', 'p95'] as const).map((key) => {
    const [many, few] = [1, 0].map((index) => medianOf(rounds, key, index).toFixed(1))
    return {
      name: `booking page with 100,000 / with 100 past calls, ${key}`,
      value: medianRatio(rounds, key, 1, 0),
      limit: 1.3,
      unit: '×' as const,
      note: `${many} and ${few} ms`,
    }
  })
}
