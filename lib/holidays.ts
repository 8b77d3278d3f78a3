import Holidays from 'date-holidays'
import { weekendOf } from '@/lib/time'

const calendars = new Map<string, Holidays>()
const countryNames = new Intl.DisplayNames('en-GB', { type: 'region' })

/**
 * Why an instant falls on a day off in a zone: "a Sunday", or "Christmas Day in Portugal" by the national calendar
 * of the country, when one is known. Null for a working day. Regional holidays are left out: nobody tells regions.
 */
export function dayOff(at: Date | string, zone: string, country: string | undefined): string | null {
  const weekend = weekendOf(at, zone)
  if (weekend) return `a ${weekend}`
  const holiday = country && publicHoliday(new Date(at), zone, country)
  return holiday ? `${holiday} in ${countryNames.of(country) ?? country}` : null
}

function publicHoliday(at: Date, zone: string, country: string): string | null {
  const key = `${country} ${zone}`
  const calendar = calendars.get(key) ?? new Holidays(country, { languages: 'en', timezone: zone })
  calendars.set(key, calendar)
  const found = calendar.isHoliday(at) || []
  return found.find(({ type }) => type === 'public')?.name ?? null
}
