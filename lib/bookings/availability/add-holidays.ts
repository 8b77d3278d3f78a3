import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { dateOf, dayOf } from '@/lib/bookings/availability/days'
import { proposedHolidays } from '@/lib/bookings/availability/proposed-holidays'
import type { Viewer } from '@/lib/viewer'

/**
 * Takes public holidays off for the viewer: those that begin on the `chosen` days, or all that are proposed from
 * `today` on. Gives those that were not there yet.
 */
export async function addHolidays(viewer: Viewer, chosen: string[], today: string) {
  const coachId = viewer.id
  return changeCoach(viewer, async (tx) => {
    const { holidayRegion, daysOff } = await tx.coach.findUniqueOrThrow({
      where: { userId: coachId },
      select: { holidayRegion: true, daysOff: { where: { endsOn: { gte: dateOf(today) } } } },
    })
    const off = daysOff.map(({ startsOn, endsOn }) => ({ startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) }))
    const added = proposedHolidays(holidayRegion, off, today).filter(
      ({ startsOn }) => chosen.includes('all') || chosen.includes(startsOn),
    )
    const data = added.map(({ startsOn, endsOn, name }) => ({
      coachId,
      startsOn: dateOf(startsOn),
      endsOn: dateOf(endsOn),
      label: name,
    }))
    await tx.daysOff.createMany({ data })
    return added
  })
}
