import Holidays from 'date-holidays'
import { dayMs, wallTimeOf, weekendOf } from '@/lib/time'

type PublicHoliday = { name: string; start: Date; end: Date }

const years = new Map<string, PublicHoliday[]>()
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
  const days = publicHolidays(country, zone, Number(wallTimeOf(at, zone).slice(0, 4)))
  return days.find(({ start, end }) => start <= at && at < end)?.name ?? null
}

// A year of a country takes milliseconds to work out, so the last hundreds are kept.
function publicHolidays(country: string, zone: string, year: number): PublicHoliday[] {
  const key = `${country} ${zone} ${year}`
  const kept = years.get(key)
  if (kept) return kept
  const calendar = new Holidays(country, { languages: 'en', timezone: zone })
  const days = calendar.getHolidays(year).filter(({ type }) => type === 'public')
  if (years.size >= 500) years.clear()
  years.set(key, days)
  return days
}

export type Holiday = { startsOn: string; endsOn: string; name: string }

/** The public holidays of a country ("DE") or a region of it ("DE-BE") that begin on days from one to another. */
export function listPublicHolidays(region: string, from: string, until: string): Holiday[] {
  const [country = '', state] = region.split('-')
  const calendar = new Holidays({ country, ...(state && { state }) }, { languages: 'en' })
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) =>
    calendar.getHolidays(Number(from.slice(0, 4)) + index, 'en'),
  )
  return years
    .flat()
    .filter(({ type }) => type === 'public')
    .map(({ date, start, end, name }) => {
      const startsOn = date.slice(0, 10)
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs))
      const last = new Date(Date.parse(startsOn) + (days - 1) * dayMs)
      return { startsOn, endsOn: last.toISOString().slice(0, 10), name }
    })
    .filter(({ startsOn }) => from <= startsOn && startsOn <= until)
}

/** The regions of a country that have holidays of their own, maybe none; null when the country's are not known. */
export function holidayRegions(country: string): { code: string; name: string }[] | null {
  if (!(country in new Holidays().getCountries())) return null
  const states = new Holidays().getStates(country, 'en') ?? {}
  return Object.entries(states).map(([code, name]) => ({ code, name }))
}

/** The codes of the countries whose holidays are known. */
export function holidayCountries(): string[] {
  return Object.keys(new Holidays().getCountries())
}
