import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Removes the viewer's own copy for good; drafts that were written from its template stay. */
export async function removeCopy(viewer: Pick<Viewer, 'id'>, { id }: { id: string }): Promise<void> {
  const { count } = await db().ownTemplate.deleteMany({ where: { id, ownerId: viewer.id } })
  if (count === 0) throw new DomainError('not_found', 'This copy is not here.')
}
