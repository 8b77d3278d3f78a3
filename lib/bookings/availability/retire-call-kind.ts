import { requireAdmin } from '@/lib/bookings/availability/practice'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/**
 * Takes a kind of call out of what can be booked, or with `retiredAt` null back into it; booked calls stay. Throws
 * `not_found` for whoever is no admin, and when it is so already.
 */
export async function retireCallKind(
  viewer: Viewer,
  id: string,
  retiredAt: Date | null,
): Promise<{ name: string }> {
  requireAdmin(viewer)
  const where = { id, retiredAt: retiredAt ? null : { not: null } }
  const [kind] = await db().callKind.updateManyAndReturn({
    where,
    data: { retiredAt },
    select: { name: true },
  })
  if (!kind) throw new DomainError('not_found', 'This kind of call is not here any more. Look again.')
  return kind
}
