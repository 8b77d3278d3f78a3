import pg from 'pg'
import { findForm } from '@/tests/support/access-http'
import { cloneTemplate, startTestCluster } from '@/tests/support/cluster'
import type { Child } from '../child'
import { anyFreePort } from '../free-port'
import { startWebServer } from '../web-server'
import { startWorker } from '../worker-process'
import { type Mailbox, startMailbox } from './mailbox'
import { type Mortal, startMortal } from './mortal'
import { startPgBouncer } from './pgbouncer'
import { fillRows, password } from './rows'
import { ask, type Site, type Visitor } from './visitor'

export type Stage = {
  site: Site
  mailbox: Mailbox
  web: Mortal[]
  worker: Mortal
  /** Straight to the database, for filling and checking. */
  database: pg.Client
  /** Whether PgBouncer stands between the web processes and the database. */
  pooled: boolean
  coaches: string[]
  /** Accounts, each with the cookies of its session. */
  clients: { email: string; cookies: Map<string, string> }[]
  stop: () => Promise<void>
}

type Stop = () => Promise<unknown>

export type StageOptions = {
  coaches: number
  clients: number
  horizonDays: number
  chance: () => number
  /** A cluster with a migrated template; without one, a throw-away cluster is started. */
  clusterUrl?: string | undefined
}

/** The built product, in two web processes and a worker that can be killed. `stop` ends and removes all of it. */
export async function setStage(options: StageOptions): Promise<Stage> {
  const stops: Stop[] = []
  const stop = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  try {
    return { ...(await start(options, stops)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(options: StageOptions, stops: Stop[]): Promise<Omit<Stage, 'stop'>> {
  const databaseUrl = await cloneTemplate(await clusterOf(options, stops), 'contention')
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  stops.push(() => database.end())
  const { coaches, clients } = await fillRows(database, options)
  const mailbox = await startMailbox()
  stops.push(mailbox.stop)
  const bouncer = await startPgBouncer(databaseUrl)
  if (bouncer) stops.push(bouncer.stop)
  const ports = [await anyFreePort(), await anyFreePort()]
  const servers = ports.map((port) => `http://127.0.0.1:${port}`)
  const site: Site = { name: `http://localhost:${ports[0]}`, servers, troubles: new Map() }
  const env = envOf(site, mailbox)
  const startOne = async (begin: () => Promise<Child>) => {
    const mortal = await startMortal(begin)
    stops.push(mortal.stop)
    return mortal
  }
  const webEnv = { ...env, DATABASE_URL: bouncer?.url ?? databaseUrl }
  const web = []
  for (const port of ports) {
    web.push(await startOne(() => startWebServer({ port, env: webEnv, quiet: true })))
  }
  // Straight to the database: a worker listens for new jobs, which no pool by transactions can do.
  const workerEnv = { ...env, DATABASE_URL: databaseUrl }
  const worker = await startOne(async () => startWorker(workerEnv, { quiet: true }))
  const signedIn = []
  for (const [n, email] of clients.entries()) signedIn.push(await signIn(site, email, n, options.chance))
  return { site, mailbox, web, worker, database, pooled: Boolean(bouncer), coaches, clients: signedIn }
}

async function clusterOf({ clusterUrl }: StageOptions, stops: Stop[]): Promise<string> {
  if (clusterUrl) return clusterUrl
  const cluster = await startTestCluster()
  stops.push(cluster.stop)
  return cluster.url
}

function envOf(site: Site, mailbox: Mailbox) {
  return {
    AUTH_SECRET: 'only-for-contention-and-long-enough-for-it',
    APP_URL: site.name,
    SMTP_URL: mailbox.smtpUrl,
    // Each caller stands in a network of its own, as the address that a proxy in front hands on says.
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'silent',
  }
}

async function signIn(site: Site, email: string, number: number, chance: () => number) {
  const visitor: Visitor = { site, address: addressOf(number), cookies: new Map(), chance }
  const page = await ask(visitor, '/sign-in')
  const form = findForm(page?.html ?? '', ['email', 'password'])
  if (!form) throw new Error('The sign-in page has no form.')
  const answer = await ask(visitor, '/sign-in', { ...form.hidden, email, password })
  if (answer?.status !== 303) throw new Error(`Signing in failed with status ${answer?.status}.`)
  return { email, cookies: visitor.cookies }
}

/** An address of the range that is kept for such things (RFC 2544). */
export function addressOf(number: number): string {
  return `198.${18 + (Math.floor(number / 65_536) % 2)}.${Math.floor(number / 256) % 256}.${number % 256}`
}
