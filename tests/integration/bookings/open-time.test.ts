import { describe, expect, test } from 'vitest'
import {
  bookingForm,
  makeBooking,
  makeCallKind,
  makeCoach,
  makeHold,
} from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { book, makeCase, now, startsAt } from './booking-case'
import { bookingRow, momentAfter, settled, takenOf } from './rows'

describe('caps', () => {
  test.each([
    ['the kind’s for a day', { dailyCap: 2 }, {}],
    ['the coach’s for a day', { dailyCap: 9 }, { dailyCap: 2 }],
    ['the coach’s for a week', {}, { weeklyCap: 2 }],
  ])('%s holds under many at once', async (_, kindGiven, coachGiven) => {
    const { coach, kind } = await makeCase(kindGiven, coachGiven)
    const attempts = Array.from({ length: 8 }, async (_, index) =>
      makeBooking({ coach, kind, startsAt: momentAfter(startsAt, { hours: index }), now, client: null }),
    )
    expect(await settled(attempts)).toMatchObject({ done: 2 })
    expect(await takenOf(coach.id)).toHaveLength(2)
  })

  test('a hold is a promise, so it counts until it runs out', async () => {
    const { coach, kind, client, slot } = await makeCase({ dailyCap: 1 })
    await makeHold({ coach, kind, startsAt: momentAfter(startsAt, { hours: 2 }), now })
    await expect(book(client, bookingForm(slot))).rejects.toMatchObject({ code: 'conflict' })
    const later = momentAfter(now, { minutes: 5 })
    await expect(book(client, bookingForm(slot), undefined, later)).resolves.toMatchObject({
      state: 'confirmed',
    })
  })
})

describe('buffers and outside calendars', () => {
  test('keep calls apart, of two kinds with buffers of each', async () => {
    const near = await makeCallKind({ bufferAfterMinutes: 15, stepMinutes: 5 })
    const far = await makeCallKind({ bufferBeforeMinutes: 10, stepMinutes: 5 })
    const coach = await makeCoach({ kinds: [near, far] })
    await makeBooking({ coach, kind: near, startsAt, now, client: null })
    const minutesLater = (minutes: number) =>
      makeBooking({ coach, kind: far, startsAt: momentAfter(startsAt, { minutes }), now, client: null })
    await expect(minutesLater(50)).rejects.toMatchObject({ code: 'conflict' })
    await expect(minutesLater(55)).resolves.toBeTruthy()
  })

  test('busy time of a subscribed calendar is not booked', async () => {
    const { coach, client, slot } = await makeCase()
    const spans = { create: { startsAt, endsAt: momentAfter(startsAt, { minutes: 1 }) } }
    await testDb().busyCalendar.create({
      data: { coachId: coach.id, name: 'Home', url: 'https://x.example', spans },
    })
    await expect(book(client, bookingForm(slot))).rejects.toMatchObject({ code: 'conflict' })
    const at = momentAfter(startsAt, { minutes: 30 })
    await expect(book(client, bookingForm({ ...slot, startsAt: at }))).resolves.toBeTruthy()
  })

  test('days off, overrides and trips are kept to', async () => {
    const { coach, client, slot } = await makeCase()
    const day = (on: string) => new Date(`${on}T00:00:00Z`)
    await testDb().daysOff.create({
      data: { coachId: coach.id, startsOn: day('2026-11-25'), endsOn: day('2026-11-25') },
    })
    await testDb().dateOverride.create({
      data: { coachId: coach.id, on: day('2026-11-26'), spans: [{ startMinute: 600, endMinute: 660 }] },
    })
    const hours = { create: { coachId: coach.id, weekday: 5, startMinute: 540, endMinute: 600 } }
    await testDb().trip.create({
      data: {
        coachId: coach.id,
        startsOn: day('2026-11-27'),
        endsOn: day('2026-11-27'),
        zone: 'Asia/Tokyo',
        hasOwnHours: true,
        hours,
      },
    })
    const at = (start: string) => book(client, bookingForm({ ...slot, startsAt: new Date(start) }))
    await expect(at('2026-11-25T10:00:00Z')).rejects.toMatchObject({ code: 'conflict' })
    await expect(at('2026-11-26T09:30:00Z')).rejects.toMatchObject({ code: 'conflict' })
    await expect(at('2026-11-26T10:30:00Z')).resolves.toBeTruthy()
    await expect(at('2026-11-27T09:00:00Z')).rejects.toMatchObject({ code: 'conflict' })
    await expect(at('2026-11-27T00:00:00Z')).resolves.toBeTruthy()
  })
})

describe('the first available', () => {
  test('is the one with the fewest calls in the weeks around, then the others in turn', async () => {
    const kind = await makeCallKind()
    const coaches = [await makeCoach({ kinds: [kind] }), await makeCoach({ kinds: [kind] })]
    const [busy, idle] = coaches.toSorted((a, b) => (a.id < b.id ? -1 : 1)) as [
      (typeof coaches)[0],
      (typeof coaches)[0],
    ]
    const client = await makeViewer()
    const before = momentAfter(startsAt, { hours: -24 })
    await makeBooking({ coach: busy, kind, startsAt: before, now, client })
    const anyone = { slug: 'anyone' }
    const coachOf = async (at: Date) => {
      const { id } = await makeBooking({ coach: anyone, kind, startsAt: at, now, client })
      return (await bookingRow(id)).coachId
    }
    expect(await coachOf(startsAt)).toBe(idle.id)
    expect(await coachOf(startsAt)).toBe(busy.id)
    await expect(coachOf(startsAt)).rejects.toMatchObject({ code: 'conflict' })
    expect(await coachOf(momentAfter(startsAt, { hours: 1 }))).toBe(idle.id)
    // Two each: ties go by id, and calls further than two weeks away do not count.
    expect(await coachOf(momentAfter(startsAt, { hours: 24 * 30 }))).toBe(busy.id)
  })

  test('many at once get as many calls as there are coaches, and what one holds stays with its coach', async () => {
    const kind = await makeCallKind()
    const coaches = await Promise.all([1, 2, 3].map(() => makeCoach({ kinds: [kind] })))
    const anyone = { slug: 'anyone' }
    const hold = await makeHold({ coach: anyone, kind, startsAt, now })
    const attempts = Array.from({ length: 10 }, () =>
      makeBooking({ coach: anyone, kind, startsAt, now, client: null }),
    )
    expect(await settled(attempts)).toMatchObject({ done: 2 })
    const form = bookingForm({ coach: 'anyone', kind: kind.slug, startsAt })
    expect(await book(null, form, hold.tokenHash)).toMatchObject({ bookingId: hold.bookingId })
    for (const coach of coaches) expect(await takenOf(coach.id)).toHaveLength(1)
  })
})
