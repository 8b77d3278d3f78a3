import { dayMs, wallTimeOf } from '@/lib/time'

/** A plain date as Prisma holds it in a date column. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** "2026-12-03" of a date column. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

const formats = {
  full: new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
}

/** "Thu 3 Dec 2026": days of plans lie on both sides of a new year. */
export function sayDay(day: string): string {
  const date = dateOf(day)
  return `${formats.full.format(date).replace(',', '')} ${formats.year.format(date)}`
}

/** "Thu 3 Dec 2026", or "Thu 3 Dec 2026 to Mon 7 Dec 2026". */
export function sayDays({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  return startsOn === endsOn ? sayDay(startsOn) : `${sayDay(startsOn)} to ${sayDay(endsOn)}`
}

/** Some days later. */
export function daysAfter(day: string, days: number): string {
  return dayOf(new Date(dateOf(day).getTime() + days * dayMs))
}

/** The day that a zone's calendar shows. */
export function today(zone: string, now: Date): string {
  return wallTimeOf(now, zone).slice(0, 10)
}
