import { describe, expect, test } from 'vitest'
import { hashToken, manageToken } from '@/lib/bookings/booking-tokens'
import { listCalls, nextCall } from '@/lib/bookings/queries'
import { releaseHold } from '@/lib/bookings/release-hold'
import { bookingForm, makeCoach, makeHold } from '@/tests/support/booking-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { book, makeCase, now, startsAt } from './booking-case'
import { bookingRow, eventsOf, momentAfter, remindersTo, takenOf, waitingLettersOf } from './rows'

describe('a client books', () => {
  test('at once, with invitations to both sides and the reminders each side chose', async () => {
    const { coach, client, slot } = await makeCase(
      { bufferBeforeMinutes: 5, bufferAfterMinutes: 10 },
      { reminderMinutes: [30] },
    )
    const { bookingId, state } = await book(client, bookingForm(slot))
    expect(state).toBe('confirmed')
    expect(await bookingRow(bookingId)).toMatchObject({
      clientId: client.id,
      coachId: coach.id,
      email: client.email,
      startsAt,
      endsAt: momentAfter(startsAt, { minutes: 30 }),
      blockedFrom: momentAfter(startsAt, { minutes: -5 }),
      blockedUntil: momentAfter(startsAt, { minutes: 40 }),
      manageTokenHash: hashToken(manageToken(bookingId)),
      confirmTokenHash: null,
      sequence: 0,
    })
    expect(await waitingLettersOf(bookingId)).toEqual([
      'invitation to client (0)',
      'invitation to coach (0)',
      'reminder to client (0)',
      'reminder to client (0)',
      'reminder to coach (0)',
    ])
    expect(await remindersTo('client', bookingId)).toEqual([
      '2026-11-24T10:00:00.000Z',
      '2026-11-25T09:00:00.000Z',
    ])
    expect(await remindersTo('coach', bookingId)).toEqual(['2026-11-25T09:30:00.000Z'])
    expect(await eventsOf(bookingId)).toMatchObject([
      { kind: 'requested', by: 'client', actorId: client.id },
      { kind: 'confirmed', by: 'client', actorId: client.id },
    ])
    expect(await nextCall(client, now)).toMatchObject({ id: bookingId, coach: { slug: coach.slug } })
    expect(await listCalls(client, 1, now)).toMatchObject({ upcoming: [{ id: bookingId }], past: [] })
  })

  test('what the browser holds becomes the booking', async () => {
    const { coach, kind, client, slot } = await makeCase()
    const { bookingId, tokenHash } = await makeHold({ coach, kind, startsAt, now })
    expect(await book(client, bookingForm(slot), tokenHash)).toEqual({ bookingId, state: 'confirmed' })
    expect(await takenOf(coach.id)).toMatchObject([{ id: bookingId, holdTokenHash: null, heldUntil: null }])
  })

  test('a hold that ran out is quietly tried again, unless somebody else was here meanwhile', async () => {
    const { coach, kind, client, slot } = await makeCase()
    const { tokenHash } = await makeHold({ coach, kind, startsAt, now })
    const later = momentAfter(now, { minutes: 9 })
    expect(await book(client, bookingForm(slot), tokenHash, later)).toMatchObject({ state: 'confirmed' })
    const at = momentAfter(startsAt, { hours: 1 })
    const mine = await makeHold({ coach, kind, startsAt: at, now })
    await makeHold({ coach, kind, startsAt: at, now: later })
    const late = book(client, bookingForm({ ...slot, startsAt: at }), mine.tokenHash, later)
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
  })

  test('lets go of the hold and books it at the same moment: there is one booking, or one hold less', async () => {
    const { coach, kind, client, slot } = await makeCase()
    const { tokenHash } = await makeHold({ coach, kind, startsAt, now })
    await Promise.all([book(client, bookingForm(slot), tokenHash), releaseHold(tokenHash)])
    expect(await takenOf(coach.id)).toMatchObject([{ state: 'confirmed', clientId: client.id }])
  })

  test("somebody else's hold is in the way", async () => {
    const { coach, kind, client, slot } = await makeCase()
    await makeHold({ coach, kind, startsAt, now })
    await expect(book(client, bookingForm(slot))).rejects.toMatchObject({ code: 'conflict' })
  })

  test('the place is the word of its own in the pattern, the coach’s before the kind’s', async () => {
    const pattern = 'https://talk.example/{booking}/in'
    const usual = await makeCase({ placeDetail: 'https://meet.example/{booking}' })
    const own = await makeCase({}, { videoPattern: pattern })
    const first = await book(usual.client, bookingForm(usual.slot))
    const second = await book(own.client, bookingForm(own.slot))
    const place = async (of: { bookingId: string }) => (await bookingRow(of.bookingId)).place
    expect(await place(first)).toMatch(/^https:\/\/meet\.example\/[0-9a-f]{20}$/)
    expect(await place(second)).toMatch(/^https:\/\/talk\.example\/[0-9a-f]{20}\/in$/)
  })

  test('a call by phone needs a number, and says who calls whom', async () => {
    const { client, slot } = await makeCase({ place: 'phone' })
    await expect(book(client, bookingForm(slot))).rejects.toMatchObject({ code: 'invalid', field: 'phone' })
    const { bookingId } = await book(client, bookingForm({ ...slot, phone: '+351 912 345 678' }))
    expect(await bookingRow(bookingId)).toMatchObject({
      place: 'By phone: Jonas Brandt calls +351 912 345 678',
    })
  })

  test('questions are answered as they were asked; one that must be and is not is named', async () => {
    const questions = [
      { id: 'topic', label: 'What about?', required: true },
      { id: 'more', label: 'What else?', required: false },
    ]
    const { client, slot } = await makeCase({ questions })
    const without = book(client, bookingForm({ ...slot, answers: { more: 'Nothing' } }))
    await expect(without).rejects.toMatchObject({ code: 'invalid', field: 'answer.topic' })
    const answers = { topic: 'An offer', unknown: 'x' }
    const { bookingId } = await book(client, bookingForm({ ...slot, answers }))
    expect((await bookingRow(bookingId)).answers).toEqual([{ label: 'What about?', answer: 'An offer' }])
  })

  test("only one's own opportunity can be linked; a stranger has none", async () => {
    const { client, slot } = await makeCase()
    const [own, others] = [await makeOpportunity(client), await makeOpportunity(await makeViewer())]
    const link = (opportunityId: string) => bookingForm({ ...slot, opportunityId, shares: ['employer'] })
    await expect(book(client, link(others.id))).rejects.toMatchObject({ code: 'not_found' })
    await expect(book(null, link(own.id))).rejects.toMatchObject({ code: 'not_found' })
    const { bookingId } = await book(client, link(own.id))
    expect(await bookingRow(bookingId)).toMatchObject({ opportunityId: own.id, shares: ['employer'] })
  })

  test('nobody books their own time, nor gets it as the first available', async () => {
    const { coach, kind, slot } = await makeCase()
    await expect(book(coach, bookingForm(slot))).rejects.toMatchObject({ code: 'not_found' })
    const anyone = bookingForm({ coach: 'anyone', kind: kind.slug, startsAt })
    await expect(book(coach, anyone)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a form', () => {
  test('sent twice is one booking, one after the other or at once', async () => {
    const { coach, client, slot } = await makeCase()
    const form = bookingForm(slot)
    const answers = await Promise.all([1, 2, 3, 4].map(() => book(client, form)))
    expect(new Set(answers.map(({ bookingId }) => bookingId)).size).toBe(1)
    expect(await book(client, form)).toEqual(answers[0])
    expect(await takenOf(coach.id)).toHaveLength(1)
    expect(await waitingLettersOf(answers[0]?.bookingId ?? '')).toHaveLength(6)
  })

  test('sent twice at once to anyone is one booking, too', async () => {
    const { coach, kind, client } = await makeCase()
    const other = await makeCoach({ kinds: [kind] })
    const form = bookingForm({ coach: 'anyone', kind: kind.slug, startsAt })
    const answers = await Promise.all([1, 2, 3, 4].map(() => book(client, form)))
    expect(new Set(answers.map(({ bookingId }) => bookingId)).size).toBe(1)
    expect([...(await takenOf(coach.id)), ...(await takenOf(other.id))]).toHaveLength(1)
  })

  test('sent again with other words, or by somebody else, is refused', async () => {
    const { coach, client, slot } = await makeCase()
    const form = bookingForm(slot)
    await book(client, form)
    const refusal = { code: 'conflict', message: expect.stringContaining('already booked') }
    await expect(book(client, { ...form, name: 'Another' })).rejects.toMatchObject(refusal)
    await expect(book(client, { ...form, answers: { topic: 'x' } })).rejects.toMatchObject(refusal)
    await expect(book(await makeViewer(), form)).rejects.toMatchObject(refusal)
    await expect(book(null, form)).rejects.toMatchObject(refusal)
    expect(await takenOf(coach.id)).toHaveLength(1)
  })

  test('is kept as a keyed hash, and no event holds an address', async () => {
    const { slot } = await makeCase()
    const form = bookingForm({ ...slot, name: 'Tomás' })
    const { bookingId } = await book(null, form)
    expect((await bookingRow(bookingId)).submissionHash).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(await eventsOf(bookingId))).not.toContain('@')
  })
})
