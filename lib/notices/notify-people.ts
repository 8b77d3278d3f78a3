import type { Transaction } from '@/lib/db'
import { queueLetters } from '@/lib/outbox'
import type { NoticeKind } from './kinds'

/** Something that somebody is to be told of. */
export type NewNotice = {
  userId: string
  kind: NoticeKind
  /** The row it tells of, such as a review. */
  subjectId: string
  /** The page it leads to, such as "/coach/reviews/…". */
  path: string
}

/**
 * Tells people within the writer's transaction: a line in the inbox, and a letter. Both exist exactly if the write
 * does. Whoever does not want a kind in the inbox has its line as one that is read; whether the letter is wanted is
 * asked when it is due. The same person, kind and row twice in one call is one notice.
 */
export async function notifyPeople(tx: Transaction, notices: readonly NewNotice[], now: Date): Promise<void> {
  const once = [...new Map(notices.map((notice) => [keyOf(notice), notice])).values()]
  if (once.length === 0) return
  const hidden = await tx.noticeChoice.findMany({
    where: { inApp: false, OR: once.map(({ userId, kind }) => ({ userId, kind })) },
    select: { userId: true, kind: true },
  })
  const isHidden = (notice: NewNotice) =>
    hidden.some(({ userId, kind }) => userId === notice.userId && kind === notice.kind)
  const written = await tx.notice.createManyAndReturn({
    data: once.map((notice) => ({ ...notice, createdAt: now, readAt: isHidden(notice) ? now : null })),
    select: { id: true, subjectId: true },
  })
  await queueLetters(
    tx,
    written.map(({ id, subjectId }) => ({ key: `notice:${id}`, kind: 'notice', subjectId, to: id })),
  )
}

function keyOf({ userId, kind, subjectId }: NewNotice): string {
  return `${userId} ${kind} ${subjectId}`
}
