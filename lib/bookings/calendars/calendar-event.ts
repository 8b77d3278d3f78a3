import ICAL from 'ical.js'
import { dayMs, type Moment, momentOf, momentsOf, textOf, type WallClock } from './moments'
import { UnreadableCalendar } from './unreadable-calendar'

/** How long an event lasts: so many days on the clock of its zone, and then so many milliseconds. */
export type Length = { days: number; ms: number }

/** A VEVENT as far as it says when somebody is busy. */
export type CalendarEvent = {
  component: ICAL.Component
  start: Moment
  /** Where this is one occurrence of a series: which it was, and whether all later ones change with it. */
  replaces: Moment | null
  andFuture: boolean
  sequence: number
  isBusy: boolean
}

/** Null for a VEVENT without a time, which keeps nobody busy. */
export function eventOf(component: ICAL.Component): CalendarEvent | null {
  const [start] = momentsOf(component, 'dtstart')
  const [replaces = null] = momentsOf(component, 'recurrence-id')
  const range = component.getFirstProperty('recurrence-id')?.getParameter('range')
  if (!start) return null
  return {
    component,
    start,
    replaces,
    andFuture: String(range).toUpperCase() === 'THISANDFUTURE',
    sequence: Number(textOf(component, 'sequence')) || 0,
    isBusy: isBusy(component),
  }
}

// Whoever wrote nothing about it is busy, on whole days as well: better a time not offered than one booked twice.
function isBusy(component: ICAL.Component): boolean {
  const says = (name: string) => textOf(component, name)?.toUpperCase() ?? ''
  if (says('status') === 'CANCELLED' || says('transp') === 'TRANSPARENT') return false
  return !['FREE', 'WORKINGELSEWHERE'].includes(says('x-microsoft-cdo-busystatus'))
}

/** From DTEND, exact even across a change of clocks; from DURATION; else a whole day, or nothing (RFC 5545, 3.6.1). */
export function lengthOf(event: CalendarEvent, clockOf: (moment: Moment) => WallClock): Length {
  const { component, start } = event
  const [end] = momentsOf(component, 'dtend')
  const duration = textOf(component, 'duration')
  if (end) return lengthUntil(start, end, clockOf)
  if (duration !== null) return readDuration(duration)
  return { days: start.isDay ? 1 : 0, ms: 0 }
}

/** The length of an RDATE that is a period; null where it has the event's own. */
export function periodLength(moment: Moment, clockOf: (moment: Moment) => WallClock): Length | null {
  if (moment.periodEnd === undefined) return null
  if (/^[+-]?P/.test(moment.periodEnd)) return readDuration(moment.periodEnd)
  return lengthUntil(moment, momentOf(moment.periodEnd, moment.tzid), clockOf)
}

function lengthUntil(start: Moment, end: Moment, clockOf: (moment: Moment) => WallClock): Length {
  // Some calendars end a whole day on itself.
  if (start.isDay) return { days: Math.max(1, Math.round((end.wall - start.wall) / dayMs)), ms: 0 }
  return { days: 0, ms: Math.max(0, clockOf(end)(end.wall) - clockOf(start)(start.wall)) }
}

const longest = 36_500

function readDuration(written: string): Length {
  const { isNegative, weeks, days, hours, minutes, seconds } = parseDuration(written)
  if (isNegative) return { days: 0, ms: 0 }
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000
  return { days: Math.min(weeks * 7 + days, longest), ms: Math.min(ms, longest * dayMs) }
}

function parseDuration(written: string): ICAL.Duration {
  try {
    return ICAL.Duration.fromString(written)
  } catch {
    throw new UnreadableCalendar('An event in this calendar has a length that cannot be read.')
  }
}
