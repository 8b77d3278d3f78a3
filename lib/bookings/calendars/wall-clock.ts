import type ICAL from 'ical.js'
import { instantOfWallTime, isZone } from '@/lib/time'
import { dayMs, textOf, type WallClock, type Window } from './moments'
import { clockOfTimezone } from './timezone-clock'
import { UnreadableCalendar } from './unreadable-calendar'

/**
 * The clock of each TZID in the calendars; without a TZID times float, and are read in `zone`. IANA names are looked
 * up in the runtime, all others in the VTIMEZONEs of the file. Asking for an unknown one throws UnreadableCalendar.
 */
export function clocksOf(
  calendars: ICAL.Component[],
  zone: string,
  window: Window,
): (tzid: string | null) => WallClock {
  const timezones = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vtimezone'))
  const known = new Map<string | null, WallClock>([
    [null, clockOfZone(zone)],
    ['UTC', (wall) => wall],
  ])
  return (tzid) => {
    const clock = known.get(tzid) ?? clockNamed(tzid ?? '', timezones, window)
    known.set(tzid, clock)
    return clock
  }
}

function clockNamed(tzid: string, timezones: ICAL.Component[], window: Window): WallClock {
  const zone = ianaName(tzid)
  if (zone) return clockOfZone(zone)
  const described = timezones.find((timezone) => textOf(timezone, 'tzid') === tzid)
  if (described) return clockOfTimezone(described, window)
  throw new UnreadableCalendar('An event in this calendar is in a time zone that nobody knows here.')
}

// Mozilla and Evolution write "/mozilla.org/20050126_1/Europe/Berlin".
function ianaName(tzid: string): string | undefined {
  return [tzid, tzid.split('/').slice(-2).join('/')].find((name) => /^[A-Za-z]/.test(name) && isZone(name))
}

// Asking the runtime is slow: where a day begins and ends with the same offset, it has no other.
function clockOfZone(zone: string): WallClock {
  const offsets = new Map<number, number>()
  const offsetAt = (day: number) => {
    const offset = offsets.get(day) ?? day * dayMs - instantOf(day * dayMs, zone)
    offsets.set(day, offset)
    return offset
  }
  return (wall) => {
    const day = Math.floor(wall / dayMs)
    const offset = offsetAt(day)
    return offset === offsetAt(day + 1) ? wall - offset : instantOf(wall, zone)
  }
}

function instantOf(wall: number, zone: string): number {
  return instantOfWallTime(new Date(wall).toISOString().slice(0, -1), zone).getTime()
}
