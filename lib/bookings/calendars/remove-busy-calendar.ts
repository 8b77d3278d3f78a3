import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'

/** Ends the viewer's own subscription; its busy times can be booked again. Throws `not_found` for anybody else's. */
export async function removeBusyCalendar(viewer: { id: string }, id: string): Promise<void> {
  const { count } = await db().busyCalendar.deleteMany({ where: { id, coachId: viewer.id } })
  if (count === 0) throw new DomainError('not_found', 'This calendar is not here.')
}
