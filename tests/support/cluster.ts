import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { anyFreePort } from '@/scripts/free-port'
import { loadLibraryInto } from '@/scripts/load-library'
import { migrate } from '@/scripts/migrate'
import { binaries } from '@/scripts/postgres/binaries'
import { startCluster } from '@/scripts/postgres/cluster'
import { serverUser } from '@/scripts/postgres/server-user'

const template = 'waymark_template'

export type TestCluster = { url: string; stop: () => Promise<void> }

/** One throw-away cluster with a migrated template database that holds the library. `stop` removes every trace of it. */
export async function startTestCluster(): Promise<TestCluster> {
  const user = serverUser()
  const parent = mkdtempSync(join(tmpdir(), 'waymark-test-'))
  const remove = () => rmSync(parent, { recursive: true, force: true })
  chmodSync(parent, 0o711)
  try {
    const cluster = await startCluster({
      binaries: binaries(user),
      user,
      folder: join(parent, 'postgres'),
      port: await anyFreePort(),
      password: randomBytes(16).toString('hex'),
      throwAway: true,
    })
    const stop = () => cluster.stop().finally(remove)
    const url = cluster.url('postgres')
    await makeTemplate(url).catch((error) => stop().then(() => Promise.reject(error)))
    return { url, stop }
  } catch (error) {
    remove()
    throw error
  }
}

async function makeTemplate(clusterUrl: string): Promise<void> {
  await onCluster(clusterUrl, `create database ${template}`)
  await migrate(urlOf(clusterUrl, template))
  await loadLibraryInto(urlOf(clusterUrl, template))
}

/** Gives `name` anew as a copy of the migrated template; whoever was connected to the old one is cut off. */
export async function cloneTemplate(clusterUrl: string, name: string): Promise<string> {
  await dropDatabase(clusterUrl, name)
  await onCluster(clusterUrl, `create database "${name}" template ${template}`)
  return urlOf(clusterUrl, name)
}

/** An empty database, without even our tables. */
export async function createEmptyDatabase(clusterUrl: string, name: string): Promise<string> {
  await dropDatabase(clusterUrl, name)
  await onCluster(clusterUrl, `create database "${name}"`)
  return urlOf(clusterUrl, name)
}

export async function dropDatabase(clusterUrl: string, name: string): Promise<void> {
  await onCluster(clusterUrl, `drop database if exists "${name}" with (force)`)
}

function urlOf(clusterUrl: string, database: string): string {
  const url = new URL(clusterUrl)
  url.pathname = database
  return url.href
}

async function onCluster(clusterUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
