import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Marks a line of the viewer's own inbox as read, and says where it leads. Throws `not_found` for anybody else's. */
export async function openNotice(viewer: Viewer, id: string, now: Date): Promise<string> {
  const notice = await db().notice.findFirst({
    where: { id, userId: viewer.id },
    select: { path: true },
  })
  if (!notice) throw new DomainError('not_found', 'This line is not here.')
  await db().notice.updateMany({ where: { id, userId: viewer.id, readAt: null }, data: { readAt: now } })
  return notice.path
}
