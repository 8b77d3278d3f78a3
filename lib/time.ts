import { Temporal } from 'temporal-polyfill'
import { zoneOfCity } from '@/lib/cities'

const { Instant } = Temporal

/** Twenty-four hours; a day of the calendar may have 23 or 25. */
export const dayMs = 86_400_000

/** Whether `zone` is an IANA name that this runtime knows. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** The IANA zone that somebody means who types its name or a large city in it: "são paulo", "Munich". Null: none. */
export function zoneNamed(typed: string): string | null {
  const name = typed.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().replaceAll(/\s+/g, '_').toLowerCase()
  const ofCity = () => zones().find((zone) => zone.toLowerCase().endsWith(`/${name}`))
  if (name === '') return null
  return ofCity() ?? zoneOfCity(typed) ?? (isZone(typed) ? typed : null)
}

/** "Thursday 5 March, 18:00" in the zone; the year is added when it is not this one. */
export function formatInstant(at: Date | string, zone: string, now: Date | string = new Date()): string {
  const zoned = toZoned(at, zone)
  const year = zoned.year === toZoned(now, zone).year ? '' : ` ${zoned.year}`
  return `${part(at, zone, { weekday: 'long' })} ${zoned.day} ${part(at, zone, { month: 'long' })}${year}, ${clock(zoned)}`
}

/** The same instant where the other side is: "13:00", with its day where that is another one than in `own`. */
export function formatThere(at: Date | string, there: string, own: string): string {
  const [theirs, ours] = [toZoned(at, there), toZoned(at, own)]
  return theirs.toPlainDate().equals(ours.toPlainDate()) ? clock(theirs) : formatShort(at, there)
}

/** "Saturday" or "Sunday" when the instant falls on one in the zone. */
export function weekendOf(at: Date | string, zone: string): string | null {
  return toZoned(at, zone).dayOfWeek < 6 ? null : part(at, zone, { weekday: 'long' })
}

/** "Thu 5 Mar, 18:00" in the zone, for lists; the year is added when it is not this one. */
export function formatShort(at: Date | string, zone: string, now: Date | string = new Date()): string {
  const { hour, minute } = shortParts(at, zone)
  return `${formatDay(at, zone, now)}, ${hour}:${minute}`
}

/** "Thu 5 Mar" in the zone, where the hour does not matter; the year is added when it is not this one. */
export function formatDay(at: Date | string, zone: string, now: Date | string = new Date()): string {
  const { weekday, day, month, year } = shortParts(at, zone)
  return `${weekday} ${day} ${month}${year === shortParts(now, zone).year ? '' : ` ${year}`}`
}

const short = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>

// A list holds fifty of these: one kept format instead of Temporal's objects takes a quarter of the time.
function shortParts(at: Date | string, zone: string): Parts {
  const parts: Parts = {}
  for (const { type, value } of formatOf(zone, short).formatToParts(new Date(at))) parts[type] = value
  return parts
}

/** The city of an IANA zone, as people say it: "America/New_York" is "New York". */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/**
 * The instant of a wall time such as "2026-03-29T02:30" in a zone. A wall time that a change of clocks
 * skips becomes the later instant, one that it repeats the earlier ("compatible" in RFC 5545 and Temporal).
 */
export function instantOfWallTime(wall: string, zone: string): Date {
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' })
  return new Date(zoned.epochMilliseconds)
}

/** "2026-03-05T18:00" in the zone: what a datetime-local field holds. */
export function wallTimeOf(at: Date | string, zone: string): string {
  return toZoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

function toZoned(at: Date | string, zone: string): Temporal.ZonedDateTime {
  const instant = typeof at === 'string' ? Instant.from(at) : Instant.fromEpochMilliseconds(at.getTime())
  return instant.toZonedDateTimeISO(zone)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function part(at: Date | string, zone: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(zone, options).format(typeof at === 'string' ? new Date(at) : at)
}

// Building an Intl format costs about a hundred times what using one costs, and lists use many.
function formatOf(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone })
  formats.set(key, format)
  return format
}

function clock(zoned: Temporal.ZonedDateTime): string {
  return zoned.toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The IANA zones of this runtime, for lists to choose from. */
export function zones(): string[] {
  return Intl.supportedValuesOf('timeZone')
}
