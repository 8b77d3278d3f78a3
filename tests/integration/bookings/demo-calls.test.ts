import { expect, test } from 'vitest'
import { getBooking } from '@/lib/bookings/get-booking'
import { listCalls, listCoaches } from '@/lib/bookings/queries'
import { getReviewForClient, listComeBack } from '@/lib/reviews/client-queries'
import { seed } from '@/prisma/seed'
import { testDb } from '@/tests/support/database'

test.each([
  ['a Sunday morning', '2026-11-22T09:00:00Z'],
  ['a Friday night', '2026-11-27T23:30:00Z'],
  ['the change of clocks', '2027-03-28T01:00:00Z'],
])('loaded on %s, Ines has had one call and has one ahead', async (_, at) => {
  const now = new Date(at)
  await testDb().user.deleteMany()
  await seed(testDb(), now)
  const ines = await testDb().user.findFirstOrThrow({ where: { email: 'ines@waymark.example' } })
  const { upcoming, past } = await listCalls(ines, 1, now)
  expect(upcoming).toMatchObject([{ kind: { slug: 'message-clinic' }, coach: { slug: 'jonas-brandt' } }])
  expect(past).toMatchObject([{ kind: { slug: 'discovery' }, outcome: 'took_place' }])
  const over = await getBooking({ as: 'client', clientId: ines.id, id: past[0]?.id ?? '' }, now)
  expect(over.nextSteps).toContain('the earliest day you can start')
  expect((await listCoaches()).map(({ name }) => name)).toEqual(['Amara Osei', 'Jonas Brandt'])
  const came = await listComeBack(ines)
  expect(came).toMatchObject([{ state: 'returned', about: { opportunity: { employer: 'Marrow & Pine' } } }])
  const { current, threads } = (await getReviewForClient(ines, came[0]?.draftId ?? '')) ?? {}
  expect(current?.answer?.suggestions.map(({ reason }) => reason !== '')).toEqual([true, true, true])
  expect(threads).toMatchObject([{ quote: 'my husband’s work in Porto ends in June', isDetached: false }])
  expect(await testDb().outgoingLetter.count({ where: { sentAt: null, droppedAt: null } })).toBe(0)
})
