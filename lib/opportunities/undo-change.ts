import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { saveFacts } from './save-facts'
import type { FactChange } from './schema'

/** Puts the facts of one change back as they were, unless they were changed again since. */
export async function undoChange(
  viewer: Pick<Viewer, 'id' | 'zone'>,
  id: string,
  eventId: string,
  now: Date,
): Promise<void> {
  const event = await db().opportunityEvent.findFirst({
    where: { id: eventId, kind: 'facts_changed', opportunity: { id, clientId: viewer.id } },
    select: { data: true },
  })
  if (!event) throw new DomainError('not_found', 'There is nothing to undo.')
  const { changes } = event.data as { changes: FactChange[] }
  const back = changes.map(({ path, before, after }) => ({ path, before: after, after: before }))
  await saveFacts(viewer, id, back, now)
}
