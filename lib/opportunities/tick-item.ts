import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { hasItem } from './checklists'

type Tick = { id: string; checklist: string; item: string; ticked: boolean }

/** Ticks, or unticks, one item of a checklist of the viewer's own opportunity. */
export async function tickItem(viewer: Viewer, { id, checklist, item, ticked }: Tick): Promise<void> {
  if (!hasItem(checklist, item)) throw new DomainError('not_found', 'This item is not on the list.')
  const own = await db().opportunity.findFirst({ where: { id, clientId: viewer.id }, select: { id: true } })
  if (!own) throw new DomainError('not_found', 'This opportunity is not here.')
  const key = { opportunityId: id, checklist, item }
  if (ticked) {
    await db().checklistTick.createMany({ data: [key], skipDuplicates: true })
  } else {
    await db().checklistTick.deleteMany({ where: key })
  }
}
