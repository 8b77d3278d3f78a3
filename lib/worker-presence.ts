import pg from 'pg'
import { env } from '@/lib/env'

export type WorkerPresence = {
  /** Hands the jobs of workers that are no more to those that are, and says whose. To be called again and again. */
  relieveTheDead: () => Promise<string[]>
  end: () => Promise<void>
}

/**
 * Shows by a lock in its name that a worker lives: Postgres lets go of it when the process ends, however it ends.
 * Without it the job queue waits four hours for a worker that was killed before it gives its jobs to another.
 */
export function showWorkerPresence(name: string): WorkerPresence {
  let client: Promise<pg.Client> | undefined
  const relieveTheDead = async () => {
    client ??= lockName(name, () => {
      client = undefined
    })
    const { rows } = await (await client).query<{ name: string }>(relieve, [name])
    return rows.map((row) => row.name)
  }
  return { relieveTheDead, end: async () => (await client)?.end() }
}

/** Takes the lock on a connection of its own, and tells when that is lost. */
async function lockName(name: string, lost: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL })
  client.on('error', lost)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`worker:${name}`])
    return client
  } catch (error) {
    lost()
    throw error
  }
}

// Whoever's lock can be taken is gone. The seconds are for those who have just begun and take theirs at this moment;
// were one of them taken for dead all the same, its job would run twice, which jobs must stand anyway.
const relieve = `
  with busy as materialized (
    select distinct locked_by as name from graphile_worker.jobs
    where locked_by <> $1 and locked_at < now() - interval '5 seconds'
  ), dead as materialized (
    select name from busy where pg_try_advisory_xact_lock(hashtextextended('worker:' || name, 0))
  )
  select name, graphile_worker.force_unlock_workers(array[name])::text from dead`
