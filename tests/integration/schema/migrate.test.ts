import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { forgetFailure, migrate } from '@/scripts/migrate'
import { createEmptyDatabase, dropDatabase } from '@/tests/support/cluster'

const name = `migrate_${process.env.VITEST_POOL_ID}`
let url: string
let folder: string

beforeEach(async () => {
  url = await createEmptyDatabase(inject('clusterUrl'), name)
  folder = mkdtempSync(join(tmpdir(), 'waymark-migrations-'))
  write('1_first', 'create table first (id int); insert into first values (1);')
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await dropDatabase(inject('clusterUrl'), name)
})

test('applies what is new, in order, and records it as Prisma does', async () => {
  write('2_second', 'alter table first add column note text;')
  expect(await migrate(url, folder)).toEqual(['1_first', '2_second'])
  expect(await migrate(url, folder)).toEqual([])
  const [row] = await query('select * from _prisma_migrations order by migration_name')
  expect(row).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    // sha256 of the file above, as `prisma migrate deploy` writes it.
    checksum: '55e82b5c79deaf4ef4fe42c85290129b63547924a8b698d2de3663e3b3e8cf3b',
    migration_name: '1_first',
    started_at: expect.any(Date),
    finished_at: expect.any(Date),
    applied_steps_count: 1,
    logs: null,
    rolled_back_at: null,
  })
})

test('two at once apply each migration once', async () => {
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
  expect(applied.flat()).toEqual(['1_first'])
  expect(await query('select id from first')).toEqual([{ id: 1 }])
})

test('one that fails leaves nothing, says why, and stops every later run until it is let go', async () => {
  write('2_broken', 'create table half (id int); select * from nowhere;')
  write('3_later', 'create table later (id int);')
  await expect(migrate(url, folder)).rejects.toThrow(/2_broken failed .* relation "nowhere" does not exist/)
  expect(await tables()).toEqual(['_prisma_migrations', 'first'])
  await expect(migrate(url, folder)).rejects.toThrow('2_broken failed earlier')
  write('2_broken', 'create table whole (id int);')
  await forgetFailure(url, '2_broken')
  expect(await migrate(url, folder)).toEqual(['2_broken', '3_later'])
  await expect(forgetFailure(url, '2_broken')).rejects.toThrow('No failed migration 2_broken')
})

test('one that was edited after it had been applied stops with its name', async () => {
  await migrate(url, folder)
  write('1_first', 'create table first (id bigint);')
  await expect(migrate(url, folder)).rejects.toThrow('1_first was changed after it had been applied')
})

test("the product's own migrations apply, and a second run changes nothing", async () => {
  expect(await migrate(url)).not.toEqual([])
  const before = await query('select * from _prisma_migrations')
  expect(await migrate(url)).toEqual([])
  expect(await query('select * from _prisma_migrations')).toEqual(before)
})

function write(migration: string, sql: string): void {
  mkdirSync(join(folder, migration), { recursive: true })
  writeFileSync(join(folder, migration, 'migration.sql'), sql)
}

async function tables(): Promise<string[]> {
  const rows = await query(`select tablename from pg_tables where schemaname = 'public' order by 1`)
  return rows.map((row) => row.tablename)
}

async function query(sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}
