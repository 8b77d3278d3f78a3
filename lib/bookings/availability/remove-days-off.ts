import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { dayOf } from '@/lib/bookings/availability/days'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Takes days off of the viewer's back, and says which they were. Throws `not_found` for anybody else's. */
export async function removeDaysOff(viewer: Viewer, id: string) {
  return changeCoach(viewer, async (tx) => {
    const found = await tx.daysOff.findFirst({ where: { id, coachId: viewer.id } })
    if (!found) throw new DomainError('not_found', 'These days are not in your list.')
    await tx.daysOff.delete({ where: { id, coachId: viewer.id } })
    return { startsOn: dayOf(found.startsOn), endsOn: dayOf(found.endsOn), label: found.label }
  })
}
