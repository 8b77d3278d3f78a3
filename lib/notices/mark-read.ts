import type { Transaction } from '@/lib/db'
import type { NoticeKind } from './kinds'

/** Whoever acts on a row knows what they were told of it: their lines about it are read from then on. */
export async function markRead(
  tx: Transaction,
  { userId, subjectId }: { userId: string; subjectId: string },
  now: Date,
): Promise<void> {
  await tx.notice.updateMany({ where: { userId, subjectId, readAt: null }, data: { readAt: now } })
}

/** What was said of a row by this kind is over for everybody: nobody has to look at it any more. */
export async function markOver(
  tx: Transaction,
  { kind, subjectId }: { kind: NoticeKind; subjectId: string },
  now: Date,
): Promise<void> {
  await tx.notice.updateMany({ where: { kind, subjectId, readAt: null }, data: { readAt: now } })
}
