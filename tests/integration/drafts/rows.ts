import { testDb } from '@/tests/support/database'

export const now = new Date('2026-11-22T10:00:00Z')

export const minutesAfter = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

export function draftRow(id: string) {
  return testDb().draft.findUniqueOrThrow({ where: { id } })
}

/** The kept texts, oldest first. */
export function versionsOf(draftId: string) {
  return testDb().draftVersion.findMany({ where: { draftId }, orderBy: { number: 'asc' } })
}

/** Everything that is kept of a draft, to see that nothing of it changed. */
export async function everythingOf(id: string): Promise<string> {
  return JSON.stringify(
    await testDb().draft.findUniqueOrThrow({ where: { id }, include: { versions: true, sent: true } }),
  )
}
