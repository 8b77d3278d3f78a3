import type { OwnAvailability } from '@/lib/bookings/availability/queries'
import { listSlots } from '@/lib/bookings/slots'
import type { Availability, HoursSpan } from '@/lib/bookings/slots/availability'

/** What a coach set for one day: their hours, where, and why there are none. */
export type DayPlan = { hours: HoursSpan[]; zone: string; off: string | null }

/** The hours of a day by the rules of S2: days off before overrides, these before the trip's, then the usual ones. */
export function dayPlan(own: OwnAvailability, day: string): DayPlan {
  const within = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
    startsOn <= day && day <= endsOn
  const trip = own.trips.find(within)
  const zone = trip?.zone ?? own.zone
  const off = own.daysOff.find(within)
  if (off) return { hours: [], zone, off: off.label || 'Day off' }
  const override = own.overrides.find(({ on }) => on === day)
  if (override) return { hours: override.spans, zone, off: null }
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  const weekly = trip?.hasOwnHours ? trip.hours : own.hours
  return { hours: weekly.filter((span) => span.weekday === weekday), zone, off: null }
}

/** Whether a call lies within the hours that are set now; it was booked in those of then. */
export function isInHours(
  own: OwnAvailability,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): boolean {
  const at = startsAt.getTime()
  const rules = {
    lengthMinutes: (endsAt.getTime() - at) / 60_000,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    stepMinutes: 1,
    minimumNoticeMinutes: 0,
    horizonDays: 1,
    dailyCap: null,
    weeklyCap: null,
  }
  const question = { availability: availabilityOf(own), rules, busy: [], booked: [], now: at, from: at }
  return listSlots({ ...question, until: at + 1 }).length > 0
}

function availabilityOf({ zone, hours, overrides, daysOff, trips }: OwnAvailability): Availability {
  return {
    zone,
    weekly: hours,
    overrides,
    daysOff,
    trips: trips.map((trip) => ({ ...trip, weekly: trip.hasOwnHours ? trip.hours : null })),
  }
}
