import { daysAfter } from '@/lib/bookings/availability/days'
import { type Holiday, listPublicHolidays } from '@/lib/holidays'

type Days = { startsOn: string; endsOn: string }

/** The public holidays of the next twelve months that are not days off yet, the nearest first. */
export function proposedHolidays(region: string | null, daysOff: readonly Days[], today: string): Holiday[] {
  if (!region) return []
  const isOff = ({ startsOn, endsOn }: Days) =>
    daysOff.some((off) => off.startsOn <= startsOn && endsOn <= off.endsOn)
  return listPublicHolidays(region, today, daysAfter(today, 365)).filter((holiday) => !isOff(holiday))
}
