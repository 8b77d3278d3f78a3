import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const ownFolder = fileURLToPath(new URL('../prisma/migrations', import.meta.url))

// The key that Prisma's own `migrate deploy` locks, so that the two can never run at once.
const lockKey = 72707369

type Recorded = { migration_name: string; checksum: string; finished_at: Date | null }

/**
 * Applies what is new in prisma/migrations, each file in a transaction of its own, then the job queue's schema.
 * Keeps `_prisma_migrations` as Prisma does. Returns the names applied. Throws when an applied file was edited,
 * when an earlier one failed, and when one fails now (its row then stays, unfinished, with the reason).
 */
export async function migrate(connectionString: string, folder = ownFolder): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    const applied = await applyNew(client, folder)
    await runMigrations({ connectionString })
    return applied
  } finally {
    await client.end()
  }
}

async function applyNew(client: pg.Client, folder: string): Promise<string[]> {
  await client.query(table)
  const recorded = await readRecorded(client)
  const applied: string[] = []
  for (const name of await migrationNames(folder)) {
    const sql = await readFile(`${folder}/${name}/migration.sql`, 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    const before = recorded.get(name)
    if (before) refuseUnlessSame(before, checksum)
    else applied.push(await apply(client, { name, sql, checksum }))
  }
  return applied
}

async function readRecorded(client: pg.Client): Promise<Map<string, Recorded>> {
  const { rows } = await client.query<Recorded>(
    `select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null`,
  )
  const unfinished = rows.find((row) => row.finished_at === null)
  if (unfinished) throw new Error(failedEarlier(unfinished.migration_name))
  return new Map(rows.map((row) => [row.migration_name, row]))
}

async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort()
}

function refuseUnlessSame(before: Recorded, checksum: string): void {
  if (before.checksum === checksum) return
  throw new Error(
    `Migration ${before.migration_name} was changed after it had been applied. ` +
      'Put its file back as it was, and write the change as a new migration.',
  )
}

async function apply(
  client: pg.Client,
  { name, sql, checksum }: { name: string; sql: string; checksum: string },
): Promise<string> {
  const id = randomUUID()
  await client.query('insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query(
      'update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1',
      [id],
    )
    await client.query('commit')
    return name
  } catch (error) {
    await client.query('rollback')
    await client.query('update _prisma_migrations set logs = $2 where id = $1', [id, String(error)])
    throw new Error(`Migration ${name} failed and was rolled back: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/** Lets a failed migration run again, once its file is right. Throws when no such failure is recorded. */
export async function forgetFailure(connectionString: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `update _prisma_migrations set rolled_back_at = now()
       where migration_name = $1 and finished_at is null and rolled_back_at is null`,
      [name],
    )
    if (rowCount === 0) throw new Error(`No failed migration ${name} is recorded.`)
  } finally {
    await client.end()
  }
}

function failedEarlier(name: string): string {
  return (
    `Migration ${name} failed earlier, and nothing of it was kept. The reason is in the column "logs" of ` +
    `_prisma_migrations. Correct its file, then run: npm run migrate -- --again ${name}`
  )
}

const table = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`
