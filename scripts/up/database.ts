import pg from 'pg'
import { nextFreePort } from '../free-port'
import { binaries } from '../postgres/binaries'
import { type Cluster, startCluster } from '../postgres/cluster'
import { stopLeftover } from '../postgres/leftover'
import { serverUser } from '../postgres/server-user'
import { type KeptSettings, keepSettings } from './kept-settings'

/** Starts the Postgres that comes with npm, on its kept data and its kept port, or the next one that is free. */
export async function startDatabase(settings: KeptSettings): Promise<Cluster> {
  const user = serverUser()
  const programs = binaries(user)
  const folder = `${programs.elsewhere ?? `${process.cwd()}/.data`}/postgres`
  await stopLeftover(folder)
  const port = await nextFreePort(settings.databasePort)
  if (port !== settings.databasePort) keepSettings({ ...settings, databasePort: port })
  return startCluster({ binaries: programs, user, folder, port, password: settings.databasePassword })
}

const unfinished = 'waymark_unfinished'

/**
 * The product's database in our own cluster. On the first start it is filled by `fill` under another name and
 * renamed at the end: a start that was killed half-way begins anew, and demo data are loaded exactly once.
 */
export async function prepareDatabase(
  cluster: Cluster,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'waymark'`)
    if (rowCount) return cluster.url('waymark')
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished}`)
    await fill(cluster.url(unfinished))
    await client.query(`alter database ${unfinished} rename to waymark`)
    return cluster.url('waymark')
  } finally {
    await client.end()
  }
}
