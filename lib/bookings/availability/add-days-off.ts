import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { dateOf } from '@/lib/bookings/availability/days'
import type { AddingDaysOff } from '@/lib/bookings/availability/schema'
import type { Viewer } from '@/lib/viewer'

/** Takes some days off for the viewer, whatever else is said of them. Calls that are booked then stay. */
export async function addDaysOff(viewer: Viewer, { startsOn, endsOn, label }: AddingDaysOff): Promise<void> {
  const daysOff = { coachId: viewer.id, startsOn: dateOf(startsOn), endsOn: dateOf(endsOn), label }
  await changeCoach(viewer, async (tx) => {
    // The same form sent twice is one.
    if (await tx.daysOff.findFirst({ where: daysOff, select: { id: true } })) return
    await tx.daysOff.create({ data: daysOff })
  })
}
