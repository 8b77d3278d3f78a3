import type { Transaction } from '@/lib/db'
import { changeDraft } from './change-draft'

/**
 * Throws the viewer's own draft away, and no other card of its kit; it can be put back for thirty days. `also` is what
 * else has to end with it, in the same transaction.
 */
export async function discardDraft(
  viewer: { id: string },
  id: string,
  now: Date,
  also?: (tx: Transaction) => Promise<void>,
): Promise<void> {
  await changeDraft(viewer, id, async (_, tx) => {
    await tx.draft.update({ where: { id }, data: { discardedAt: now, updatedAt: now } })
    await also?.(tx)
  })
}
