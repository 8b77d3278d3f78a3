import { testDb } from '@/tests/support/database'

/** The booking as the database keeps it. */
export function bookingRow(id: string) {
  return testDb().booking.findUniqueOrThrow({ where: { id } })
}

/** What happened to it, oldest first. */
export async function eventsOf(bookingId: string) {
  const events = await testDb().bookingEvent.findMany({
    where: { bookingId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return events.map(({ kind, by, actorId, data }) => ({ kind, by, actorId, data }))
}

export async function eventKindsOf(bookingId: string) {
  return (await eventsOf(bookingId)).map(({ kind }) => kind)
}

/** The letters that are to go out about it, as "invitation to coach (1)", in any order. */
export async function waitingLettersOf(subjectId: string) {
  const letters = await testDb().outgoingLetter.findMany({
    where: { subjectId, sentAt: null, droppedAt: null },
    orderBy: { key: 'asc' },
  })
  return letters.map(({ kind, to, sequence }) => `${kind} to ${to} (${sequence})`)
}

/** When reminders to one side are due. */
export async function remindersTo(to: 'client' | 'coach', subjectId: string) {
  const letters = await testDb().outgoingLetter.findMany({
    where: { subjectId, to, kind: 'reminder', sentAt: null, droppedAt: null },
    orderBy: { dueAt: 'asc' },
  })
  return letters.map(({ dueAt }) => dueAt.toISOString())
}

/** Everything that is kept of a booking, to see that nothing of it changed. */
export async function everythingOf(id: string) {
  const booking = await testDb().booking.findUniqueOrThrow({ where: { id }, include: { events: true } })
  return JSON.stringify([booking, await waitingLettersOf(id)])
}

/** The bookings of a coach that take time, by start. */
export function takenOf(coachId: string) {
  return testDb().booking.findMany({
    where: { coachId, state: { in: ['held', 'unconfirmed', 'confirmed'] } },
    orderBy: { startsAt: 'asc' },
  })
}

/** Minutes and hours after a moment. */
export function momentAfter(
  at: Date,
  { minutes = 0, hours = 0 }: { minutes?: number; hours?: number },
): Date {
  return new Date(at.getTime() + minutes * 60_000 + hours * 3_600_000)
}

/** How many of these came true, and the messages of the others. */
export async function settled(attempts: Promise<unknown>[]) {
  const results = await Promise.allSettled(attempts)
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  return { done: results.length - refused.length, refused }
}
