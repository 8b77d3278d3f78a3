import pg from 'pg'
import { fillRows } from '../contention/rows'

/** Coaches at every hour; the first has a cap, so that pages and writes take the others. */
const coaches = 9
const clients = 90

/** Whose page is measured, and who has all the past calls. */
export const busiest = 'coach-1'

/** Adds coaches, accounts to book from, and so many past calls of one coach, an hour each. */
export async function addPastCalls(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await fillRows(client, { coaches, clients, horizonDays: 60 })
    await client.query(addCalls, [count, busiest])
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const addCalls = `
  insert into booking (id, coach_id, kind_id, state, starts_at, ends_at, blocked_from, blocked_until,
    name, email, manage_token_hash, confirmed_at)
  select uuidv7(), coach.user_id, kind.id, 'confirmed', at, at + interval '30 minutes',
    at - interval '5 minutes', at + interval '40 minutes',
    'Client ' || n, 'past-' || n || '@example.org', 'past-' || n, at - interval '3 days'
  from generate_series(1, $1::int) n
    cross join lateral (select date_trunc('hour', now()) - n * interval '1 hour' as at) past
    join coach on coach.slug = $2 join call_kind kind on kind.slug = 'discovery'`
