import { beforeEach, describe, expect, test } from 'vitest'
import { acceptProposedTime } from '@/lib/bookings/accept-proposed-time'
import { hashToken, manageToken } from '@/lib/bookings/booking-tokens'
import { getBooking } from '@/lib/bookings/get-booking'
import { moveBooking } from '@/lib/bookings/move-booking'
import type { Party } from '@/lib/bookings/party'
import { proposeTimes } from '@/lib/bookings/propose-times'
import type { Viewer } from '@/lib/viewer'
import {
  type MadeCoach,
  type MadeKind,
  makeBooking,
  makeCallKind,
  makeCoach,
} from '@/tests/support/booking-factories'
import { makeViewer } from '@/tests/support/factories'
import { bookingRow, eventKindsOf, everythingOf, momentAfter, waitingLettersOf } from './rows'

const now = new Date('2026-11-23T08:00:00Z')
const startsAt = new Date('2026-11-25T10:00:00Z')
const [one, two, three] = [1, 2, 3].map((hours) => momentAfter(startsAt, { hours })) as [Date, Date, Date]

let kind: MadeKind
let coach: MadeCoach
let client: Viewer
let id: string
let asClient: Party
let asCoach: Party

beforeEach(async () => {
  kind = await makeCallKind()
  coach = await makeCoach({ kinds: [kind] })
  client = await makeViewer()
  id = (await makeBooking({ coach, kind, startsAt, now, client })).id
  asClient = { as: 'client', tokenHash: hashToken(manageToken(id)) }
  asCoach = { as: 'coach', coachId: coach.id, id }
})

const proposals = async () => (await waitingLettersOf(id)).filter((letter) => letter.startsWith('proposal'))

describe('proposing other times', () => {
  test('asks the other side by letter; the call stays where it is, and nothing is held', async () => {
    await proposeTimes(asCoach, [two, one], now)
    expect(await bookingRow(id)).toMatchObject({ startsAt, sequence: 0, proposedBy: 'coach' })
    expect(await proposals()).toEqual(['proposal to client (0)'])
    expect((await getBooking(asClient, now)).proposals).toEqual({ theirs: [one, two], ours: [] })
    expect((await getBooking(asCoach, now)).proposals).toEqual({ theirs: [], ours: [one, two] })
    await makeBooking({ coach, kind, startsAt: two, now, client })
  })

  test('again replaces what was proposed; the same again is nothing', async () => {
    await proposeTimes(asCoach, [one], now)
    await proposeTimes(asCoach, [one], momentAfter(now, { minutes: 1 }))
    expect(await eventKindsOf(id)).toEqual(['requested', 'confirmed', 'proposed'])
    await proposeTimes(asCoach, [two], momentAfter(now, { minutes: 2 }))
    await proposeTimes(asCoach, [one], momentAfter(now, { minutes: 3 }))
    expect(await proposals()).toHaveLength(1)
    expect((await getBooking(asClient, now)).proposals.theirs).toEqual([one])
  })

  test('takes one to three open times, and not where the call is already', async () => {
    const four = momentAfter(startsAt, { hours: 4 })
    for (const starts of [[], [one, two, three, four]]) {
      await expect(proposeTimes(asCoach, starts, now)).rejects.toMatchObject({ field: 'startsAt' })
    }
    await makeBooking({ coach, kind, startsAt: two, now, client })
    const past = momentAfter(now, { hours: -1 })
    for (const start of [startsAt, two, momentAfter(one, { minutes: 7 }), past]) {
      await expect(proposeTimes(asCoach, [one, start], now)).rejects.toMatchObject({ code: 'conflict' })
    }
    expect(await proposals()).toEqual([])
  })

  test('a client’s proposal goes to the coach, and not in the last hours', async () => {
    await proposeTimes(asClient, [one], now)
    expect(await proposals()).toEqual(['proposal to coach (0)'])
    const late = momentAfter(startsAt, { hours: -2 })
    await expect(proposeTimes(asClient, [two], late)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(proposeTimes(asCoach, [two], startsAt)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('choosing a proposed time', () => {
  test('moves the call there, once, also in the last hours', async () => {
    await proposeTimes(asCoach, [one, two], now)
    const late = momentAfter(startsAt, { hours: -1 })
    const accept = () => acceptProposedTime(asClient, { startsAt: two }, late)
    await Promise.all([accept(), accept()])
    expect(await bookingRow(id)).toMatchObject({
      startsAt: two,
      sequence: 1,
      proposedBy: null,
      proposedStarts: [],
    })
    expect(await eventKindsOf(id)).toEqual(['requested', 'confirmed', 'proposed', 'proposal_accepted'])
    expect(await proposals()).toEqual([])
    expect((await waitingLettersOf(id)).filter((letter) => letter.startsWith('invitation'))).toEqual([
      'invitation to client (1)',
      'invitation to coach (1)',
    ])
  })

  test('is for the other side alone, and only what is proposed now', async () => {
    await proposeTimes(asCoach, [one], now)
    const kept = await everythingOf(id)
    const asAdmin = { as: 'admin', adminId: coach.id, id } as const
    for (const party of [asCoach, asAdmin]) {
      await expect(acceptProposedTime(party, { startsAt: one }, now)).rejects.toMatchObject({
        code: 'conflict',
      })
    }
    await expect(acceptProposedTime(asClient, { startsAt: two }, now)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await everythingOf(id)).toBe(kept)
    await moveBooking(asCoach, { startsAt: three, reason: '' }, now)
    await expect(acceptProposedTime(asClient, { startsAt: one }, now)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('what somebody took meanwhile is refused, and the other choices stay', async () => {
    await proposeTimes(asCoach, [one, two], now)
    await makeBooking({ coach, kind, startsAt: one, now, client })
    await expect(acceptProposedTime(asClient, { startsAt: one }, now)).rejects.toMatchObject({
      code: 'conflict',
    })
    await acceptProposedTime(asClient, { startsAt: two }, now)
    expect(await bookingRow(id)).toMatchObject({ startsAt: two })
  })

  test('the practice may take up what a client proposed', async () => {
    await proposeTimes(asClient, [one], now)
    await acceptProposedTime({ as: 'admin', adminId: coach.id, id }, { startsAt: one }, now)
    expect(await bookingRow(id)).toMatchObject({ startsAt: one })
  })
})
