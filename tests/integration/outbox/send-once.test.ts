import { randomUUID } from 'node:crypto'
import { Logger, run } from 'graphile-worker'
import { afterEach, expect, test } from 'vitest'
import { env } from '@/lib/env'
import {
  type Composer,
  dropLetters,
  erasePastLetters,
  type PlannedLetter,
  queueLetters,
  sendQueuedLetter,
} from '@/lib/outbox'
import { testDb } from '@/tests/support/database'
import { lettersTo, refuse, whenTaken } from './mail-server'

const now = new Date()

/** Writes to an address of the subject's own, for as long as its account is there. */
const greet: Composer = async (_tx, { subjectId, to }) => ({
  to: { name: 'Ines', address: addressOf(subjectId) },
  subject: 'Hello',
  paragraphs: [`You are the ${to}.`],
  whyYouGetThis: 'You get this because it is tried.',
})
const composers = { greeting: greet, silence: (async () => null) satisfies Composer }

const addressOf = (subjectId: string) => `${subjectId}@example.org`

function plan(given: Partial<PlannedLetter> = {}): PlannedLetter {
  const subjectId = given.subjectId ?? randomUUID()
  return {
    key: `test:${subjectId}:${given.to ?? 'client'}`,
    kind: 'greeting',
    subjectId,
    to: 'client',
    ...given,
  }
}

async function queue(...planned: PlannedLetter[]) {
  await testDb().$transaction((tx) => queueLetters(tx, planned))
}

const drop = (what: { subjectId: string; kind?: string }) =>
  testDb().$transaction((tx) => dropLetters(tx, what))

const rowsOf = (subjectId: string) =>
  testDb().outgoingLetter.findMany({ where: { subjectId }, orderBy: { key: 'asc' } })

async function idOf(subjectId: string): Promise<string> {
  const [row] = await rowsOf(subjectId)
  return row?.id ?? ''
}

const jobsOf = (letterId: string) =>
  testDb().$queryRaw<{ runAt: Date; payload: unknown }[]>`
    select run_at as "runAt", payload from graphile_worker._private_jobs where key = ${`letter:${letterId}`}`

const waitingJobs = async () => {
  const [row] = await testDb().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from graphile_worker._private_jobs where run_at <= now()`
  return row?.count
}

const startRunner = () =>
  run({
    connectionString: env().DATABASE_URL,
    taskList: {
      'send-letter': (payload) =>
        sendQueuedLetter((payload as { letterId: string }).letterId, composers, new Date()),
    },
    concurrency: 2,
    maxPoolSize: 3,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: new Logger(() => () => undefined),
  })

afterEach(() => {
  refuse(0)
  whenTaken(async () => undefined)
})

test('a letter and its job are there exactly if the write is', async () => {
  const [kept, lost] = [plan({ at: new Date('2030-01-05T10:00:00Z') }), plan()]
  await queue(kept)
  await testDb()
    .$transaction(async (tx) => {
      await queueLetters(tx, [lost])
      throw new Error('changed my mind')
    })
    .catch(() => undefined)
  const [row] = await rowsOf(kept.subjectId)
  expect(row).toMatchObject({ kind: 'greeting', dueAt: kept.at, sequence: 0, sentAt: null, droppedAt: null })
  expect(await jobsOf(row?.id ?? '')).toEqual([{ runAt: kept.at, payload: { letterId: row?.id } }])
  expect(await rowsOf(lost.subjectId)).toEqual([])
})

test('the same key is one letter, in one write and in two', async () => {
  const planned = plan()
  await queue(planned, planned)
  await queue(planned)
  expect(await rowsOf(planned.subjectId)).toHaveLength(1)
})

test('a job that runs again, or twice at once, sends one letter', async () => {
  const planned = plan()
  await queue(planned)
  const id = await idOf(planned.subjectId)
  await Promise.all([sendQueuedLetter(id, composers, now), sendQueuedLetter(id, composers, now)])
  await sendQueuedLetter(id, composers, now)
  expect(await lettersTo(addressOf(planned.subjectId))).toHaveLength(1)
  expect(await rowsOf(planned.subjectId)).toMatchObject([{ sentAt: now, droppedAt: null }])
})

test('two workers at once send each of forty letters once', async () => {
  const planned = Array.from({ length: 40 }, () => plan())
  await queue(...planned)
  const runners = await Promise.all([startRunner(), startRunner()])
  await expect.poll(waitingJobs, { timeout: 15_000 }).toBe(0)
  await Promise.all(runners.map((runner) => runner.stop()))
  for (const { subjectId } of planned) expect(await lettersTo(addressOf(subjectId))).toHaveLength(1)
})

test('what was dropped is not sent, and has no job; the rest of the subject is', async () => {
  const planned = plan()
  const { subjectId } = planned
  const other = plan({ subjectId, kind: 'silence', to: 'coach' })
  await queue(planned, other)
  const [silence, greeting] = await rowsOf(subjectId).then((rows) =>
    rows.toSorted((a) => (a.kind === 'silence' ? -1 : 1)),
  )
  await drop({ subjectId, kind: 'greeting' })
  await sendQueuedLetter(greeting?.id ?? '', composers, now)
  expect(await lettersTo(addressOf(subjectId))).toEqual([])
  expect(await jobsOf(greeting?.id ?? '')).toEqual([])
  expect(await jobsOf(silence?.id ?? '')).toHaveLength(1)
  await drop({ subjectId })
  expect(await jobsOf(silence?.id ?? '')).toEqual([])
})

test('a letter that was dropped and is planned again is sent, at its new time', async () => {
  const planned = plan({ at: new Date('2030-01-05T10:00:00Z') })
  await queue(planned)
  await drop(planned)
  const at = new Date('2030-01-06T10:00:00Z')
  await queue({ ...planned, at })
  const id = await idOf(planned.subjectId)
  expect(await jobsOf(id)).toMatchObject([{ runAt: at }])
  await sendQueuedLetter(id, composers, now)
  expect(await lettersTo(addressOf(planned.subjectId))).toHaveLength(1)
})

test('what was sent stays sent: dropping and planning it again changes nothing', async () => {
  const planned = plan()
  await queue(planned)
  const id = await idOf(planned.subjectId)
  await sendQueuedLetter(id, composers, now)
  await drop(planned)
  await queue(planned)
  await sendQueuedLetter(id, composers, now)
  expect(await lettersTo(addressOf(planned.subjectId))).toHaveLength(1)
  expect(await rowsOf(planned.subjectId)).toMatchObject([{ sentAt: now, droppedAt: null }])
})

test('a letter that is no longer true is dropped when it is due', async () => {
  const planned = plan({ kind: 'silence' })
  await queue(planned)
  await sendQueuedLetter(await idOf(planned.subjectId), composers, now)
  expect(await rowsOf(planned.subjectId)).toMatchObject([{ sentAt: null, droppedAt: now }])
})

test('a write that takes a letter back waits until it has left, so nothing leaves after the write', async () => {
  const planned = plan()
  await queue(planned)
  const order: string[] = []
  let dropping: Promise<unknown> = Promise.resolve()
  whenTaken(async () => {
    dropping = drop(planned).then(() => order.push('dropped'))
    await expect.poll(locksWaitedFor).toBeGreaterThan(0)
    order.push('taken')
  })
  await sendQueuedLetter(await idOf(planned.subjectId), composers, now)
  await dropping
  expect(order).toEqual(['taken', 'dropped'])
  expect(await rowsOf(planned.subjectId)).toMatchObject([{ sentAt: now, droppedAt: null }])
})

test('a mail server that refuses and then takes gets one letter; the error names nobody', async () => {
  const planned = plan()
  await queue(planned)
  const id = await idOf(planned.subjectId)
  refuse(1)
  const refusal = await sendQueuedLetter(id, composers, now).catch((error: Error) => error.message)
  expect(refusal).toBe('The mail server did not take a letter (EENVELOPE, 550).')
  expect(await rowsOf(planned.subjectId)).toMatchObject([{ sentAt: null, droppedAt: null }])
  await sendQueuedLetter(id, composers, now)
  expect(await lettersTo(addressOf(planned.subjectId))).toHaveLength(1)
})

async function locksWaitedFor(): Promise<number> {
  const [row] = await testDb().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  return row?.count ?? 0
}

test('what was sent or dropped is erased after ninety days; what still waits is not', async () => {
  const old = new Date(now.getTime() - 91 * 86_400_000)
  const [sent, dropped, waiting, recent] = [plan(), plan(), plan(), plan()]
  for (const planned of [sent, dropped, waiting]) await queue({ ...planned, at: old })
  await queue(recent)
  const change = (planned: PlannedLetter, data: { sentAt?: Date; droppedAt?: Date }) =>
    testDb().outgoingLetter.updateMany({ where: { subjectId: planned.subjectId }, data })
  await change(sent, { sentAt: old })
  await change(dropped, { droppedAt: old })
  await change(recent, { sentAt: now })
  await erasePastLetters(now)
  const left = await Promise.all([sent, dropped, waiting, recent].map(({ subjectId }) => rowsOf(subjectId)))
  expect(left.map((rows) => rows.length)).toEqual([0, 0, 1, 1])
})
