import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { acceptProposedTime } from '@/lib/bookings/accept-proposed-time'
import { confirmToken, hashToken, manageToken } from '@/lib/bookings/booking-tokens'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { chooseReminders } from '@/lib/bookings/choose-reminders'
import { getBooking } from '@/lib/bookings/get-booking'
import { getBriefing } from '@/lib/bookings/get-briefing'
import { listMoveSlots } from '@/lib/bookings/list-open-slots'
import { moveBooking } from '@/lib/bookings/move-booking'
import type { Party } from '@/lib/bookings/party'
import { proposeTimes } from '@/lib/bookings/propose-times'
import {
  findHold,
  findRequest,
  listAllBookings,
  listCalls,
  listCoachCalls,
  listPastCoachCalls,
  nextCall,
} from '@/lib/bookings/queries'
import { recordOutcome } from '@/lib/bookings/record-outcome'
import { saveCoachNotes } from '@/lib/bookings/save-coach-notes'
import { stopSharing } from '@/lib/bookings/stop-sharing'
import type { Viewer } from '@/lib/viewer'
import { makeBooking, makeCallKind, makeCoach, makeHold } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { everythingOf, momentAfter } from './rows'

const now = new Date('2026-11-23T08:00:00Z')
const startsAt = new Date('2026-11-25T10:00:00Z')
const later = momentAfter(startsAt, { hours: 2 })
const over = momentAfter(startsAt, { hours: 3 })

let id: string
let wrong: Record<string, Party>
let strangerToAll: Viewer
let otherCoach: Viewer
let heldId: string

beforeAll(async () => {
  const kind = await makeCallKind()
  const coach = await makeCoach({ kinds: [kind] })
  const client = await makeViewer()
  const other = await makeCoach({ kinds: [kind] })
  strangerToAll = await makeViewer()
  otherCoach = other
  const { id: opportunityId } = await makeOpportunity(client, { now })
  id = (await makeBooking({ coach, kind, startsAt, now, client }, { opportunityId, shares: ['employer'] })).id
  await proposeTimes({ as: 'coach', coachId: coach.id, id }, [later], now)
  const theirs = await makeBooking({ coach: other, kind, startsAt, now, client: strangerToAll })
  heldId = (await makeHold({ coach, kind, startsAt: later, now }, { viewer: client })).bookingId
  // A hold that somehow has a link is still nobody's.
  await testDb().booking.update({ where: { id: heldId }, data: { manageTokenHash: hashToken('held') } })
  wrong = {
    'another client': { as: 'client', clientId: strangerToAll.id, id },
    'the coach, as if a client': { as: 'client', clientId: coach.id, id },
    'whoever holds the link of another call': { as: 'client', tokenHash: hashToken(manageToken(theirs.id)) },
    'whoever guesses a link': { as: 'client', tokenHash: hashToken(manageToken(randomUUID())) },
    'whoever knows the hash of the link': { as: 'client', tokenHash: hashToken(hashToken(manageToken(id))) },
    'whoever holds the link that confirms': { as: 'client', tokenHash: hashToken(confirmToken(id)) },
    'another coach': { as: 'coach', coachId: other.id, id },
    'the client, as if a coach': { as: 'coach', coachId: client.id, id },
    'a client with only a hold': { as: 'client', clientId: client.id, id: heldId },
    'a coach, of a hold': { as: 'coach', coachId: coach.id, id: heldId },
    'an admin, of a hold': { as: 'admin', adminId: randomUUID(), id: heldId },
    'a link, of a hold': { as: 'client', tokenHash: hashToken('held') },
    'an admin, of nothing': { as: 'admin', adminId: randomUUID(), id: randomUUID() },
  }
})

const window = { from: startsAt.getTime(), until: over.getTime(), now }
const went = { outcome: 'took_place', nextSteps: 'x', notes: 'x' } as const

const tries: [name: string, attempt: (party: Party) => Promise<unknown>][] = [
  ['getBooking', (party) => getBooking(party, now)],
  ['listMoveSlots', (party) => listMoveSlots(party, window)],
  ['moveBooking', (party) => moveBooking(party, { startsAt: later, reason: 'x' }, now)],
  ['moveBooking to where it is', (party) => moveBooking(party, { startsAt, reason: 'x' }, now)],
  ['cancelBooking', (party) => cancelBooking(party, { reason: 'x' }, now)],
  ['proposeTimes', (party) => proposeTimes(party, [later], now)],
  ['acceptProposedTime', (party) => acceptProposedTime(party, { startsAt: later }, now)],
]

/** Who holds the link of another call acts on that one, so only what they name is refused. */
const ofAnotherCall = 'whoever holds the link of another call'

describe.each(tries)('%s', (_, attempt) => {
  test('finds nothing for anybody it does not belong to, and changes nothing', async () => {
    const [kept, held] = [await everythingOf(id), await everythingOf(heldId)]
    for (const [who, party] of Object.entries(wrong)) {
      if (who === ofAnotherCall) continue
      await expect(attempt(party), who).rejects.toMatchObject({ code: 'not_found' })
    }
    expect([await everythingOf(id), await everythingOf(heldId)]).toEqual([kept, held])
  })
})

test('the link of another call leads to that one alone', async () => {
  const party = wrong[ofAnotherCall] as Party
  expect((await getBooking(party, now)).id).not.toBe(id)
  const kept = await everythingOf(id)
  await cancelBooking(party, { reason: '' }, now)
  expect(await everythingOf(id)).toBe(kept)
})

test('reminders, outcomes and briefings are their own side’s', async () => {
  const kept = await everythingOf(id)
  for (const [who, party] of Object.entries(wrong)) {
    if (party.as === 'client' && who !== ofAnotherCall) {
      await expect(chooseReminders(party, [15], now), who).rejects.toMatchObject({ code: 'not_found' })
      await expect(stopSharing(party, now), who).rejects.toMatchObject({ code: 'not_found' })
    }
    if (party.as === 'coach') {
      await expect(recordOutcome(party, went, over), who).rejects.toMatchObject({ code: 'not_found' })
      await expect(getBriefing(party), who).rejects.toMatchObject({ code: 'not_found' })
      const notes = { notes: 'x', drawn: '' }
      await expect(saveCoachNotes(party, notes), who).rejects.toMatchObject({ code: 'not_found' })
    }
  }
  expect(await everythingOf(id)).toBe(kept)
})

test('lists hold one’s own, and all bookings only for an admin', async () => {
  const span = { from: now, until: over }
  const seen = JSON.stringify([
    await listCalls(strangerToAll, 1, now),
    await nextCall(strangerToAll, now),
    await listCoachCalls(otherCoach, span, now),
    await listPastCoachCalls(otherCoach, 1, over),
    await listAllBookings(otherCoach, { q: '', page: 1 }),
    await listAllBookings(strangerToAll, { q: '', page: 1 }),
  ])
  expect(seen).not.toContain(id)
  const all = await listAllBookings({ role: 'admin' }, { q: '', page: 1 })
  expect(all.calls.map((call) => call.id)).toContain(id)
  expect(all.calls.map((call) => call.id)).not.toContain(heldId)
  expect(await listAllBookings({ role: 'admin' }, { q: '%', page: 1 })).toMatchObject({ total: 0 })
})

test('somebody else’s hold or request is not found', async () => {
  expect(await findHold(hashToken('guess'))).toBeNull()
  expect(await findHold(null)).toBeNull()
  expect(await findRequest({ bookingId: id }, now)).toBeNull()
  expect(await findRequest({ bookingId: heldId }, now)).toBeNull()
  expect(await findRequest({ tokenHash: hashToken('guess') }, now)).toBeNull()
})
