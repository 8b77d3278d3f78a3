import { describe, expect, test } from 'vitest'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { getBooking } from '@/lib/bookings/get-booking'
import { getBriefing } from '@/lib/bookings/get-briefing'
import { listCalls, listPastCoachCalls } from '@/lib/bookings/queries'
import { recordOutcome } from '@/lib/bookings/record-outcome'
import type { BookInput } from '@/lib/bookings/schema'
import { stopSharing } from '@/lib/bookings/stop-sharing'
import { shareables } from '@/lib/shares'
import { makeBooking, makeCallKind, makeCoach } from '@/tests/support/booking-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { bookingRow, eventKindsOf, eventsOf, momentAfter, waitingLettersOf } from './rows'

const now = new Date('2026-11-23T08:00:00Z')
const startsAt = new Date('2026-11-25T10:00:00Z')
const over = momentAfter(startsAt, { hours: 1 })
const went = {
  outcome: 'took_place',
  nextSteps: 'Ask for the clause in writing.',
  notes: 'Nervous.',
} as const

async function makeCase(given: Partial<BookInput> = {}) {
  const questions = [{ id: 'topic', label: 'What about?', required: false }]
  const kind = await makeCallKind({ questions })
  const coach = await makeCoach({ kinds: [kind] })
  const client = await makeViewer()
  const facts = { 'pay.offered': 50_000, goalFit: 'advances' }
  const opportunity = await makeOpportunity(client, {
    employer: 'Corda',
    stage: 'offer_received',
    facts,
    now,
  })
  const linked = { ...given, ...(given.shares && { opportunityId: opportunity.id }) }
  const { id } = await makeBooking({ coach, kind, startsAt, now, client }, linked)
  const asCoach = { as: 'coach', coachId: coach.id, id } as const
  const asClient = { as: 'client', clientId: client.id, id } as const
  return { id, coach, client, asCoach, asClient }
}

describe('the outcome', () => {
  test('is recorded once the call began; next steps reach a client who agreed, by one letter', async () => {
    const { id, coach, client, asCoach, asClient } = await makeCase({ clientAgreesToNotes: true })
    await expect(recordOutcome(asCoach, went, now)).rejects.toMatchObject({ code: 'conflict' })
    await recordOutcome(asCoach, went, over)
    await recordOutcome(asCoach, went, over)
    await recordOutcome(asCoach, { ...went, nextSteps: 'Ask, then wait.' }, over)
    expect(await bookingRow(id)).toMatchObject({ outcome: 'took_place', coachNotes: 'Nervous.' })
    expect((await waitingLettersOf(id)).filter((letter) => letter.startsWith('outcome'))).toHaveLength(1)
    expect(await getBooking(asClient, over)).toMatchObject({ isOver: true, nextSteps: 'Ask, then wait.' })
    expect((await eventsOf(id)).filter(({ kind }) => kind === 'outcome_recorded')).toMatchObject([
      { data: { outcome: 'took_place' } },
      { data: { outcome: 'took_place' } },
    ])
    expect(await listCalls(client, 1, over)).toMatchObject({ upcoming: [], past: [{ id }], pastTotal: 1 })
    expect(await listPastCoachCalls(coach, 1, over)).toMatchObject({ calls: [{ id }], total: 1 })
  })

  test('without agreement next steps stay with the coach, and no letter goes out', async () => {
    const { id, asCoach, asClient } = await makeCase()
    await recordOutcome(asCoach, went, over)
    expect((await waitingLettersOf(id)).filter((letter) => letter.startsWith('outcome'))).toEqual([])
    expect(JSON.stringify(await getBooking(asClient, over))).not.toContain('clause in writing')
    expect(await getBriefing(asCoach)).toMatchObject({ nextSteps: went.nextSteps, coachNotes: 'Nervous.' })
  })

  test('the coach’s notes are in nothing that a client reads', async () => {
    const { asCoach, asClient } = await makeCase({ clientAgreesToNotes: true })
    await recordOutcome(asCoach, went, over)
    expect(JSON.stringify(await getBooking(asClient, over))).not.toContain('Nervous')
  })

  test('a cancelled call has none', async () => {
    const { asCoach } = await makeCase()
    await cancelBooking(asCoach, { reason: '' }, now)
    await expect(recordOutcome(asCoach, went, over)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('the briefing', () => {
  const columns = { deadline: ['answerBy'], verdict: ['verdict', 'strength'] } as Record<string, string[]>

  test.each(shareables)('shows %s when it is shared, and nothing else', async (share) => {
    const { asCoach } = await makeCase({ shares: [share], answers: { topic: 'The offer' } })
    const { shared, answers } = await getBriefing(asCoach)
    expect(Object.keys(shared ?? {})).toEqual(columns[share] ?? [share])
    expect(answers).toEqual([{ label: 'What about?', answer: 'The offer' }])
  })

  test('shows what the opportunity is now', async () => {
    const { asCoach } = await makeCase({ shares: ['employer', 'facts'] })
    expect((await getBriefing(asCoach)).shared).toMatchObject({
      employer: 'Corda',
      facts: { 'pay.offered': 50_000 },
    })
  })

  test('shows nothing that is not shared, nor anything of a cancelled call', async () => {
    const none = await makeCase({ shares: [] })
    expect((await getBriefing(none.asCoach)).shared).toBeNull()
    const { asCoach, asClient } = await makeCase({ shares: ['employer'] })
    await cancelBooking(asClient, { reason: '' }, now)
    expect((await getBriefing(asCoach)).shared).toBeNull()
  })

  test('shows nothing any more once the client stops sharing, even after the call', async () => {
    const { id, asCoach, asClient } = await makeCase({ shares: ['employer', 'facts'] })
    expect((await getBooking(asClient, over)).shares).toEqual(['employer', 'facts'])
    await stopSharing(asClient, over)
    await stopSharing(asClient, over)
    expect((await getBriefing(asCoach)).shared).toBeNull()
    expect((await getBooking(asClient, over)).shares).toEqual([])
    expect((await eventKindsOf(id)).filter((kind) => kind === 'sharing_ended')).toHaveLength(1)
  })
})
