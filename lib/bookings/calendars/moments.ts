import type ICAL from 'ical.js'
import { UnreadableCalendar } from './unreadable-calendar'

export const dayMs = 86_400_000

/** What is looked at: half-open, in epoch ms, while `mayGoOn` says that there is time. */
export type Window = { from: number; until: number; mayGoOn: () => boolean }

/** Gives the instant (epoch ms) of a wall time, which is written as the epoch ms that it would have in UTC. */
export type WallClock = (wall: number) => number

/** A time as a calendar writes it: a wall time (epoch ms as if in UTC), and whose clock it is. */
export type Moment = {
  wall: number
  /** VALUE=DATE: a whole day. */
  isDay: boolean
  /** "UTC", the name the file gives, or null when it floats. */
  tzid: string | null
  /** The second half of a PERIOD, as jCal writes it: an end or a duration. */
  periodEnd?: string
}

/** All the times in the properties of that name. Throws UnreadableCalendar for what is none. */
export function momentsOf(component: ICAL.Component, name: string): Moment[] {
  return component.getAllProperties(name).flatMap(momentsIn)
}

/** All the times in one property. */
export function momentsIn({ jCal }: ICAL.Property): Moment[] {
  const [, params, , ...values] = jCal
  return values.map((value) => momentOf(value, typeof params.tzid === 'string' ? params.tzid : null))
}

// "T::" is what becomes of a day without VALUE=DATE.
const written = /^(\d{4}-\d\d-\d\d)(?:T(?:::|(\d\d:\d\d:\d\d)(Z)?))?$/

/** One time as jCal writes it, "2026-11-22T10:00:00Z", "2026-11-22T10:00:00" or "2026-11-22", or a period of them. */
export function momentOf(value: unknown, tzid: string | null): Moment {
  if (Array.isArray(value)) return { ...momentOf(value[0], tzid), periodEnd: String(value[1]) }
  const [, day, time, utc] = written.exec(typeof value === 'string' ? value : '') ?? []
  const wall = Date.parse(`${day}T${time ?? '00:00:00'}Z`)
  if (Number.isNaN(wall)) throw new UnreadableCalendar('An event in this calendar has a date that is none.')
  return { wall, isDay: time === undefined, tzid: utc ? 'UTC' : tzid }
}

/** The value of the first property of that name, as it is written; null when there is none. */
export function textOf(component: ICAL.Component, name: string): string | null {
  const value: unknown = component.getFirstProperty(name)?.jCal[3]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null
}
