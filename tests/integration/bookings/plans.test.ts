import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { listNearestSlots, listOpenSlots } from '@/lib/bookings/list-open-slots'
import {
  listAllBookings,
  listCalls,
  listCoachCalls,
  listPastCoachCalls,
  nextCall,
} from '@/lib/bookings/queries'
import type { Viewer } from '@/lib/viewer'
import {
  type MadeCoach,
  type MadeKind,
  makeBooking,
  makeCallKind,
  makeCoach,
  makeHold,
} from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { planStepsOf } from '@/tests/support/query-plans'
import { momentAfter } from './rows'

const now = new Date()
const startsAt = new Date(Math.ceil(now.getTime() / 86_400_000 + 2) * 86_400_000)
const month = { from: now.getTime(), until: momentAfter(now, { hours: 24 * 30 }).getTime(), now }

let client: Viewer
let coach: MadeCoach
let kind: MadeKind

/** Twenty coaches with 5,000 calls behind them each, of 2,000 clients. */
beforeAll(async () => {
  kind = await makeCallKind()
  client = await makeViewer()
  const coaches = await Promise.all(Array.from({ length: 20 }, () => makeCoach({ kinds: [kind] })))
  coach = coaches[0] as MadeCoach
  await testDb().$executeRaw`
    insert into "user" (id, email) select gen_random_uuid(), 'client-' || n || '@example.org'
    from generate_series(1, 1999) n`
  await testDb().$executeRaw`
    insert into booking (id, coach_id, kind_id, client_id, state, starts_at, ends_at, blocked_from, blocked_until,
      email, manage_token_hash, confirmed_at)
    select gen_random_uuid(), coach.user_id, ${kind.id}::uuid, client.id, 'confirmed', at, at + interval '30 minutes',
      at, at + interval '30 minutes', client.email, gen_random_uuid(), at
    from coach cross join generate_series(1, 5000) n
      cross join lateral (select ${now}::timestamptz - n * interval '1 hour' as at)
      join (select id, email, row_number() over (order by id) as position from "user" where role = 'client') client
        on client.position = n % 2000 + 1`
  await testDb().$executeRaw`
    insert into booking_event (id, booking_id, by, kind)
    select gen_random_uuid(), id, 'client', 'confirmed' from booking`
  await testDb().$executeRawUnsafe('analyze')
}, 180_000)

const slot = () => ({ coach: coach.slug, kind: kind.slug })
const at = (hours: number) => momentAfter(startsAt, { hours })

const reads: [name: string, read: () => Promise<unknown>][] = [
  ['the open times of a coach', () => listOpenSlots({ ...slot(), ...month })],
  ['the open times of anyone', () => listOpenSlots({ ...slot(), coach: 'anyone', ...month })],
  ['the nearest times', () => listNearestSlots({ ...slot(), startsAt }, now)],
  ['the latest of all calls', () => listAllBookings({ role: 'admin' }, { q: '', page: 1 })],
  ['holding a time', () => makeHold({ coach, kind, startsAt, now })],
  [
    'holding a time with the first available',
    () => makeHold({ coach: { slug: 'anyone' }, kind, startsAt, now }),
  ],
  ['booking a call', () => makeBooking({ coach, kind, startsAt: at(1), now, client })],
  [
    'cancelling a call',
    async () => {
      const { id } = await makeBooking({ coach, kind, startsAt: at(2), now, client })
      await cancelBooking({ as: 'client', clientId: client.id, id }, { reason: '' }, now)
    },
  ],
  ['a client’s calls', () => listCalls(client, 1, now)],
  ['a client’s next call', () => nextCall(client, now)],
  ['a coach’s week', () => listCoachCalls(coach, { from: now, until: at(168) }, now)],
  ['a coach’s past calls', () => listPastCoachCalls(coach, 1, now)],
]

describe('with 100,000 calls behind', () => {
  test('they are there, and a read through all of them would be seen', async () => {
    expect(await testDb().booking.count()).toBe(100_000)
    const steps = await planStepsOf(() => testDb().booking.findMany({ where: { name: randomUUID() } }))
    expect(steps.map((step) => step['Node Type'])).toContain('Seq Scan')
  })

  test.each(reads)('%s: not through the table', async (_, read) => {
    const scans = (await planStepsOf(read)).filter((step) => /Scan/.test(step['Node Type']))
    const ofCalls = scans.filter((step) => /^booking/.test(step['Relation Name'] ?? step['Index Name'] ?? ''))
    expect(ofCalls.length).toBeGreaterThan(0)
    expect(ofCalls.filter((step) => step['Node Type'] === 'Seq Scan')).toEqual([])
  })
})
