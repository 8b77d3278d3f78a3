import { Temporal } from 'temporal-polyfill'

/** The calendar day (YYYY-MM-DD) of an instant in a zone; without a zone, in UTC. */
export function dayIn(epochMilliseconds: number, zone: string | undefined): string {
  if (!zone) return new Date(epochMilliseconds).toISOString().slice(0, 10)
  return inZone(epochMilliseconds, zone).toPlainDate().toString()
}

/** T4: night is 21:00 to 08:00 there. Where the zone is unknown, nobody can say so. */
export function isNight(epochMilliseconds: number, zone: string | undefined): boolean {
  if (!zone) return false
  const { hour } = inZone(epochMilliseconds, zone)
  return hour >= 21 || hour < 8
}

/** Hours between the clocks of two zones at that instant. */
export function hoursApart(epochMilliseconds: number, one: string, other: string): number {
  const gap =
    inZone(epochMilliseconds, one).offsetNanoseconds - inZone(epochMilliseconds, other).offsetNanoseconds
  return Math.abs(gap) / 3.6e12
}

/** The instant so many working days (Monday to Friday) later in that zone, at the same time of day (T8). */
export function addWorkingDays(epochMilliseconds: number, count: number, zone: string | undefined): number {
  let date = inZone(epochMilliseconds, zone ?? 'UTC')
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 })
    if (date.dayOfWeek <= 5) left -= 1
  }
  return date.epochMilliseconds
}

/** The instant so many calendar months later (V40). */
export function addMonths(epochMilliseconds: number, count: number, zone: string | undefined): number {
  return inZone(epochMilliseconds, zone ?? 'UTC').add({ months: count }).epochMilliseconds
}

function inZone(epochMilliseconds: number, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone)
}
