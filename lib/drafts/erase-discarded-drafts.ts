import { db } from '@/lib/db'
import { dayMs } from '@/lib/time'

const keptMs = 30 * dayMs

/** Erases drafts that were thrown away thirty days ago, with their versions; returns how many. None of them was sent. */
export async function eraseDiscardedDrafts(now: Date): Promise<number> {
  const { count } = await db().draft.deleteMany({
    where: { discardedAt: { lte: new Date(now.getTime() - keptMs) } },
  })
  return count
}
