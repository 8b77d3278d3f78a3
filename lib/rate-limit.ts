import { createHmac } from 'node:crypto'
import pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/lib/env'
import { DomainError } from '@/lib/errors'

/** How often something may be tried in a span; counted in Postgres, so it holds over processes and restarts. */
const limits = {
  'codes to an address': { points: 5, minutes: 60 },
  'codes to an address in a day': { points: 20, minutes: 24 * 60 },
  'codes to a network': { points: 20, minutes: 60 },
  'code tries for an address': { points: 20, minutes: 60 },
  'code tries from a network': { points: 100, minutes: 60 },
  'password tries for an account': { points: 10, minutes: 15 },
  'password tries from a network': { points: 50, minutes: 15 },
  'trials from a network': { points: 100, minutes: 60 },
  'holds from a network': { points: 120, minutes: 60 },
  // As long as a hold lasts: so many at once are as much as one network can keep from others.
  'holds from a network at once': { points: 30, minutes: 5 },
  'bookings from a network': { points: 40, minutes: 60 },
  'bookings to an address': { points: 10, minutes: 60 },
  'bookings to an address in a day': { points: 20, minutes: 24 * 60 },
  'changes of a call': { points: 30, minutes: 60 },
  // Each asking mails every coach who may read it.
  'reviews asked in a day': { points: 40, minutes: 24 * 60 },
  'replies in a review': { points: 60, minutes: 60 },
  'confirm tries from a network': { points: 60, minutes: 60 },
  'files from a network': { points: 200, minutes: 60 },
  // One at each pause in typing, and an office is one network.
  'texts filled from a network': { points: 3000, minutes: 60 },
} as const

export type LimitName = keyof typeof limits

/**
 * Counts one try by `who` (an address or a network, kept only as a keyed hash).
 * Throws a DomainError that says when to try again once there were too many.
 */
export async function countTry(name: LimitName, who: string): Promise<void> {
  try {
    await limiter(name).consume(keyOf(who))
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached
    throw new DomainError('forbidden', `That was tried very often. ${tryAgain(reached.msBeforeNext)}`)
  }
}

/** Forgets the tries of `who`, after one was right. */
export async function forgetTries(name: LimitName, who: string): Promise<void> {
  await limiter(name).delete(keyOf(who))
}

/** Takes back one counted try, for a limit that others share. */
export async function uncountTry(name: LimitName, who: string): Promise<void> {
  await limiter(name).reward(keyOf(who))
}

/** "Try again in 12 minutes." Rounded up, so that it is never too early. */
export function tryAgain(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000))
  if (minutes === 1) return 'Try again in a minute.'
  if (minutes <= 90) return `Try again in ${minutes} minutes.`
  return `Try again in ${Math.ceil(minutes / 60)} hours.`
}

const limiters = new Map<LimitName, RateLimiterPostgres>()
let pool: pg.Pool | undefined

function limiter(name: LimitName): RateLimiterPostgres {
  const { points, minutes } = limits[name]
  const made =
    limiters.get(name) ??
    new RateLimiterPostgres({
      storeClient: { query: unnamed },
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name.replaceAll(' ', '-'),
      points,
      duration: minutes * 60,
    })
  limiters.set(name, made)
  return made
}

/**
 * The limiter names its statements, so that each connection prepares them once. Behind a pool that hands out
 * connections by transaction (PgBouncer) the name would be there already, or not any more.
 */
function unnamed({ text, values }: pg.QueryConfig): Promise<pg.QueryResult> {
  pool ??= newPool()
  return pool.query(text, values)
}

function newPool(): pg.Pool {
  const made = new pg.Pool({ connectionString: env().DATABASE_URL, max: 3, allowExitOnIdle: true })
  // An idle connection that the database closes is replaced when it is needed; unheard, it would end the process.
  return made.on('error', () => undefined)
}

function keyOf(who: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`limit:${who.toLowerCase()}`).digest('base64url')
}
