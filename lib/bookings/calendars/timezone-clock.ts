import type ICAL from 'ical.js'
import { dayMs, momentsOf, textOf, type WallClock, type Window } from './moments'
import { repeatsOf } from './repeats'
import { UnreadableCalendar } from './unreadable-calendar'

/** A change of clocks: at the wall time `onset`, by the clock before it, the offset (ms) becomes another. */
type Change = { onset: number; before: number; after: number }

/**
 * The clock that a VTIMEZONE describes, right within the window and two years before it. A wall time that a change
 * skips becomes the later instant, one that it repeats the earlier, as in lib/time.ts.
 */
export function clockOfTimezone(timezone: ICAL.Component, window: Window): WallClock {
  const changes = ['standard', 'daylight']
    .flatMap((name) => timezone.getAllSubcomponents(name))
    .flatMap((observance) => changesOf(observance, window))
    .sort((one, other) => one.onset - one.before - (other.onset - other.before))
  const [first] = changes
  if (!first) throw new UnreadableCalendar('This calendar names a time zone without saying what it is.')
  return (wall) => {
    const last = changes.findLast((change) => wall >= effectiveFrom(change))
    return wall - (last ? last.after : first.before)
  }
}

// The later of the wall times that the two clocks show at the change.
function effectiveFrom({ onset, before, after }: Change): number {
  return onset + Math.max(0, after - before)
}

function changesOf(observance: ICAL.Component, window: Window): Change[] {
  const before = offsetOf(observance, 'tzoffsetfrom')
  const after = offsetOf(observance, 'tzoffsetto')
  const [start] = momentsOf(observance, 'dtstart')
  if (!start) return []
  const rules = observance.getAllProperties('rrule')
  const onsets = [
    start.wall,
    ...momentsOf(observance, 'rdate').map(({ wall }) => wall),
    ...rules.flatMap((rule) => repeatsOf(rule, start.wall, (wall) => wall - before, twoYearsBefore(window))),
  ]
  return onsets.map((onset) => ({ onset, before, after }))
}

function twoYearsBefore(window: Window): Window {
  return { ...window, from: window.from - 740 * dayMs }
}

// jCal writes "+01:00" and "-02:30:00".
function offsetOf(observance: ICAL.Component, name: string): number {
  const written = textOf(observance, name) ?? ''
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(written) ?? []
  if (!sign) throw new UnreadableCalendar('This calendar describes a time zone that cannot be read.')
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -size : size
}
