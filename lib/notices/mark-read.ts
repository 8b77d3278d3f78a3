import type { Transaction } from '@/lib/db'

/** Whoever acts on a row knows what they were told of it: their lines about it are read from then on. */
export async function markRead(
  tx: Transaction,
  { userId, subjectId }: { userId: string; subjectId: string },
  now: Date,
): Promise<void> {
  await tx.notice.updateMany({ where: { userId, subjectId, readAt: null }, data: { readAt: now } })
}
