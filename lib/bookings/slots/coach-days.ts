import type { Availability, HoursSpan, Trip, WeeklySpan } from '@/lib/bookings/slots/availability'
import { merged, type Span, without } from '@/lib/bookings/slots/spans'
import { DAY, dayShownAt, type Stretch, stretchesOf, whenShown } from '@/lib/bookings/slots/zone-clock'

/** Where a coach is on some days, with the hours there; the days count from 1970-01-01, both inclusive. */
type Stay = { firstDay: number; lastDay: number; zone: string; clock: Stretch[]; weekly: WeeklySpan[] }

/** What a coach's availability says about a range of time; `trips` in the order in which they begin. */
export type CoachDays = {
  home: Stay
  trips: Stay[]
  overrides: Map<number, HoursSpan[]>
  daysOff: { firstDay: number; lastDay: number }[]
}

/** The days of a coach, good for instants from one up to another and the two days around them. */
export function coachDays(availability: Availability, from: number, until: number): CoachDays {
  const { zone, weekly, overrides, daysOff, trips } = availability
  const clockOf = (there: string) => stretchesOf(there, from - 4 * DAY, until + 4 * DAY)
  const stay = (trip: Trip) => ({
    ...range(trip),
    zone: trip.zone,
    clock: clockOf(trip.zone),
    weekly: trip.weekly ?? weekly,
  })
  return {
    home: { firstDay: -Infinity, lastDay: Infinity, zone, clock: clockOf(zone), weekly },
    trips: trips.map(stay).sort((a, b) => a.firstDay - b.firstDay),
    overrides: new Map(overrides.map(({ on, spans }) => [epochDay(on), spans])),
    daysOff: daysOff.map(range),
  }
}

const range = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
  firstDay: epochDay(startsOn),
  lastDay: epochDay(endsOn),
})

const epochDay = (date: string) => Date.parse(date) / DAY

/** The day that an instant belongs to, and the zone that the coach is in. */
export function coachDayAt({ home, trips }: CoachDays, at: number): { day: number; zone: string } {
  for (const trip of trips) {
    const day = dayShownAt(trip.clock, at)
    if (tripOn(trips, day) === trip) return { day, zone: trip.zone }
  }
  return { day: dayShownAt(home.clock, at), zone: home.zone }
}

function tripOn(trips: Stay[], day: number): Stay | undefined {
  return trips.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
}

/** The time in which the coach works on a day, ascending. */
export function workingTime(days: CoachDays, day: number): Span[] {
  const stay = tripOn(days.trips, day) ?? days.home
  const spans = hoursOn(days, stay, day).flatMap(({ startMinute, endMinute }) =>
    whenShown(stay.clock, day, startMinute, endMinute),
  )
  return without(merged(spans), takenByTrips(days, stay, day))
}

function hoursOn({ overrides, daysOff }: CoachDays, stay: Stay, day: number): HoursSpan[] {
  if (daysOff.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)) return []
  return overrides.get(day) ?? stay.weekly.filter(({ weekday }) => weekday === isoWeekday(day))
}

/** Days of two zones can meet. A day of a trip is whole: the days at home yield to it, and so does a later trip. */
function takenByTrips({ home, trips }: CoachDays, stay: Stay, day: number): Span[] {
  const before = stay === home ? trips : trips.slice(0, trips.indexOf(stay))
  const taken: Span[] = []
  for (let near = day - 2; near <= day + 2; near++) {
    const trip = tripOn(trips, near)
    if (trip && before.includes(trip)) taken.push(...whenShown(trip.clock, near, 0, 1440))
  }
  return merged(taken)
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** A number that the days of one ISO week share. */
export function isoWeek(day: number): number {
  return Math.floor((day + 3) / 7)
}
