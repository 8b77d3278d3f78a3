import { PrismaPg } from '@prisma/adapter-pg'
import { db } from '@/lib/db'
import { PrismaClient } from '@/lib/generated/prisma/client'
import type { Viewer } from '@/lib/viewer'
import { signInByPassword } from '@/tests/support/access-http'
import { makeDraft } from '@/tests/support/draft-factories'
import { makeSession } from '@/tests/support/factories'
import { makeManyReviews } from '@/tests/support/many-reviews'
import { makeReview } from '@/tests/support/review-factories'
import type { BenchFigure } from './figure'
import { pageHtml, scriptBytes } from './page-size'
import { addReader, coachPassword, makeLongReview, makeShortReview } from './review-crowd'
import { medianOf, medianRatio, takeTurns } from './rounds'
import type { Product, Stage } from './stage'

/** The queue with many reviews, a review with much in it, and the scripts of the screens of both sides. */
export async function benchReviews(stage: Stage): Promise<BenchFigure[]> {
  const { small, large } = stage
  const few = await fill(small, { open: 100, closed: 0 })
  const many = await fill(large, { open: 1000, closed: 100_000 })
  const reviews = await makeReviews(stage.opportunityId, few.id)
  return [
    ...(await queueTimes([few, many])),
    ...(await reviewTimes(few, reviews)),
    ...(await scripts(stage, few.cookie, reviews)),
  ]
}

/** The coach whose screens are measured, signed in. */
type Reader = { id: string; url: string; cookie: string }

async function fill({ url, databaseUrl }: Product, count: { open: number; closed: number }): Promise<Reader> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) })
  try {
    const { id, email } = await addReader(client)
    await makeManyReviews(client, { coachId: id, ...count })
    process.env.WEB_URL = url
    return { id, url, cookie: (await signInByPassword(email, coachPassword)).cookie }
  } finally {
    await client.$disconnect()
  }
}

type Made = { long: Paths; short: Paths; returned: Paths; unasked: string }
type Paths = { coach: string; client: string }

/** Of the client whose lists are measured elsewhere, by the product's own writes on the small database. */
async function makeReviews(opportunityId: string, coachId: string): Promise<Made> {
  const { client: owner } = await db().opportunity.findUniqueOrThrow({
    where: { id: opportunityId },
    select: { client: { select: { id: true } } },
  })
  const [client, coach] = await Promise.all([owner.id, coachId].map(viewerOf))
  if (!client || !coach) throw new Error('The accounts are not there.')
  const pathsOf = ({ id, draftId }: { id: string; draftId: string }): Paths => ({
    coach: `/coach/reviews/${id}`,
    client: `/drafts/${draftId}/review`,
  })
  return {
    long: pathsOf(await makeLongReview(client, coach)),
    short: pathsOf(await makeShortReview(client, coach)),
    returned: pathsOf(await makeReview({ client, coach, state: 'returned' })),
    unasked: `/drafts/${(await makeDraft(client)).id}/review`,
  }
}

async function viewerOf(id: string): Promise<Viewer> {
  const user = await db().user.findUniqueOrThrow({
    where: { id },
    select: { id: true, email: true, name: true, role: true, zone: true },
  })
  return { ...user, sessionId: (await makeSession(user)).id }
}

async function queueTimes(readers: Reader[]): Promise<BenchFigure[]> {
  const targets = readers.map(({ url, cookie }) => ({ url: `${url}/coach`, cookie }))
  const rounds = await takeTurns(targets, { rounds: 15, seconds: 2, connections: 2 })
  const [many, few] = [1, 0].map((index) => medianOf(rounds, 'p95', index).toFixed(1))
  return [
    {
      name: 'queue with 1,000 open and 100,000 closed / with 100 open reviews, p95',
      value: medianRatio(rounds, 'p95', 1, 0),
      limit: 1.3,
      unit: '×',
      note: `${many} and ${few} ms`,
    },
  ]
}

async function reviewTimes({ url, cookie }: Reader, { long, short }: Made): Promise<BenchFigure[]> {
  for (const { coach } of [short, long]) await openUntilQuick(url, coach, cookie)
  const targets = [short, long].map(({ coach }) => ({ url: url + coach, cookie }))
  const rounds = await takeTurns(targets, { rounds: 11, seconds: 2, connections: 2 })
  return (['p50', 'p95'] as const).map((key) => {
    const [much, little] = [1, 0].map((index) => medianOf(rounds, key, index).toFixed(1))
    return {
      name: `review with 30 versions and 200 comments / with one and none, ${key}`,
      value: medianRatio(rounds, key, 1, 0),
      limit: 2,
      unit: '×' as const,
      note: `${much} and ${little} ms`,
    }
  })
}

/** Until what reads the sentences of a message has started and knows them, a page waits for it. */
async function openUntilQuick(url: string, path: string, cookie: string): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    const started = performance.now()
    await pageHtml(url, path, cookie)
    if (performance.now() - started < 1000) return
  }
  throw new Error(`${path} stays slow.`)
}

async function scripts({ small, bareUrl }: Stage, cookie: string, made: Made): Promise<BenchFigure[]> {
  const empty = await scriptBytes(bareUrl, '/empty')
  const pages = [
    ['/coach', '/coach', cookie],
    ['/coach/reviews/[id]', made.short.coach, cookie],
    ['/coach/reviews/[id]?view=edit', `${made.short.coach}?view=edit`, cookie],
    ['/drafts/[id]/review, asking', made.unasked, small.cookie],
    ['/drafts/[id]/review, deciding', made.returned.client, small.cookie],
  ] as const
  const figures: BenchFigure[] = []
  for (const [name, path, own] of pages) {
    const bytes = await scriptBytes(small.url, path, own)
    const note = `${bytes} and ${empty} bytes, gzipped`
    const value = bytes / empty
    figures.push({ name: `scripts of ${name} / of an empty page`, value, limit: 1.5, unit: '×', note })
  }
  return figures
}
