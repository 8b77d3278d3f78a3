import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { bookCall } from '@/lib/bookings/book-call'
import { confirmCode, confirmToken, hashToken, manageToken } from '@/lib/bookings/booking-tokens'
import { confirmBooking, type Proof } from '@/lib/bookings/confirm-booking'
import { eraseExpiredHolds } from '@/lib/bookings/erase-expired-holds'
import { getBooking } from '@/lib/bookings/get-booking'
import { getBriefing } from '@/lib/bookings/get-briefing'
import { mailConfirmationAgain } from '@/lib/bookings/mail-confirmation-again'
import { findRequest, listCoachCalls } from '@/lib/bookings/queries'
import {
  bookingForm,
  makeBooking,
  makeCallKind,
  makeCoach,
  makeHold,
} from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { bookingRow, eventKindsOf, eventsOf, momentAfter, settled, takenOf, waitingLettersOf } from './rows'

const now = new Date('2026-11-23T08:00:00Z')
const startsAt = new Date('2026-11-25T10:00:00Z')
const inTime = momentAfter(now, { minutes: 14 })
const late = momentAfter(now, { minutes: 15 })

async function makeRequest() {
  const kind = await makeCallKind()
  const coach = await makeCoach({ kinds: [kind] })
  const { id } = await makeBooking({ coach, kind, startsAt, now, client: null })
  const code = confirmCode(id, momentAfter(now, { minutes: 15 }))
  const wrong = code === '000000' ? '000001' : '000000'
  return { coach, kind, id, code, wrong, byLink: { tokenHash: hashToken(confirmToken(id)) } }
}

const confirm = (proof: Proof, at = inTime) => confirmBooking(proof, randomUUID(), at)

describe('a stranger', () => {
  test('books for fifteen minutes, and gets one letter', async () => {
    const { coach, id } = await makeRequest()
    expect(await bookingRow(id)).toMatchObject({
      state: 'unconfirmed',
      clientId: null,
      heldUntil: momentAfter(now, { minutes: 15 }),
      confirmTokenHash: hashToken(confirmToken(id)),
    })
    expect(await waitingLettersOf(id)).toEqual(['confirm-request to client (0)'])
    const week = { from: now, until: momentAfter(startsAt, { hours: 24 }) }
    expect(await listCoachCalls(coach, week, inTime)).toMatchObject([{ id, state: 'unconfirmed' }])
    expect(await listCoachCalls(coach, week, late)).toEqual([])
    expect(await findRequest({ bookingId: id }, inTime)).toMatchObject({ state: 'unconfirmed', triesLeft: 5 })
    expect(await findRequest({ bookingId: id }, late)).toMatchObject({ state: 'lapsed' })
  })

  test('without an address is asked for one', async () => {
    const { coach, kind } = await makeRequest()
    const at = momentAfter(startsAt, { hours: 1 })
    const form = bookingForm({ coach: coach.slug, kind: kind.slug, startsAt: at, email: '' })
    await expect(bookCall(null, null, form, randomUUID(), now)).rejects.toMatchObject({ field: 'email' })
  })

  test.each(['link', 'code'])('confirms by %s, and twice is once', async (way) => {
    const { id, code, byLink } = await makeRequest()
    const proof = way === 'link' ? byLink : { bookingId: id, code }
    const answer = { bookingId: id, manageToken: manageToken(id) }
    expect(await Promise.all([confirm(proof), confirm(proof)])).toEqual([answer, answer])
    expect(await confirm(proof, late)).toEqual(answer)
    expect(await bookingRow(id)).toMatchObject({ state: 'confirmed', heldUntil: null, confirmedAt: inTime })
    expect(await eventKindsOf(id)).toEqual(['requested', 'confirmed'])
    const letters = await waitingLettersOf(id)
    expect(letters.filter((letter) => letter.startsWith('invitation'))).toHaveLength(2)
    expect(letters.filter((letter) => letter.startsWith('reminder'))).toHaveLength(4)
  })

  test('has five tries for the code, then only the link helps', async () => {
    const { id, code, wrong, byLink } = await makeRequest()
    for (const left of ['4 tries', '3 tries', '2 tries', 'one try', 'no tries']) {
      const refusal = { code: 'invalid', field: 'code', message: expect.stringContaining(left) }
      await expect(confirm({ bookingId: id, code: wrong })).rejects.toMatchObject(refusal)
    }
    await expect(confirm({ bookingId: id, code })).rejects.toMatchObject({ code: 'invalid' })
    expect(await bookingRow(id)).toMatchObject({ state: 'unconfirmed' })
    await expect(confirm(byLink)).resolves.toMatchObject({ bookingId: id })
  })

  test('who guesses in parallel has five tries as well', async () => {
    const { id, wrong } = await makeRequest()
    await settled(Array.from({ length: 12 }, () => confirm({ bookingId: id, code: wrong })))
    expect(await bookingRow(id)).toMatchObject({ triesLeft: 0, state: 'unconfirmed' })
  })

  test('knowing the id of a confirmed booking opens nothing', async () => {
    const { id, wrong, byLink } = await makeRequest()
    await confirm(byLink)
    await expect(confirm({ bookingId: id, code: wrong })).rejects.toMatchObject({ code: 'invalid' })
  })

  test('who comes after fifteen minutes hears so, and the time is free for others', async () => {
    const { coach, kind, id, code, byLink } = await makeRequest()
    for (const proof of [byLink, { bookingId: id, code }]) {
      const refusal = { code: 'conflict', message: expect.stringContaining('fifteen minutes') }
      await expect(confirm(proof, late)).rejects.toMatchObject(refusal)
    }
    const next = await makeBooking({ coach, kind, startsAt, now: late, client: await makeViewer() })
    expect(await bookingRow(id)).toMatchObject({ state: 'lapsed', heldUntil: null })
    expect(await eventsOf(id)).toMatchObject([{ kind: 'requested' }, { kind: 'lapsed', by: 'system' }])
    await expect(confirm(byLink, late)).rejects.toMatchObject({ code: 'conflict' })
    expect(await takenOf(coach.id)).toMatchObject([{ id: next.id }])
  })

  test('what they wrote and never confirmed is not the coach’s to read', async () => {
    const { coach, id } = await makeRequest()
    const party = { as: 'coach', coachId: coach.id, id } as const
    expect(await getBooking(party, inTime)).toMatchObject({ state: 'unconfirmed' })
    await eraseExpiredHolds(late)
    await expect(getBooking(party, late)).rejects.toMatchObject({ code: 'not_found' })
    await expect(getBriefing(party)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('the same form, sent again after that, asks anew; before that it is the same request', async () => {
    const { coach, kind } = await makeRequest()
    const at = momentAfter(startsAt, { hours: 1 })
    const form = bookingForm({ coach: coach.slug, kind: kind.slug, startsAt: at })
    const book = (when: Date) => bookCall(null, null, form, randomUUID(), when)
    const first = await book(now)
    expect(await book(inTime)).toEqual(first)
    const second = await book(late)
    expect(second).toMatchObject({ state: 'unconfirmed' })
    expect(second.bookingId).not.toBe(first.bookingId)
    expect(await bookingRow(first.bookingId)).toMatchObject({ state: 'lapsed' })
  })

  test('an unknown link, the id of nothing, and a client’s own booking are not found', async () => {
    const { coach, kind } = await makeRequest()
    const at = momentAfter(startsAt, { hours: 3 })
    const own = await makeBooking({ coach, kind, startsAt: at, now, client: await makeViewer() })
    for (const proof of [
      { tokenHash: hashToken('nobody') },
      { bookingId: randomUUID(), code: '123456' },
      { bookingId: own.id, code: '123456' },
      { tokenHash: hashToken(confirmToken(own.id)) },
    ]) {
      await expect(confirm(proof)).rejects.toMatchObject({ code: 'not_found' })
    }
  })
})

describe('the letter once more', () => {
  test('is mailed up to three times in all, while the time is kept', async () => {
    const { id } = await makeRequest()
    await mailConfirmationAgain(id, inTime)
    await mailConfirmationAgain(id, inTime)
    expect(await waitingLettersOf(id)).toHaveLength(3)
    await expect(mailConfirmationAgain(id, inTime)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(mailConfirmationAgain(id, late)).rejects.toMatchObject({ code: 'conflict' })
    await expect(mailConfirmationAgain(null, inTime)).rejects.toMatchObject({ code: 'conflict' })
    expect(await waitingLettersOf(id)).toHaveLength(3)
  })

  test('goes out for no booking that is confirmed', async () => {
    const { id, byLink } = await makeRequest()
    await confirm(byLink)
    await expect(mailConfirmationAgain(id, inTime)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('what has run out', () => {
  test('is cleared up where nobody books any more, and erased after thirty days', async () => {
    const { coach, kind, id } = await makeRequest()
    await makeHold({ coach, kind, startsAt: momentAfter(startsAt, { hours: 1 }), now })
    const kept = await makeBooking({
      coach,
      kind,
      startsAt: momentAfter(startsAt, { hours: 2 }),
      now,
      client: await makeViewer(),
    })
    await eraseExpiredHolds(inTime)
    expect(await takenOf(coach.id)).toHaveLength(2)
    await eraseExpiredHolds(late)
    expect(await takenOf(coach.id)).toMatchObject([{ id: kept.id }])
    expect(await bookingRow(id)).toMatchObject({ state: 'lapsed' })
    await eraseExpiredHolds(momentAfter(now, { hours: 24 * 30 + 1 }))
    expect(await testDb().booking.findUnique({ where: { id } })).toBeNull()
    expect(await takenOf(coach.id)).toMatchObject([{ id: kept.id }])
  })
})
