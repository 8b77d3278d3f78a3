import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { holdSlot } from '@/lib/bookings/hold-slot'
import { listNearestSlots, listOpenSlots } from '@/lib/bookings/list-open-slots'
import { withCoachLocked } from '@/lib/bookings/lock-coach'
import { findHold } from '@/lib/bookings/queries'
import { releaseHold } from '@/lib/bookings/release-hold'
import { makeBooking, makeCallKind, makeCoach, makeHold } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { bookingRow, momentAfter, settled, takenOf } from './rows'

const now = new Date('2026-11-23T08:00:00Z')
const startsAt = new Date('2026-11-25T10:00:00Z')

async function open(coach: { slug: string }, kind: { slug: string }, at = now, holdTokenHash?: string) {
  const day = { from: Date.parse('2026-11-25T09:00:00Z'), until: Date.parse('2026-11-25T12:00:00Z'), now: at }
  const { starts } = await listOpenSlots(
    { coach: coach.slug, kind: kind.slug, ...day },
    holdTokenHash ?? null,
  )
  return starts.map((start) => new Date(start).toISOString().slice(11, 16))
}

describe('holding a slot', () => {
  test('twenty people want one time at once: one has it, the others hear that kindly', async () => {
    const kind = await makeCallKind()
    const coach = await makeCoach({ kinds: [kind] })
    const { done, refused } = await settled(
      Array.from({ length: 20 }, () => makeHold({ coach, kind, startsAt, now })),
    )
    expect(done).toBe(1)
    expect(refused).toHaveLength(19)
    for (const error of refused) {
      expect(error).toMatchObject({ code: 'conflict', message: expect.stringContaining('a little quicker') })
    }
    expect(await takenOf(coach.id)).toHaveLength(1)
  })

  test('calls of different lengths that overlap: no two are held', async () => {
    const short = await makeCallKind({ lengthMinutes: 20, stepMinutes: 10, bufferAfterMinutes: 5 })
    const long = await makeCallKind({ lengthMinutes: 60, stepMinutes: 10, bufferBeforeMinutes: 10 })
    const coach = await makeCoach({ kinds: [short, long] })
    const wanted = [0, 10, 20, 30, 40, 50].flatMap((minutes) =>
      [short, long].map((kind) => ({ coach, kind, now, startsAt: momentAfter(startsAt, { minutes }) })),
    )
    const { done } = await settled(wanted.map((one) => makeHold(one)))
    const rows = await takenOf(coach.id)
    expect(rows).toHaveLength(done)
    expect(done).toBeGreaterThan(0)
    rows.reduce((before, after) => {
      expect(after.blockedFrom.getTime()).toBeGreaterThanOrEqual(before.blockedUntil.getTime())
      return after
    })
  })

  test('two calls at once are refused by the database itself, in the same words', async () => {
    const kind = await makeCallKind()
    const coach = await makeCoach({ kinds: [kind] })
    const { bookingId } = await makeHold({ coach, kind, startsAt, now })
    const { id: _, holdTokenHash: __, ...row } = await bookingRow(bookingId)
    const again = withCoachLocked(coach.id, now, (tx) =>
      tx.booking.create({ data: { ...row, answers: [], coachId: coach.id } }),
    )
    await expect(again).rejects.toMatchObject({ name: 'DomainError', code: 'conflict' })
    const raw = withCoachLocked(
      coach.id,
      now,
      (tx) => tx.$executeRaw`
        insert into booking (id, coach_id, kind_id, state, starts_at, ends_at, blocked_from, blocked_until, held_until)
        select gen_random_uuid(), coach_id, kind_id, state, starts_at, ends_at, blocked_from, blocked_until, held_until
        from booking where id = ${bookingId}::uuid`,
    )
    await expect(raw).rejects.toMatchObject({ name: 'DomainError', code: 'conflict' })
  })

  test('keeps the time for five minutes, then it is free by itself', async () => {
    const kind = await makeCallKind()
    const coach = await makeCoach({ kinds: [kind] })
    const { heldUntil, tokenHash } = await makeHold({ coach, kind, startsAt, now })
    expect(heldUntil).toEqual(momentAfter(now, { minutes: 5 }))
    expect(await open(coach, kind)).not.toContain('10:00')
    expect(await open(coach, kind, momentAfter(now, { minutes: 4.9 }))).not.toContain('10:00')
    const later = momentAfter(now, { minutes: 5 })
    expect(await open(coach, kind, later)).toContain('10:00')
    const next = await makeHold({ coach, kind, startsAt, now: later })
    expect(await findHold(tokenHash)).toBeNull()
    expect(await takenOf(coach.id)).toMatchObject([{ id: next.bookingId }])
  })

  test('the browser that holds a time sees it as free, others do not', async () => {
    const kind = await makeCallKind()
    const coach = await makeCoach({ kinds: [kind] })
    const { tokenHash } = await makeHold({ coach, kind, startsAt, now })
    expect(await open(coach, kind, now, tokenHash)).toContain('10:00')
    expect(await open(coach, kind)).not.toContain('10:00')
    expect(await findHold(tokenHash)).toMatchObject({
      startsAt,
      coach: { slug: coach.slug, name: coach.name },
    })
  })

  test('another choice lets go of the one before, the same choice renews it, a failed one keeps it', async () => {
    const kind = await makeCallKind()
    const [coach, other] = [await makeCoach({ kinds: [kind] }), await makeCoach({ kinds: [kind] })]
    const first = await makeHold({ coach, kind, startsAt, now })
    const later = momentAfter(now, { minutes: 3 })
    const same = await makeHold({ coach, kind, startsAt, now: later }, { holdTokenHash: first.tokenHash })
    expect(await takenOf(coach.id)).toMatchObject([{ heldUntil: momentAfter(now, { minutes: 8 }) }])
    const night = momentAfter(now, { hours: -1 })
    const past = makeHold({ coach, kind, startsAt: night, now }, { holdTokenHash: same.tokenHash })
    await expect(past).rejects.toMatchObject({ code: 'conflict' })
    expect(await takenOf(coach.id)).toHaveLength(1)
    await makeHold({ coach: other, kind, startsAt, now }, { holdTokenHash: same.tokenHash })
    expect(await takenOf(coach.id)).toEqual([])
    expect(await takenOf(other.id)).toHaveLength(1)
  })

  test('is let go of by its cookie alone, and twice does nothing', async () => {
    const kind = await makeCallKind()
    const coach = await makeCoach({ kinds: [kind] })
    const { tokenHash } = await makeHold({ coach, kind, startsAt, now })
    await releaseHold('of somebody else')
    expect(await takenOf(coach.id)).toHaveLength(1)
    await releaseHold(tokenHash)
    await releaseHold(tokenHash)
    expect(await takenOf(coach.id)).toEqual([])
    expect(await open(coach, kind)).toContain('10:00')
  })

  test('does not let go of a call that was booked', async () => {
    const kind = await makeCallKind()
    const coach = await makeCoach({ kinds: [kind] })
    const { id } = await makeBooking({ coach, kind, startsAt, now, client: await makeViewer() })
    await testDb().booking.update({ where: { id }, data: { holdTokenHash: 'left over' } })
    await releaseHold('left over')
    expect(await bookingRow(id)).toMatchObject({ state: 'confirmed' })
  })

  test('what is not offered cannot be held', async () => {
    const kind = await makeCallKind({ minimumNoticeMinutes: 60, horizonDays: 10 })
    const hours = [{ weekday: 3, startMinute: 9 * 60, endMinute: 11 * 60 }]
    const coach = await makeCoach({ kinds: [kind], weekly: hours })
    const hold = (at: string) => makeHold({ coach, kind, startsAt: new Date(at), now })
    await expect(hold('2026-11-25T10:10:00Z')).rejects.toMatchObject({ code: 'conflict' })
    await expect(hold('2026-11-25T11:00:00Z')).rejects.toMatchObject({ code: 'conflict' })
    await expect(hold('2026-12-09T10:00:00Z')).rejects.toMatchObject({ code: 'conflict' })
    await expect(hold('2026-11-25T10:30:00Z')).resolves.toBeTruthy()
  })

  test.each([
    ['is not shown', { publishedAt: null }],
    ['has a closed account', { disabledAt: now }],
  ])('a coach who %s is not offered, alone or among anyone', async (_, given) => {
    const kind = await makeCallKind()
    const coach = await makeCoach({ kinds: [kind], ...given })
    for (const slug of [coach.slug, 'anyone']) {
      await expect(makeHold({ coach: { slug }, kind, startsAt, now })).rejects.toMatchObject({
        code: 'not_found',
      })
      await expect(open({ slug }, kind)).rejects.toMatchObject({ code: 'not_found' })
    }
  })

  test('a kind that is retired, or that this coach does not offer, is not found', async () => {
    const [kind, other] = [await makeCallKind(), await makeCallKind()]
    const coach = await makeCoach({ kinds: [kind] })
    await makeCoach({ kinds: [other] })
    await expect(makeHold({ coach, kind: other, startsAt, now })).rejects.toMatchObject({ code: 'not_found' })
    await testDb().callKind.update({ where: { id: kind.id }, data: { retiredAt: now } })
    await expect(makeHold({ coach, kind, startsAt, now })).rejects.toMatchObject({ code: 'not_found' })
  })

  test('one network holds only so many times at once', async () => {
    const kind = await makeCallKind()
    const coach = await makeCoach({ kinds: [kind] })
    const network = randomUUID()
    const wanted = { coach: coach.slug, kind: kind.slug, startsAt }
    const { refused } = await settled(
      Array.from({ length: 31 }, () => holdSlot(null, wanted, { network, holdTokenHash: null }, now)),
    )
    expect(refused.filter(({ code }) => code === 'forbidden')).toHaveLength(1)
  })
})

describe('the nearest times', () => {
  test('are three around the one that was taken', async () => {
    const kind = await makeCallKind({ bufferBeforeMinutes: 10, bufferAfterMinutes: 10 })
    const coach = await makeCoach({ kinds: [kind] })
    await makeHold({ coach, kind, startsAt, now })
    const nearest = await listNearestSlots({ coach: coach.slug, kind: kind.slug, startsAt }, now)
    expect(nearest.map((start) => new Date(start).toISOString().slice(11, 16))).toEqual([
      '08:30',
      '09:00',
      '11:00',
    ])
  })

  test('are looked for further away when the weeks around are full', async () => {
    const kind = await makeCallKind({ horizonDays: 60 })
    const coach = await makeCoach({
      kinds: [kind],
      weekly: [{ weekday: 3, startMinute: 600, endMinute: 630 }],
    })
    await makeHold({ coach, kind, startsAt, now })
    const nearest = await listNearestSlots({ coach: coach.slug, kind: kind.slug, startsAt }, now)
    expect(nearest.map((start) => new Date(start).toISOString().slice(0, 10))).toEqual([
      '2026-12-02',
      '2026-12-09',
      '2026-12-16',
    ])
  })
})
