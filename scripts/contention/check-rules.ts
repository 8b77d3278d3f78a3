import type pg from 'pg'
import { dailyCap } from './rows'

const taking = `state in ('held', 'unconfirmed', 'confirmed')`

/** Pairs of rows that take the same coach's time at once, buffers included. */
export const overlapping = `
  select count(*) from booking one join booking other
    on one.coach_id = other.coach_id and one.id < other.id
    and tstzrange(one.blocked_from, one.blocked_until) && tstzrange(other.blocked_from, other.blocked_until)
  where one.${taking} and other.${taking}`

/** Without those whose letter was taken back while the worker that had them was killed: nobody tries them again. */
export const waitingJobs = `
  select count(*) from graphile_worker.jobs where run_at <= now() and attempts < max_attempts`

/** Each counts what must not be. */
const forbidden = {
  'overlapping calls': overlapping,
  'missing constraints': `
    select 1 - count(*) from pg_constraint
    where conname = 'booking_no_overlap' and contype = 'x' and convalidated`,
  'days above the cap': `
    select count(*) from (
      select from booking join coach on coach.user_id = coach_id
      where state = 'confirmed' and daily_cap is not null
      group by coach_id, date_trunc('day', starts_at, 'UTC') having count(*) > ${dailyCap}
    ) days`,
  'calls that are not as long as their kind': `
    select count(*) from booking join call_kind kind on kind.id = kind_id
    where ends_at - starts_at <> length_minutes * interval '1 minute'
      or starts_at - blocked_from <> buffer_before_minutes * interval '1 minute'
      or blocked_until - ends_at <> buffer_after_minutes * interval '1 minute'`,
  'letters that are due and not sent': `
    select count(*) from outgoing_letter where sent_at is null and dropped_at is null and due_at <= now()`,
  'letters ahead without a job': `
    select count(*) from outgoing_letter letter
    where sent_at is null and dropped_at is null
      and not exists (select from graphile_worker.jobs where key = 'letter:' || letter.id)`,
  'jobs that are due and not done': waitingJobs,
}

/** Says what the rows break by themselves, whatever anybody was told. */
export async function checkRules(database: pg.Client): Promise<string[]> {
  const problems: string[] = []
  for (const [what, sql] of Object.entries(forbidden)) {
    const count = await countOf(database, sql)
    if (count !== 0) problems.push(`${count} ${what}`)
  }
  return problems
}

export async function countOf(database: pg.Client, sql: string): Promise<number> {
  const { rows } = await database.query<[string]>({ text: sql, rowMode: 'array' })
  return Number(rows[0]?.[0])
}
