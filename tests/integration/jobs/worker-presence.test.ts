import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { enqueue } from '@/lib/jobs'
import { showWorkerPresence, type WorkerPresence } from '@/lib/worker-presence'
import { testDb } from '@/tests/support/database'

const shown: WorkerPresence[] = []

afterEach(async () => {
  for (const presence of shown.splice(0)) await presence.end()
})

async function worker(name = `worker-${randomUUID()}`) {
  const presence = showWorkerPresence(name)
  shown.push(presence)
  await presence.relieveTheDead()
  return { name, ...presence }
}

/** A job that this worker took so many seconds ago. */
async function jobOf(name: string, secondsAgo: number): Promise<void> {
  await testDb().$transaction((tx) => enqueue(tx, 'erase-expired', {}))
  await testDb().$executeRaw`
    update graphile_worker._private_jobs
    set locked_by = ${name}, locked_at = now() - ${secondsAgo} * interval '1 second', attempts = 1
    where locked_by is null`
}

async function isTaken(name: string): Promise<boolean> {
  const jobs = await testDb().$queryRaw<
    unknown[]
  >`select 1 from graphile_worker.jobs where locked_by = ${name}`
  return jobs.length > 0
}

test('what a killed worker had begun goes to one that lives, within seconds', async () => {
  const killed = await worker()
  await jobOf(killed.name, 30)
  const living = await worker()
  expect(await living.relieveTheDead()).toEqual([])
  expect(await isTaken(killed.name)).toBe(true)
  await killed.end()
  expect(await living.relieveTheDead()).toEqual([killed.name])
  expect(await isTaken(killed.name)).toBe(false)
})

test('a worker keeps its own jobs, and one that has just begun is left in peace', async () => {
  const living = await worker()
  await jobOf(living.name, 30)
  const beginner = `worker-${randomUUID()}`
  await jobOf(beginner, 1)
  expect(await living.relieveTheDead()).toEqual([])
  expect(await isTaken(living.name)).toBe(true)
  expect(await isTaken(beginner)).toBe(true)
})

test('a worker whose connection was cut shows itself again', async () => {
  const cut = await worker()
  await jobOf(cut.name, 30)
  await testDb().$queryRaw`
    select pg_terminate_backend(pid)::text from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_try_advisory_xact_lock%'`
  await expect.poll(() => cut.relieveTheDead().catch(() => ['cut'])).toEqual([])
  const other = await worker()
  expect(await other.relieveTheDead()).toEqual([])
  expect(await isTaken(cut.name)).toBe(true)
})
