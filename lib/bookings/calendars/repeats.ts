import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { dayMs, momentOf, type WallClock, type Window } from './moments'
import { tooLarge, UnreadableCalendar } from './unreadable-calendar'

// What rrule-temporal may try for one rule: some tenths of a second, and 27 years of days that are counted.
const mostTries = 10_000

// Rules of these parts cannot ask for much; without a bound of its own, rrule-temporal works them out ten times faster.
const harmless = new Set(['freq', 'interval', 'until', 'wkst', 'bymonth', 'bymonthday', 'byday'])

const parts = ['freq', 'interval', 'count', 'wkst', 'bymonth', 'byweekno', 'byyearday', 'bymonthday', 'byday']
const finerParts = ['byhour', 'byminute', 'bysecond', 'bysetpos']

type RuleValue = Record<string, unknown>

/**
 * The wall times within the window at which an RRULE repeats what starts at the wall time `start`. Old rules are not
 * walked through from their start. Throws UnreadableCalendar for a rule that is none, or asks for too much.
 */
export function repeatsOf(rule: ICAL.Property, start: number, clock: WallClock, window: Window): number[] {
  if (!window.mayGoOn()) throw tooLarge()
  const value = rule.jCal[3]
  const isWithin = endOf(value.until, clock)
  // Every zone is less than a day away from UTC, and the last day itself counts.
  const last = value.until === undefined ? Infinity : momentOf(value.until, null).wall + 2 * dayMs
  const from = Math.max(window.from, start)
  const until = Math.min(window.until, last)
  return from < until ? expand(value, start, from, until).filter(isWithin) : []
}

// UNTIL is an instant where it has a zone, else a wall time, and a day counts to its end.
function endOf(until: unknown, clock: WallClock): (wall: number) => boolean {
  if (until === undefined) return () => true
  const { wall: end, isDay, tzid } = momentOf(until, null)
  if (isDay) return (wall) => wall < end + dayMs
  return tzid === 'UTC' ? (wall) => clock(wall) <= end : (wall) => wall <= end
}

// Expanded on a clock without changes: each wall time finds its own instant afterwards.
function expand(value: RuleValue, start: number, from: number, until: number): number[] {
  try {
    const rule = new RRuleTemporal({
      rruleString: ruleText(value),
      dtstart: Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO('UTC'),
      // DTSTART counts as the first, even where the rule would not give it.
      includeDtstart: value.count !== undefined,
      maxIterations: mostTries,
      ...(!isHarmless(value) && { maxCandidateEvaluations: mostTries }),
    })
    return rule.between(new Date(from), new Date(until), true).map((repeat) => repeat.epochMilliseconds)
  } catch (error) {
    if (error instanceof Error && error.message.includes('exceeded')) throw tooLarge()
    throw new UnreadableCalendar('An event in this calendar repeats by a rule that cannot be read.')
  }
}

function ruleText(value: RuleValue): string {
  return [...parts, ...finerParts]
    .filter((part) => value[part] !== undefined)
    .map((part) => `${part.toUpperCase()}=${part === 'wkst' ? weekStart(value[part]) : value[part]}`)
    .join(';')
}

function weekStart(day: unknown): string {
  return typeof day === 'number' ? ICAL.Recur.numericDayToIcalDay(day) : String(day)
}

function isHarmless(value: RuleValue): boolean {
  return (
    Object.keys(value).every((part) => harmless.has(part)) &&
    ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(String(value.freq)) &&
    Number(value.interval ?? 1) <= 1000
  )
}
