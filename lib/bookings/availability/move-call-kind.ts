import { requireAdmin } from '@/lib/bookings/availability/practice'
import { lockKinds } from '@/lib/bookings/availability/save-call-kind'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Moves a kind of call one place up or down among those that can be booked; at the end it stays where it is. */
export async function moveCallKind(viewer: Viewer, id: string, to: 'up' | 'down'): Promise<void> {
  requireAdmin(viewer)
  await db().$transaction(async (tx) => {
    await lockKinds(tx)
    const kinds = await tx.callKind.findMany({
      where: { retiredAt: null },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true },
    })
    const ids = kinds.map((kind) => kind.id)
    const at = ids.indexOf(id)
    if (at < 0) throw new DomainError('not_found', 'This kind of call is not here any more. Look again.')
    const other = Math.min(Math.max(at + (to === 'up' ? -1 : 1), 0), ids.length - 1)
    ids.splice(other, 0, ...ids.splice(at, 1))
    for (const [index, one] of ids.entries())
      await tx.callKind.update({ where: { id: one }, data: { position: index + 1 }, select: { id: true } })
  })
}
