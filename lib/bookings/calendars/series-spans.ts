import { type CalendarEvent, type Length, lengthOf, periodLength } from './calendar-event'
import { dayMs, type Moment, momentsOf, type WallClock, type Window } from './moments'
import { repeatsOf } from './repeats'
import { tooLarge } from './unreadable-calendar'

/** Epoch ms, half-open. */
export type BusySpan = { startsAt: number; endsAt: number }

export type ClockOf = (moment: Moment) => WallClock

type Occurrence = { wall: number; length: Length }

const mostOccurrences = 5_000

/**
 * When the event and its repetitions keep somebody busy, about within the window: not clipped, not merged.
 * `exceptions` are the events of the same series that replace an occurrence, or one and all after it.
 */
export function spansOfSeries(
  event: CalendarEvent,
  exceptions: CalendarEvent[],
  window: Window,
  clockOf: ClockOf,
): BusySpan[] {
  const clock = clockOf(event.start)
  const length = lengthOf(event, clockOf)
  const changes = changesOf(exceptions, clockOf)
  const widest = widen(window, length, changes)
  const isLeftOut = leftOut(event, exceptions, widest, clockOf)
  const occurrences = occurrencesOf(event, length, widest, clockOf).filter(({ wall }) => !isLeftOut(wall))
  if (occurrences.length > mostOccurrences) throw tooLarge()
  return occurrences.flatMap((occurrence) => {
    const at = clock(occurrence.wall)
    const change = changes.find(({ from }) => from <= at)
    if (!(change ?? event).isBusy) return []
    const { wall, length: lasts } = change
      ? { wall: occurrence.wall + change.shift, length: change.length }
      : occurrence
    return [{ startsAt: clock(wall), endsAt: endOf(wall, lasts, clock) }]
  })
}

/** When one event keeps somebody busy, without what it repeats. */
export function spanOfEvent(event: CalendarEvent, clockOf: ClockOf): BusySpan[] {
  if (!event.isBusy) return []
  const clock = clockOf(event.start)
  const { wall } = event.start
  return [{ startsAt: clock(wall), endsAt: endOf(wall, lengthOf(event, clockOf), clock) }]
}

function endOf(wall: number, { days, ms }: Length, clock: WallClock): number {
  return clock(wall + days * dayMs) + ms
}

/** RANGE=THISANDFUTURE: from an instant on, all are shifted alike, and last as long as this one. */
type Change = { from: number; shift: number; length: Length; isBusy: boolean }

/** The last one first. */
function changesOf(exceptions: CalendarEvent[], clockOf: ClockOf): Change[] {
  return exceptions
    .filter(({ andFuture }) => andFuture)
    .map((exception) => changeFrom(exception, clockOf))
    .sort((one, other) => other.from - one.from)
}

function changeFrom(exception: CalendarEvent, clockOf: ClockOf): Change {
  const { start, isBusy } = exception
  const replaces = exception.replaces ?? start
  const from = clockOf(replaces)(replaces.wall)
  const sameClock = replaces.tzid === start.tzid
  const shift = sameClock ? start.wall - replaces.wall : clockOf(start)(start.wall) - from
  return { from, shift, length: lengthOf(exception, clockOf), isBusy }
}

// Wall times are at most a day away from UTC; what began earlier may still last, or be shifted into the window.
function widen(window: Window, length: Length, changes: Change[]): Window {
  const sizes = [length, ...changes.map((change) => change.length)].map(({ days, ms }) => days * dayMs + ms)
  const shifts = [0, ...changes.map(({ shift }) => shift)]
  const size = sizes.reduce((most, one) => Math.max(most, one), 0)
  const [ahead, back] = shifts.reduce(
    ([most, least], one) => [Math.max(most, one), Math.min(least, one)],
    [0, 0],
  )
  const from = window.from - size - ahead - 2 * dayMs
  return { ...window, from, until: window.until - back + 2 * dayMs }
}

function occurrencesOf(event: CalendarEvent, length: Length, window: Window, clockOf: ClockOf): Occurrence[] {
  const { component, start } = event
  const clock = clockOf(start)
  const repeats = component
    .getAllProperties('rrule')
    .flatMap((rule) => repeatsOf(rule, start.wall, clock, window))
  const added = momentsOf(component, 'rdate')
    .filter((moment) => moment.periodEnd !== undefined || isNear(window, moment))
    .slice(0, mostOccurrences + 1)
    .map((moment) => ({
      wall: onClockOf(start, moment, clockOf),
      length: periodLength(moment, clockOf) ?? length,
    }))
  const walls = [...new Set([start.wall, ...repeats])].map((wall) => ({ wall, length }))
  return [...walls.filter((occurrence) => isNear(window, occurrence)), ...added]
}

function isNear({ from, until }: Window, { wall }: { wall: number }): boolean {
  return wall >= from && wall < until
}

// An RDATE in UTC beside a DTSTART in a zone: the wall time there that is the same instant.
function onClockOf(start: Moment, moment: Moment, clockOf: ClockOf): number {
  if (moment.tzid === start.tzid || moment.isDay || start.isDay) return moment.wall
  const at = clockOf(moment)(moment.wall)
  const guess = at + (at - clockOf(start)(at))
  return guess + (at - clockOf(start)(guess))
}

/** Which occurrences do not take place: EXDATE, and those that an exception replaces. */
function leftOut(event: CalendarEvent, exceptions: CalendarEvent[], window: Window, clockOf: ClockOf) {
  const replaced = exceptions.flatMap(({ replaces, andFuture }) => (replaces && !andFuture ? [replaces] : []))
  const around = { ...window, from: window.from - 2 * dayMs, until: window.until + 2 * dayMs }
  const out = [...momentsOf(event.component, 'exdate'), ...replaced].filter((moment) =>
    isNear(around, moment),
  )
  const isDay = (moment: Moment) => moment.isDay || event.start.isDay
  const days = new Set(out.filter(isDay).map(({ wall }) => dayOf(wall)))
  const instants = new Set(
    out.filter((moment) => !isDay(moment)).map((moment) => clockOf(moment)(moment.wall)),
  )
  return (wall: number) =>
    days.has(dayOf(wall)) || (instants.size > 0 && instants.has(clockOf(event.start)(wall)))
}

function dayOf(wall: number): number {
  return Math.floor(wall / dayMs)
}
