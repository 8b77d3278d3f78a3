import pg from 'pg'
import { db } from '@/lib/db'
import { signInByPassword } from '@/tests/support/access-http'
import { cloneTemplate, startTestCluster } from '@/tests/support/cluster'
import { buildIfChanged } from '../build'
import { anyFreePort } from '../free-port'
import { startWebServer } from '../web-server'
import { buildBareApp, startBareApp } from './bare-app'
import { addCrowd } from './crowd'
import { makeOwnList, type OwnList } from './own-list'

/** The product on one database, with somebody signed in who has 60 opportunities there. */
export type Product = { url: string; cookie: string; databaseUrl: string }

export type Stage = {
  /** 1,000 opportunities in the table. */
  small: Product
  /** 1,000,000 of them. */
  large: Product
  /** The bare app, on the database of `small`. */
  bareUrl: string
  /** One of the viewer's own; the same on both. */
  opportunityId: string
  stop: () => Promise<void>
}

type Stop = () => Promise<void>

/** Builds both apps and starts them on a throw-away cluster. `stop` ends and removes all of it. */
export async function setStage(): Promise<Stage> {
  const stops: Stop[] = []
  const stop = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  try {
    return { ...(await start(stops)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(stops: Stop[]): Promise<Omit<Stage, 'stop'>> {
  await buildIfChanged()
  await buildBareApp()
  const cluster = await startTestCluster()
  stops.push(cluster.stop)
  const smallUrl = await cloneTemplate(cluster.url, 'bench_small')
  const own = await fill(smallUrl)
  const largeUrl = await copyDatabase(cluster.url, smallUrl, 'bench_large')
  await addCrowd(smallUrl, 1000)
  await addCrowd(largeUrl, 1_000_000)
  const bare = await startBareApp(smallUrl)
  stops.push(bare.stop)
  const small = await startProduct(smallUrl, own, stops)
  const large = await startProduct(largeUrl, own, stops)
  return { small, large, bareUrl: bare.url, opportunityId: own.ids[0] ?? '' }
}

const settings = { AUTH_SECRET: 'only-for-the-bench-and-long-enough-for-it', LOG_LEVEL: 'warn' }

async function fill(url: string): Promise<OwnList> {
  Object.assign(process.env, settings, { DATABASE_URL: url, APP_URL: 'http://localhost:3000' })
  const own = await makeOwnList(60)
  await db().$disconnect()
  return own
}

async function copyDatabase(clusterUrl: string, from: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  const source = new URL(from).pathname.slice(1)
  await client.query(`create database ${name} template ${source}`).finally(() => client.end())
  return from.replace(source, name)
}

async function startProduct(databaseUrl: string, own: OwnList, stops: Stop[]): Promise<Product> {
  const port = await anyFreePort()
  const url = `http://127.0.0.1:${port}`
  const env = { ...settings, DATABASE_URL: databaseUrl, APP_URL: url }
  const server = await startWebServer({ port, env, quiet: true })
  stops.push(server.stop)
  process.env.WEB_URL = url
  return { url, databaseUrl, cookie: (await signInByPassword(own.email, own.password)).cookie }
}
