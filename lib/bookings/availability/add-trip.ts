import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { dateOf, dayOf, sayDays } from '@/lib/bookings/availability/days'
import { weeklyRows } from '@/lib/bookings/availability/save-weekly-hours'
import type { AddingTrip } from '@/lib/bookings/availability/schema'
import { DomainError } from '@/lib/errors'
import { zoneCity } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'

/**
 * Another zone for the viewer from the first day to the last, with hours of its own if some are given, else with
 * the usual ones on the clocks there. Throws `conflict` where it meets another trip: a coach is in one place a day.
 */
export async function addTrip(viewer: Viewer, { startsOn, endsOn, zone, hours }: AddingTrip): Promise<void> {
  const coachId = viewer.id
  await changeCoach(viewer, async (tx) => {
    const other = await tx.trip.findFirst({
      where: { coachId, startsOn: { lte: dateOf(endsOn) }, endsOn: { gte: dateOf(startsOn) } },
    })
    if (other) {
      const days = sayDays({ startsOn: dayOf(other.startsOn), endsOn: dayOf(other.endsOn) })
      const words = `You are in ${zoneCity(other.zone)} then: ${days}. Remove that trip, or choose other days.`
      throw new DomainError('conflict', words, 'startsOn')
    }
    const rows = weeklyRows(hours)
    const trip = { coachId, startsOn: dateOf(startsOn), endsOn: dateOf(endsOn), zone }
    const { id } = await tx.trip.create({ data: { ...trip, hasOwnHours: rows.length > 0 } })
    await tx.weeklyHours.createMany({ data: rows.map((row) => ({ coachId, tripId: id, ...row })) })
  })
}
