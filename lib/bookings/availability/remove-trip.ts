import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { dayOf } from '@/lib/bookings/availability/days'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Removes a trip of the viewer's with its hours, and says which it was. Throws `not_found` for anybody else's. */
export async function removeTrip(viewer: Viewer, id: string) {
  return changeCoach(viewer, async (tx) => {
    const found = await tx.trip.findFirst({ where: { id, coachId: viewer.id } })
    if (!found) throw new DomainError('not_found', 'This trip is not in your list.')
    await tx.trip.delete({ where: { id, coachId: viewer.id } })
    return { startsOn: dayOf(found.startsOn), endsOn: dayOf(found.endsOn), zone: found.zone }
  })
}
