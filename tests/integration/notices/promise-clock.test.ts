import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
import { DomainError } from '@/lib/errors'
import { answerReview } from '@/lib/reviews/answer-review'
import { askClient } from '@/lib/reviews/ask-client'
import { assignReview } from '@/lib/reviews/assign-review'
import { claimReview } from '@/lib/reviews/claim-review'
import { releaseReview } from '@/lib/reviews/release-review'
import { replyToComment } from '@/lib/reviews/reply-to-comment'
import { watchPromise } from '@/lib/reviews/watch-promise'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import type { Viewer } from '@/lib/viewer'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { makeReview } from '@/tests/support/review-factories'

// How many reviews; with WATCHED_REVIEWS=1000 it takes many minutes.
const count = Number(process.env.WATCHED_REVIEWS ?? 60)

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 }))
const evenings = [1, 3, 6].map((weekday) => ({ weekday, startMinute: 1080, endMinute: 1440 }))

/** How a review stood from an instant on: the oracle knows of nothing else. */
type Stand = {
  at: number
  isOpen: boolean
  isPaused: boolean
  promisedAt: number
  coachId: string | null
}

type Watched = { id: string; clientId: string; byName: boolean; stands: Stand[]; withdrawnAt: number }
type Act = (review: Watched, pick: number, now: Date) => Promise<unknown>

let client: Viewer
let admins: Viewer[]
let coaches: Viewer[]
/** Who may take up whatever was not asked of one coach alone. */
let everyCoach: string[]

beforeAll(async () => {
  client = await makeViewer()
  admins = await Promise.all([makeViewer({ role: 'admin' }), makeViewer({ role: 'admin' })])
  coaches = [
    await makeCoach({ zone: 'Europe/Berlin', weekly: weekdays }),
    await makeCoach({ zone: 'America/New_York', weekly: weekdays }),
    await makeCoach({ zone: 'Asia/Tokyo', weekly: evenings }),
    // Somebody who has forgotten to give hours.
    await makeCoach({ weekly: [] }),
  ]
  everyCoach = coaches.map(({ id }) => id)
})

afterEach(() => {
  vi.useRealTimers()
})

test(`${count} reviews are taken up, given back, asked about, answered and withdrawn at random: no promise passes in silence, nothing is said twice, and nothing after a withdrawal`, async () => {
  const begin = Math.ceil(Date.now() / day) * day
  const random = randomOf(20_261_122)
  vi.useFakeTimers({ toFake: ['Date'], now: begin })
  const reviews: Watched[] = []
  for (const step of planSteps(begin, random)) {
    await runJobsUntil(step.at, reviews, random)
    vi.setSystemTime(step.at)
    // One client asks two hundred times, which nobody may.
    await testDb().rateLimit.deleteMany()
    if (step.kind === 'ask') reviews.push(await ask(step.at, step.pick))
    else await apply(reviews[step.pick % Math.max(1, reviews.length)], step.kind, step)
  }
  const end = begin + 6 * day
  await runJobsUntil(end, reviews, random)

  const told = await toldOf(reviews)
  const passed = reviews.flatMap((review) => expectNoSilence(review, told.get(review.id) ?? [], end))
  expect(passed.filter((how) => how === 'handed on').length).toBeGreaterThan(count / 20)
  expect(passed.filter((how) => how === 'told').length).toBeGreaterThan(count / 20)
  for (const review of reviews) expectNothingTwice(review, told.get(review.id) ?? [])
  await expectNoLetterWaits(reviews)
}, 600_000)

const kinds = ['claim', 'claim', 'release', 'question', 'reply', 'answer', 'withdraw', 'assign'] as const
type Step = { at: number; kind: 'ask' | (typeof kinds)[number]; pick: number }

/** All are asked for within two days; three times as many acts as reviews, over four. */
function planSteps(begin: number, random: Random): Step[] {
  const whenOf = (days: number) => begin + random((days * day) / (5 * minute)) * 5 * minute + 61_000
  const asked = Array.from({ length: count }, () => ({ kind: 'ask' as const, at: whenOf(2) }))
  const acts = Array.from({ length: count * 3 }, () => ({
    kind: kinds[random(kinds.length)] ?? 'claim',
    at: whenOf(4),
  }))
  // No two at the same instant.
  const steps = [...asked, ...acts].map((step, index) => ({
    ...step,
    at: step.at + index,
    pick: random(1_000_000),
  }))
  return steps.toSorted((one, other) => one.at - other.at)
}

/** Promised for between two hours and two days from now, every third by a coach's name. */
async function ask(at: number, pick: number): Promise<Watched> {
  const byName = pick % 3 === 0
  const coach = coaches[pick % coaches.length] as Viewer
  const promisedAt = new Date(at + 2 * hour + (pick % 92) * 30 * minute)
  const made = { state: 'waiting', client, coach, byName, now: new Date(at), promisedAt } as const
  const { id } = await makeReview(made)
  const review = { id, clientId: client.id, byName, stands: [], withdrawnAt: Number.POSITIVE_INFINITY }
  await note(review, at)
  return review
}

const acts: Record<(typeof kinds)[number], Act> = {
  claim: ({ id }, pick, now) => claimReview(coaches[pick % coaches.length] as Viewer, id, now),
  release: async (review, _pick, now) =>
    releaseReview({ as: 'coach', id: holderOf(review) }, review.id, findWorking, now),
  question: async (review, _pick, now) =>
    askClient({ id: holderOf(review) }, { reviewId: review.id, text: 'By when?' }, findWorking, now),
  reply: async ({ id: reviewId }, _pick, now) => {
    const question = await testDb().reviewComment.findFirst({
      where: { reviewId, isQuestion: true, resolvedAt: null },
    })
    if (!question) return
    const reply = { reviewId, commentId: question.id, text: 'Soon.' }
    await replyToComment({ as: 'client', id: client.id }, reply, findWorking, now)
  },
  answer: async (review, pick, now) => {
    const answer = { reviewId: review.id, round: 1, note: 'Read twice.', approves: pick % 2 === 0 }
    await answerReview({ id: holderOf(review) }, answer, now)
  },
  withdraw: async (review, _pick, now) => {
    await withdrawReview(client, review.id, now)
    review.withdrawnAt = Math.min(review.withdrawnAt, now.getTime())
  },
  assign: ({ id: reviewId }, pick, now) =>
    assignReview(admins[0] as Viewer, { reviewId, coachId: everyCoach[pick % 3] ?? '' }, now),
}

const holderOf = ({ stands }: Watched) => stands.at(-1)?.coachId ?? client.id

/** Does it, if it may still be done, and notes how the review stands then. */
async function apply(review: Watched | undefined, kind: (typeof kinds)[number], { at, pick }: Step) {
  if (!review) return
  await acts[kind](review, pick, new Date(at)).catch((error) => {
    if (!(error instanceof DomainError)) throw error
  })
  await note(review, at)
}

async function note({ id, stands }: Watched, at: number): Promise<void> {
  const row = await testDb().review.findUniqueOrThrow({ where: { id } })
  const stand = {
    at,
    isOpen: row.isOpen,
    isPaused: row.pausedAt !== null,
    promisedAt: row.promisedAt.getTime(),
    coachId: row.coachId,
  }
  stands.push(stand)
}

type Job = { id: string; reviewId: string; runAt: Date }

/** The worker, on the shifted clock: runs what is due in order, now and then twice at once. */
async function runJobsUntil(until: number, reviews: Watched[], random: Random): Promise<void> {
  for (;;) {
    const job = await lockNextJob(until)
    if (!job) return
    const at = Math.max(Date.now(), job.runAt.getTime())
    vi.setSystemTime(at)
    const look = () => watchPromise(job.reviewId, findWorking, new Date(at))
    await Promise.all(random(10) === 0 ? [look(), look()] : [look()])
    await testDb().$queryRaw`select graphile_worker.complete_jobs(array[${BigInt(job.id)}]::bigint[])::text`
    const watched = reviews.find(({ id }) => id === job.reviewId)
    if (watched) await note(watched, at)
  }
}

/** The one that is due first, locked as a worker does: whatever plans its key anew leaves it alone. */
async function lockNextJob(until: number): Promise<Job | undefined> {
  const jobs = await testDb().$queryRaw<Job[]>`
    update graphile_worker._private_jobs set locked_at = now(), locked_by = 'the test'
    where id = (
      select id from graphile_worker._private_jobs
      where key like 'review:%' and run_at <= ${new Date(until)} order by run_at, id limit 1)
    returning id::text, payload ->> 'reviewId' as "reviewId", run_at as "runAt"`
  return jobs[0]
}

type Told = { userId: string; kind: string; at: number }

async function toldOf(reviews: Watched[]): Promise<Map<string, Told[]>> {
  const notices = await testDb().notice.findMany({
    where: { subjectId: { in: reviews.map(({ id }) => id) } },
  })
  const told = notices.map(({ userId, kind, createdAt, subjectId }) => ({
    subjectId,
    userId,
    kind,
    at: createdAt.getTime(),
  }))
  return new Map(reviews.map(({ id }) => [id, told.filter(({ subjectId }) => subjectId === id)]))
}

/** Of every promise that ran out while it ran: who was warned two hours before, and who was told at its time. */
function expectNoSilence({ stands, clientId, byName }: Watched, told: Told[], end: number): string[] {
  const passed: string[] = []
  for (const [index, stand] of stands.entries()) {
    const { promisedAt } = stand
    const until = stands[index + 1]?.at ?? end
    if (!stand.isOpen || stand.isPaused || promisedAt <= stand.at || until < promisedAt) continue
    const since = firstOf(stands, index)
    const warned = usersTold(told, ['review_at_risk'], { from: since, until: promisedAt })
    const canAct = [...admins.map(({ id }) => id), ...(byName ? [] : everyCoach)]
    for (const id of stand.coachId ? [stand.coachId] : canAct) {
      // Who took it up after the warning has read by when it is promised.
      const had = holderSince(stands, index) <= promisedAt - 2 * hour
      if (had) expect(warned, 'warned beforehand').toContain(id)
    }
    passed.push(expectToldAt(stand, told, clientId))
  }
  return passed
}

/** Since when this very promise runs. */
function firstOf(stands: Stand[], index: number): number {
  const { promisedAt } = stands[index] as Stand
  let first = index
  while (stands[first - 1]?.promisedAt === promisedAt) first--
  return (stands[first] as Stand).at
}

/** Since when it runs and the same coach, or nobody, has it. */
function holderSince(stands: Stand[], index: number): number {
  const { promisedAt, coachId } = stands[index] as Stand
  let first = index
  for (;;) {
    const before = stands[first - 1]
    if (before?.promisedAt !== promisedAt || before.coachId !== coachId || before.isPaused)
      return (stands[first] as Stand).at
    first--
  }
}

function expectToldAt({ promisedAt: at, coachId }: Stand, told: Told[], clientId: string): string {
  const now = { from: at, until: at }
  expect(usersTold(told, ['review_late'], now), 'the client knows').toContain(clientId)
  for (const { id } of [...admins, ...(coachId ? [{ id: coachId }] : [])])
    expect(usersTold(told, ['review_missed'], now), 'the practice and whoever had it know').toContain(id)
  const given = usersTold(told, ['review_assigned'], now).size
  if (given === 0) return 'told'
  expect(given, 'one new coach').toBe(1)
  if (coachId)
    expect(usersTold(told, ['review_reassigned'], now), 'it went from them').toEqual(new Set([coachId]))
  return 'handed on'
}

function usersTold(told: Told[], kinds: string[], { from, until }: { from: number; until: number }) {
  const then = told.filter(({ kind, at }) => kinds.includes(kind) && from <= at && at <= until + minute)
  return new Set(then.map(({ userId }) => userId))
}

function expectNothingTwice({ withdrawnAt, id }: Watched, told: Told[]): void {
  const once = told.map(({ userId, kind, at }) => `${id} ${userId} ${kind} ${at}`)
  expect(once.length).toBe(new Set(once).size)
  const after = told.filter(({ at }) => at >= withdrawnAt).map(({ kind }) => kind)
  expect(after.filter((kind) => kind !== 'review_withdrawn')).toEqual([])
  for (const kind of ['review_at_risk', 'review_missed', 'review_late']) {
    const times = told.filter((one) => one.kind === kind).map(({ userId, at }) => `${userId} ${at}`)
    expect(times.length, `${kind} once`).toBe(new Set(times).size)
  }
}

/** Of what was withdrawn no letter waits to leave, but the one that says so. */
async function expectNoLetterWaits(reviews: Watched[]): Promise<void> {
  const withdrawn = reviews.filter(({ withdrawnAt }) => Number.isFinite(withdrawnAt)).map(({ id }) => id)
  const waiting = await testDb().outgoingLetter.findMany({
    where: { subjectId: { in: withdrawn }, sentAt: null, droppedAt: null },
    select: { to: true },
  })
  const notices = await testDb().notice.findMany({
    where: { id: { in: waiting.map(({ to }) => to) }, kind: { not: 'review_withdrawn' } },
  })
  expect(notices).toEqual([])
}

type Random = (below: number) => number

/** Whole numbers below a bound, the same every time. */
function randomOf(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
