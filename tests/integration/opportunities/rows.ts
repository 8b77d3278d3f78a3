import { testDb } from '@/tests/support/database'

/** The row as the database keeps it. */
export function opportunityRow(id: string) {
  return testDb().opportunity.findUniqueOrThrow({ where: { id } })
}

/** What happened to it, oldest first. */
export async function eventsOf(opportunityId: string) {
  return testDb().opportunityEvent.findMany({
    where: { opportunityId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
}

export async function followUpsOf(opportunityId: string) {
  return testDb().followUp.findMany({ where: { opportunityId }, orderBy: { kind: 'asc' } })
}

/** Everything that is kept of an opportunity, to see that nothing of it changed. */
export async function everythingOf(id: string) {
  const opportunity = await testDb().opportunity.findUniqueOrThrow({
    where: { id },
    include: { events: true, ticks: true, followUps: true },
  })
  return JSON.stringify(opportunity)
}

type Job = { key: string | null; runAt: Date; payload: unknown }

/** The jobs that wait to renew the advice on an opportunity. */
export function renewalsOf(opportunityId: string): Promise<Job[]> {
  return testDb().$queryRaw<Job[]>`
    select key, run_at as "runAt", payload from graphile_worker._private_jobs
    where key = ${`renew-advice:${opportunityId}`}`
}

/** Days and hours after a moment. */
export function momentAfter(at: Date, { days = 0, hours = 0 }: { days?: number; hours?: number }): Date {
  return new Date(at.getTime() + days * 86_400_000 + hours * 3_600_000)
}
