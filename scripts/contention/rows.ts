import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { hashPassword } from '@/lib/accounts/password-hash'

export const password = 'three quiet harbours'

/** Calls a day that the first coach takes at most: caps have to hold under pressure, too. */
export const dailyCap = 6

type Wanted = { coaches: number; clients: number; horizonDays: number }

/** Coaches who offer every kind at every hour, and accounts to book from. Gives the coaches' slugs and the addresses. */
export async function fillRows(
  client: pg.Client,
  { coaches, clients, horizonDays }: Wanted,
): Promise<{ coaches: string[]; clients: string[] }> {
  const slugs = Array.from({ length: coaches }, (_, n) => `coach-${n}`)
  const emails = Array.from({ length: clients }, (_, n) => `client-${n}@example.org`)
  await client.query('update call_kind set minimum_notice_minutes = 0, horizon_days = $1', [horizonDays])
  for (const [n, slug] of slugs.entries()) {
    const id = await addAccount(client, `${slug}@example.org`, 'coach', null)
    await client.query(addCoach, [id, slug, n === 0 ? dailyCap : null])
    await client.query('insert into coach_call_kind (coach_id, kind_id) select $1, id from call_kind', [id])
    await client.query(addHours, [id])
  }
  const hash = await hashPassword(password)
  for (const email of emails) await addAccount(client, email, 'client', hash)
  return { coaches: slugs, clients: emails }
}

async function addAccount(
  client: pg.Client,
  email: string,
  role: string,
  hash: string | null,
): Promise<string> {
  const id = randomUUID()
  const name = email.split('@')[0]
  await client.query(
    'insert into "user" (id, email, name, role, zone, password_hash) values ($1, $2, $3, $4::"Role", \'UTC\', $5)',
    [id, email, name, role, hash],
  )
  return id
}

const addCoach = `
  insert into coach (user_id, slug, zone, daily_cap, published_at) values ($1, $2, 'UTC', $3, now())`

const addHours = `
  insert into weekly_hours (id, coach_id, weekday, start_minute, end_minute)
  select gen_random_uuid(), $1, weekday, 0, 1440 from generate_series(1, 7) weekday`
