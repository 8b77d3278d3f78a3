import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'

/** Puts the viewer's own draft back where it was; one that is there already stays. Else throws `not_found`. */
export async function putBackDraft(viewer: { id: string }, id: string, now: Date): Promise<void> {
  const { count } = await db().draft.updateMany({
    where: { id, clientId: viewer.id },
    data: { discardedAt: null, updatedAt: now },
  })
  if (count === 0) throw new DomainError('not_found', 'This draft is not here.')
}
