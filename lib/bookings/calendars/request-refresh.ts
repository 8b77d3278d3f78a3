import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { enqueueRefreshes } from './refresh-job'

/**
 * Has the viewer's own calendar read now instead of when it is due. Throws `not_found` for anybody else's, and
 * `conflict` within a minute of the last time.
 */
export async function requestRefresh(viewer: { id: string }, id: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    const calendar = await tx.busyCalendar.findFirst({
      where: { id, coachId: viewer.id },
      select: { lastTriedAt: true },
    })
    if (!calendar) throw new DomainError('not_found', 'This calendar is not here.')
    if (calendar.lastTriedAt && now.getTime() - calendar.lastTriedAt.getTime() < 60_000) {
      throw new DomainError('conflict', 'This calendar was read a moment ago. Try again in a minute.')
    }
    await enqueueRefreshes(tx, [id])
  })
}
