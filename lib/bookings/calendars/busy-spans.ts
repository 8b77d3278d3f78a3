import type ICAL from 'ical.js'
import { type CalendarEvent, eventOf } from './calendar-event'
import { freeBusySpans } from './free-busy'
import { dayMs, momentsOf, textOf, type Window } from './moments'
import { readCalendars } from './read-components'
import { type BusySpan, type ClockOf, spanOfEvent, spansOfSeries } from './series-spans'
import { tooLarge } from './unreadable-calendar'
import { clocksOf } from './wall-clock'

const mostSpans = 20_000

export type BusyQuestion = {
  /** Epoch ms, half-open. */
  from: number
  until: number
  /** The coach's IANA zone: that of whole days and of times without a zone. */
  zone: string
  /** Asked again and again; false ends the reading, as that of a calendar that is too large. */
  mayGoOn?: () => boolean
}

/**
 * When the calendar in the text of an .ics file keeps its owner busy within [from, until): merged, clipped, ascending.
 * Throws UnreadableCalendar, and nothing else, for what is no calendar, is damaged, or asks for too much.
 */
export function busySpansOf(ics: string, question: BusyQuestion): BusySpan[] {
  const { from, until, zone, mayGoOn = () => true } = question
  const window = { from, until, mayGoOn }
  const calendars = readCalendars(ics)
  const clockNamed = clocksOf(calendars, zone, window)
  const clockOf: ClockOf = ({ tzid }) => clockNamed(tzid)
  const spans: BusySpan[] = []
  for (const ofOne of spansByEvent(seriesOf(calendars), window, clockOf)) {
    spans.push(...ofOne)
    if (spans.length > mostSpans || !mayGoOn()) throw tooLarge()
  }
  return merge([...spans, ...freeBusySpans(calendars, clockOf)], window)
}

/** All events of one UID: those that stand for themselves, and those that replace an occurrence of theirs. */
type Series = { events: CalendarEvent[]; exceptions: CalendarEvent[] }

function seriesOf(calendars: ICAL.Component[]): Series[] {
  const byUid = new Map<unknown, Series>()
  for (const component of calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))) {
    const event = eventOf(component)
    if (!event) continue
    const uid = textOf(component, 'uid') ?? component
    const series = byUid.get(uid) ?? { events: [], exceptions: [] }
    byUid.set(uid, series)
    series[event.replaces ? 'exceptions' : 'events'].push(event)
  }
  return [...byUid.values()].map(({ events, exceptions }) => ({ events, exceptions: latest(exceptions) }))
}

// The same occurrence changed twice: the higher SEQUENCE counts, then the later in the file.
function latest(exceptions: CalendarEvent[]): CalendarEvent[] {
  const kept = new Map<string, CalendarEvent>()
  for (const exception of exceptions) {
    const key = `${exception.replaces?.tzid} ${exception.replaces?.wall}`
    const before = kept.get(key)
    if (!before || before.sequence <= exception.sequence) kept.set(key, exception)
  }
  return [...kept.values()]
}

function* spansByEvent(all: Series[], window: Window, clockOf: ClockOf): Generator<BusySpan[]> {
  for (const { events, exceptions } of all) {
    for (const event of events) {
      if (exceptions.length > 0 || mayMatter(event, window))
        yield spansOfSeries(event, exceptions, window, clockOf)
    }
    for (const exception of exceptions) {
      if (mayMatter(exception, window)) yield spanOfEvent(exception, clockOf)
    }
  }
}

// Most events are over, happen once, and need no zone to be known for it.
function mayMatter({ component, start }: CalendarEvent, { from, until }: Window): boolean {
  if (start.wall > until + 2 * dayMs) return false
  if (component.hasProperty('rrule') || component.hasProperty('rdate')) return true
  const [end] = momentsOf(component, 'dtend')
  return component.hasProperty('duration') || (end ?? start).wall >= from - 2 * dayMs
}

function merge(spans: BusySpan[], { from, until }: Window): BusySpan[] {
  const merged: BusySpan[] = []
  const clipped = spans
    .map(({ startsAt, endsAt }) => ({ startsAt: Math.max(startsAt, from), endsAt: Math.min(endsAt, until) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((one, other) => one.startsAt - other.startsAt)
  for (const span of clipped) {
    const last = merged.at(-1)
    if (last && span.startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, span.endsAt)
    else merged.push(span)
  }
  return merged
}
