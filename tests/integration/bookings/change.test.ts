import { beforeEach, describe, expect, test } from 'vitest'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { chooseReminders } from '@/lib/bookings/choose-reminders'
import { getBooking } from '@/lib/bookings/get-booking'
import { renewCoachReminders } from '@/lib/bookings/letters/renew-coach-reminders'
import { listMoveSlots } from '@/lib/bookings/list-open-slots'
import { moveBooking } from '@/lib/bookings/move-booking'
import type { Party } from '@/lib/bookings/party'
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
import {
  bookingRow,
  eventKindsOf,
  eventsOf,
  everythingOf,
  momentAfter,
  remindersTo,
  settled,
  takenOf,
  waitingLettersOf,
} from './rows'

const now = new Date('2026-11-23T08:00:00Z')
const startsAt = new Date('2026-11-25T10:00:00Z')
const later = momentAfter(startsAt, { hours: 2 })
const hoursBefore = (hours: number) => momentAfter(startsAt, { hours: -hours })

let kind: MadeKind
let coach: MadeCoach
let client: Viewer
let id: string
let asClient: Extract<Party, { as: 'client' }>
let asCoach: Party
let asAdmin: Party

beforeEach(async () => {
  kind = await makeCallKind({ bufferAfterMinutes: 10, minimumNoticeMinutes: 60 })
  coach = await makeCoach({ kinds: [kind], phone: '+49 30 1234567' })
  client = await makeViewer()
  id = (await makeBooking({ coach, kind, startsAt, now, client })).id
  asClient = { as: 'client', clientId: client.id, id }
  asCoach = { as: 'coach', coachId: coach.id, id }
  asAdmin = { as: 'admin', adminId: (await makeViewer({ role: 'admin' })).id, id }
})

const move = (party: Party, to: Date, reason = '', at = now) =>
  moveBooking(party, { startsAt: to, reason }, at)
const cancel = (party: Party, reason = '', at = now) => cancelBooking(party, { reason }, at)

describe('moving', () => {
  test('takes the new time, frees the old one, and invitations and reminders follow', async () => {
    await move(asClient, later)
    expect(await bookingRow(id)).toMatchObject({
      state: 'confirmed',
      startsAt: later,
      endsAt: momentAfter(later, { minutes: 30 }),
      blockedUntil: momentAfter(later, { minutes: 40 }),
      sequence: 1,
    })
    expect(await waitingLettersOf(id)).toEqual([
      'invitation to client (1)',
      'invitation to coach (1)',
      'reminder to client (1)',
      'reminder to client (1)',
      'reminder to coach (1)',
      'reminder to coach (1)',
    ])
    expect(await remindersTo('client', id)).toEqual(['2026-11-24T12:00:00.000Z', '2026-11-25T11:00:00.000Z'])
    expect((await eventsOf(id)).at(-1)).toEqual({
      kind: 'moved',
      by: 'client',
      actorId: client.id,
      data: { from: startsAt.toISOString(), to: later.toISOString() },
    })
    await makeBooking({ coach, kind, startsAt, now, client })
  })

  test('by less than its own length is possible: a call is not in its own way', async () => {
    await testDb().callKind.update({ where: { id: kind.id }, data: { stepMinutes: 10 } })
    const near = momentAfter(startsAt, { minutes: 10 })
    const window = { from: startsAt.getTime(), until: momentAfter(startsAt, { hours: 1 }).getTime(), now }
    const { starts } = await listMoveSlots(asClient, window)
    expect(starts).toContain(near.getTime())
    expect(starts).not.toContain(startsAt.getTime())
    await move(asClient, near)
    expect(await bookingRow(id)).toMatchObject({ startsAt: near })
  })

  test('the same move twice, one after the other or at once, is one', async () => {
    await Promise.all([move(asClient, later), move(asClient, later)])
    await move(asClient, later)
    expect(await bookingRow(id)).toMatchObject({ sequence: 1 })
    expect(await eventKindsOf(id)).toEqual(['requested', 'confirmed', 'moved'])
  })

  test('to a time that is taken is refused, and nothing changes', async () => {
    await makeBooking({ coach, kind, startsAt: later, now, client })
    const kept = await everythingOf(id)
    await expect(move(asClient, later)).rejects.toMatchObject({ code: 'conflict' })
    expect(await everythingOf(id)).toBe(kept)
  })

  test('two calls want the same time at once: one moves', async () => {
    const other = await makeBooking({
      coach,
      kind,
      startsAt: momentAfter(startsAt, { hours: 4 }),
      now,
      client,
    })
    const { done } = await settled([move(asClient, later), move({ ...asClient, id: other.id }, later)])
    expect(done).toBe(1)
    expect(await takenOf(coach.id)).toHaveLength(2)
  })

  test('there and back again gives reminders again, although they were taken back once', async () => {
    await move(asClient, later)
    await move(asClient, startsAt)
    expect(await bookingRow(id)).toMatchObject({ startsAt, sequence: 2 })
    expect(await remindersTo('client', id)).toEqual(['2026-11-24T10:00:00.000Z', '2026-11-25T09:00:00.000Z'])
  })

  test('a coach may move to a time at short notice, a client may not', async () => {
    const soon = momentAfter(now, { minutes: 30 })
    await expect(move(asClient, soon)).rejects.toMatchObject({ code: 'conflict' })
    await move(asCoach, soon)
    expect((await eventsOf(id)).at(-1)).toMatchObject({ by: 'coach', actorId: coach.id })
  })

  test('works for a coach who no longer takes bookings', async () => {
    await testDb().coach.update({ where: { userId: coach.id }, data: { publishedAt: null } })
    await move(asClient, later)
    expect(await bookingRow(id)).toMatchObject({ startsAt: later })
  })
})

describe('a coach whose account is closed', () => {
  test('takes no call at another time, yet the call stands and can be cancelled', async () => {
    await testDb().user.update({ where: { id: coach.id }, data: { disabledAt: now } })
    const window = { from: startsAt.getTime(), until: momentAfter(startsAt, { hours: 24 }).getTime(), now }
    expect((await listMoveSlots(asClient, window)).starts).toEqual([])
    await expect(move(asClient, later)).rejects.toMatchObject({
      message: expect.stringContaining('support@'),
    })
    expect(await bookingRow(id)).toMatchObject({ state: 'confirmed', startsAt })
    await cancel(asClient)
    expect(await bookingRow(id)).toMatchObject({ state: 'cancelled' })
  })
})

describe('cancelling', () => {
  test('frees the time at once, takes back every reminder, and tells both sides', async () => {
    await cancel(asClient, 'The interview was called off.')
    expect(await bookingRow(id)).toMatchObject({
      state: 'cancelled',
      cancelledBy: 'client',
      cancelledAt: now,
      cancelReason: 'The interview was called off.',
      sequence: 1,
    })
    expect(await waitingLettersOf(id)).toEqual(['cancellation to client (1)', 'cancellation to coach (1)'])
    expect((await eventsOf(id)).at(-1)).toMatchObject({ kind: 'cancelled', by: 'client', data: {} })
    await makeBooking({ coach, kind, startsAt, now, client })
    expect(await takenOf(coach.id)).toHaveLength(1)
  })

  test('twice, or by both sides at once, is once', async () => {
    await Promise.all([cancel(asClient), cancel(asCoach)])
    await cancel(asClient)
    expect(await bookingRow(id)).toMatchObject({ sequence: 1 })
    expect(await eventKindsOf(id)).toEqual(['requested', 'confirmed', 'cancelled'])
  })

  test('a cancelled call cannot be moved or reminded of', async () => {
    await cancel(asAdmin)
    await expect(move(asClient, later)).rejects.toMatchObject({ code: 'conflict' })
    await expect(chooseReminders(asClient, [60], now)).rejects.toMatchObject({ code: 'conflict' })
    expect(await waitingLettersOf(id)).toHaveLength(2)
  })
})

describe('around a letter that is on its way', () => {
  test('a cancellation waits for it, and nobody else who wants this coach does', async () => {
    const [letter] = await testDb().outgoingLetter.findMany({ where: { subjectId: id, kind: 'reminder' } })
    let cancelling: Promise<void> | undefined
    await testDb().$transaction(
      async (tx) => {
        await tx.$queryRaw`select id::text from outgoing_letter where id = ${letter?.id}::uuid for update`
        cancelling = cancel(asClient)
        await expect.poll(locksWaitedFor).toBeGreaterThan(0)
        await makeHold({ coach, kind, startsAt: later, now })
        await testDb().$transaction((other) => renewCoachReminders(other, coach.id, now))
        expect(await bookingRow(id)).toMatchObject({ state: 'confirmed' })
      },
      { timeout: 30_000 },
    )
    await cancelling
    expect(await bookingRow(id)).toMatchObject({ state: 'cancelled' })
  })

  async function locksWaitedFor(): Promise<number> {
    const [row] = await testDb().$queryRaw<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    return row?.count ?? 0
  }
})

test('nobody fills the other side’s mailbox: so many changes an hour, and the other side keeps its own', async () => {
  const turns = Array.from({ length: 30 }, (_, turn) => (turn % 2 === 0 ? [60] : [15]))
  for (const minutes of turns) await chooseReminders(asClient, minutes, now)
  const kept = await everythingOf(id)
  await expect(cancel(asClient)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await everythingOf(id)).toBe(kept)
  await cancel(asCoach)
  expect(await bookingRow(id)).toMatchObject({ state: 'cancelled', cancelledBy: 'coach' })
})

describe('the time that is left', () => {
  const changes: [name: string, change: (party: Party, reason: string, at: Date) => Promise<void>][] = [
    ['moving', (party, reason, at) => move(party, momentAfter(startsAt, { hours: 30 }), reason, at)],
    ['cancelling', (party, reason, at) => cancel(party, reason, at)],
  ]

  test.each(changes)(
    '%s is free for a client up to 24 hours before, then with a reason',
    async (_, change) => {
      const needed = { code: 'invalid', field: 'reason' }
      await expect(change(asClient, '', hoursBefore(23.9))).rejects.toMatchObject(needed)
      await expect(change(asClient, '', hoursBefore(24))).resolves.toBeUndefined()
    },
  )

  test.each(changes)('%s needs a reason up to 4 hours before, then a phone call', async (_, change) => {
    const refusal = { code: 'forbidden', message: expect.stringContaining('+49 30 1234567') }
    await expect(change(asClient, 'Ill', hoursBefore(3.9))).rejects.toMatchObject(refusal)
    await expect(change(asClient, 'Ill', hoursBefore(4))).resolves.toBeUndefined()
  })

  test('without a number the support address helps', async () => {
    await testDb().coach.update({ where: { userId: coach.id }, data: { phone: null } })
    const refusal = { code: 'forbidden', message: expect.stringContaining('support@') }
    await expect(cancel(asClient, 'Ill', hoursBefore(1))).rejects.toMatchObject(refusal)
  })

  test.each(changes)(
    '%s is a coach’s and an admin’s up to the start, with a reason on the last day',
    async (_, change) => {
      await expect(change(asAdmin, '', hoursBefore(1))).rejects.toMatchObject({ field: 'reason' })
      await expect(change(asCoach, '', hoursBefore(1))).rejects.toMatchObject({ field: 'reason' })
      await expect(change(asCoach, 'A fever', hoursBefore(1))).resolves.toBeUndefined()
    },
  )

  test.each(changes)('%s is over for everybody once the call began', async (_, change) => {
    const kept = await everythingOf(id)
    for (const party of [asClient, asCoach, asAdmin]) {
      await expect(change(party, 'Late', hoursBefore(0))).rejects.toMatchObject({ code: 'conflict' })
    }
    expect(await everythingOf(id)).toBe(kept)
  })

  test('the page says the rule beforehand', async () => {
    const ruleAt = async (hours: number) => (await getBooking(asClient, hoursBefore(hours))).rule
    expect(await Promise.all([25, 10, 2, 0].map(ruleAt))).toEqual([
      'free',
      'with_reason',
      'by_phone',
      'closed',
    ])
  })
})

describe('reminders', () => {
  test('are the client’s to choose, and leave the coach’s alone', async () => {
    await chooseReminders(asClient, [15, 2880], now)
    expect(await remindersTo('client', id)).toEqual(['2026-11-23T10:00:00.000Z', '2026-11-25T09:45:00.000Z'])
    expect(await remindersTo('coach', id)).toHaveLength(2)
    await chooseReminders(asClient, [], now)
    expect(await remindersTo('client', id)).toEqual([])
    await chooseReminders(asClient, [15], now)
    expect(await remindersTo('client', id)).toEqual(['2026-11-25T09:45:00.000Z'])
    expect(await remindersTo('coach', id)).toHaveLength(2)
    expect((await eventsOf(id)).at(-1)).toMatchObject({ kind: 'reminders_chosen', data: { minutes: [15] } })
  })
})
