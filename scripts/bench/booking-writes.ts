import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { bookCall } from '@/lib/bookings/book-call'
import { busiest } from './booking-crowd'
import type { BenchFigure } from './figure'
import { median } from './median'

const rounds = 5
const callers = 8
/** Calls that each caller books in a round. */
const each = 6

const hourMs = 3_600_000

type Booker = { id: string; email: string }

/**
 * Calls booked a second, checks, locks, events, letters and jobs included, against plain inserts of the very rows
 * that this wrote: eight callers with a coach each, and eight who want the same coach.
 */
export async function benchBookingWrites(databaseUrl: string): Promise<BenchFigure[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: callers })
  try {
    const { rows: bookers } = await pool.query<Booker>(
      `select id, email::text from "user" where email like 'client-%' order by email`,
    )
    const speeds: number[][] = []
    for (let round = 0; round <= rounds; round++) speeds.push(await takeRound(pool, bookers))
    return figuresOf(speeds.slice(1))
  } finally {
    await pool.end()
  }
}

/** Calls a second: a coach each, one coach, plain inserts. */
async function takeRound(pool: pg.Pool, bookers: Booker[]): Promise<number[]> {
  const apart = await perSecond((number) => book(bookers, number, `coach-${Math.floor(number / each) + 1}`))
  const rows = await takeRows(pool)
  const plain = await perSecond((number) => insert(pool, rows[number]))
  await takeRows(pool)
  const together = await perSecond((number) => book(bookers, number, busiest))
  await takeRows(pool)
  await pool.query('delete from rate_limit')
  return [apart, together, plain]
}

async function perSecond(act: (number: number) => Promise<unknown>): Promise<number> {
  const started = performance.now()
  const call = async (_: unknown, caller: number) => {
    for (let n = 0; n < each; n++) await act(caller * each + n)
  }
  await Promise.all(Array.from({ length: callers }, call))
  return (callers * each * 1000) / (performance.now() - started)
}

/** An hour of its own for each call, some days ahead. */
async function book(bookers: Booker[], number: number, coach: string): Promise<void> {
  const hour = Math.floor(Date.now() / hourMs) + 96 + number
  const input = {
    coach,
    kind: 'discovery',
    startsAt: new Date(hour * hourMs),
    submissionKey: randomUUID(),
    name: 'Mara Lindqvist',
    email: '',
    zone: 'Europe/Lisbon',
    phone: '',
    clientAgreesToNotes: true,
    shares: [],
    answers: { topic: 'An offer from abroad, and until Friday to answer it.' },
  }
  await bookCall(bookers[number] ?? null, null, input, `bench ${number}`, new Date())
}

/** Where a booking writes, and what belongs to it there. */
const tables = [
  ['booking', 'written.id = booking.id'],
  ['booking_event', 'written.booking_id = booking.id'],
  ['outgoing_letter', 'written.subject_id = booking.id'],
  [
    'graphile_worker._private_jobs',
    `written.key in (select 'letter:' || id from outgoing_letter where subject_id = booking.id)`,
  ],
] as const

type Written = Record<string, unknown>

/** Reads what was written, call by call, and deletes it. */
async function takeRows(pool: pg.Pool): Promise<Written[]> {
  const columns = tables.map(
    ([table, belongs], at) =>
      `(select jsonb_agg(to_jsonb(written)) from ${table} written where ${belongs}) as "${at}"`,
  )
  const { rows } = await pool.query<Written>(
    `select ${columns} from booking where client_id is not null order by booking.id`,
  )
  await pool.query(`delete from graphile_worker._private_jobs where key like 'letter:%'`)
  await pool.query('delete from outgoing_letter')
  await pool.query('delete from booking where client_id is not null')
  return rows
}

async function insert(pool: pg.Pool, written: Written = {}): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const [at, [table]] of tables.entries()) {
      const rows = written[at] as Written[]
      // What is generated comes back in each row, and cannot be written.
      const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'is_available')
      const columns = names.map((name) => `"${name}"`).join()
      const from = `jsonb_populate_recordset(null::${table}, $1)`
      const into = `insert into ${table} (${columns}) overriding system value`
      await client.query(`${into} select ${columns} from ${from}`, [JSON.stringify(rows)])
    }
    await client.query('commit')
  } finally {
    client.release()
  }
}

function figuresOf(speeds: number[][]): BenchFigure[] {
  const names = ['a coach each', 'the same coach']
  return names.map((name, at) => {
    const [mine, plain] = [at, 2].map((index) => median(speeds.map((speed) => speed[index] ?? 0)).toFixed(0))
    return {
      name: `calls booked, ${name} / plain inserts of the same rows`,
      value: median(speeds.map((speed) => (speed[at] ?? 0) / (speed[2] ?? 1))),
      // Told, not judged: a booking asks much that an insert does not.
      limit: 0,
      atLeast: true,
      unit: '×',
      note: `${mine} and ${plain} a second`,
    }
  })
}
