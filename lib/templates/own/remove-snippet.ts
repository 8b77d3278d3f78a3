import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Removes the viewer's own snippet for good. */
export async function removeSnippet(viewer: Pick<Viewer, 'id'>, { id }: { id: string }): Promise<void> {
  const { count } = await db().snippet.deleteMany({ where: { id, ownerId: viewer.id } })
  if (count === 0) throw new DomainError('not_found', 'This snippet is not here.')
}
