import type { Availability } from '@/lib/bookings/slots/availability'
import { type CoachDays, coachDayAt, coachDays, isoWeek, workingTime } from '@/lib/bookings/slots/coach-days'
import { merged, type Span } from '@/lib/bookings/slots/spans'
import { DAY, MINUTE } from '@/lib/bookings/slots/zone-clock'

export type SlotRules = {
  lengthMinutes: number
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  stepMinutes: number
  minimumNoticeMinutes: number
  horizonDays: number
  dailyCap: number | null
  weeklyCap: number | null
}

/** Epoch milliseconds, half-open, with buffers of its own. */
export type BusySpan = { startsAt: number; endsAt: number }

export type SlotQuestion = {
  availability: Availability
  rules: SlotRules
  /** Outside calendars, and other bookings with their buffers, in any order. */
  busy: BusySpan[]
  /** Starts of the coach's booked calls, for the caps. */
  booked: number[]
  now: number
  /** Starts lie in [from, until). */
  from: number
  until: number
}

/**
 * The starts that can be booked, in epoch milliseconds, ascending, each once.
 *
 * S1 Hours are what the clock shows: the coach works at an instant when the clock of the zone they are in shows a
 * time within that date's hours. So a time that a change of clocks skips is nobody's working time, one that it
 * shows twice is working time twice, a date that a zone leaves out has no slots, and a day without midnight begins
 * when it begins. An end of 24:00 is the end of the date. One sentence for every change, and no call ever stands
 * outside the hours that the coach reads on the wall.
 * S2 A date's hours are those of its override if there is one (an empty one: none), else the trip's for that
 * weekday, else the usual ones. A day off has none, whatever else is said of it. Spans that meet or touch are one.
 * S3 A trip's zone and hours apply to its days, from the first to the last, midnight to midnight there. Where such
 * a day and a day at home meet, the trip's is whole and the other one yields; of two trips the earlier one stays
 * whole. Hours in between, when it is neither the one day yet nor the other any more, are for the way: no slots.
 * S4 A slot belongs to the day that the coach's clock shows at its start.
 * S5 Steps are elapsed minutes from the start of each window, that is of each unbroken stretch of working time of
 * one day. The call must lie in working time, buffers need not; it may run past midnight into hours that go on.
 * S6 [start - buffer before, end + buffer after) meets no busy span. Touching is not meeting.
 * S7 Starts are at least the notice after now, less than the horizon (days of 24 hours) after it, and in
 * [from, until).
 * S8 A day or ISO week in which the coach has as many booked calls as its cap has no slots.
 *
 * Throws RangeError for a zone nobody knows, and for a length or step that is not positive.
 */
export function listSlots({ availability, rules, busy, booked, now, from, until }: SlotQuestion): number[] {
  if (!(rules.lengthMinutes > 0 && rules.stepMinutes > 0)) throw new RangeError('A slot takes time.')
  const first = Math.max(from, now + rules.minimumNoticeMinutes * MINUTE)
  const end = Math.min(until, now + rules.horizonDays * DAY)
  if (!(first < end)) return []
  const days = coachDays(availability, first - 7 * DAY, end + rules.lengthMinutes * MINUTE + 7 * DAY)
  const windows = listWindows(days, first, end + rules.lengthMinutes * MINUTE)
  const isFull = fullDays(days, rules, booked, first, end)
  const open = windows.filter(({ day }) => !isFull(day))
  return startsIn(open, rules, nearBusy(busy, rules, first, end), first, end)
}

/** An unbroken stretch of working time of one day; `workUntil` is when the work ends that may go on the day after. */
type Window = Span & { day: number; workUntil: number }

function listWindows(days: CoachDays, from: number, until: number): Window[] {
  const windows: Window[] = []
  for (let day = Math.floor(from / DAY) - 1; day <= Math.floor(until / DAY) + 1; day++)
    for (const span of workingTime(days, day)) windows.push({ ...span, day, workUntil: span.endsAt })
  windows.sort((a, b) => a.startsAt - b.startsAt)
  for (let index = windows.length - 2; index >= 0; index--) {
    const [window, next] = [windows[index], windows[index + 1]]
    if (window && next && window.endsAt === next.startsAt) window.workUntil = next.workUntil
  }
  return windows
}

/** S8. Calls further than a week away share neither a day nor a week with a slot. */
function fullDays(days: CoachDays, rules: SlotRules, booked: number[], from: number, until: number) {
  const onDay = new Map<number, number>()
  const inWeek = new Map<number, number>()
  const { dailyCap, weeklyCap } = rules
  if (dailyCap === null && weeklyCap === null) return () => false
  for (const startsAt of booked) {
    if (startsAt < from - 9 * DAY || startsAt > until + 9 * DAY) continue
    const { day } = coachDayAt(days, startsAt)
    onDay.set(day, (onDay.get(day) ?? 0) + 1)
    inWeek.set(isoWeek(day), (inWeek.get(isoWeek(day)) ?? 0) + 1)
  }
  return (day: number) =>
    (onDay.get(day) ?? 0) >= (dailyCap ?? Infinity) ||
    (inWeek.get(isoWeek(day)) ?? 0) >= (weeklyCap ?? Infinity)
}

/** The busy time around the starts in question. */
function nearBusy(busy: BusySpan[], rules: SlotRules, first: number, end: number): Span[] {
  const from = first - rules.bufferBeforeMinutes * MINUTE
  const until = end + (rules.lengthMinutes + rules.bufferAfterMinutes) * MINUTE
  return merged(busy.filter(({ startsAt, endsAt }) => startsAt < until && endsAt > from))
}

/** Walks the windows and the busy spans once, side by side. */
function startsIn(windows: Window[], rules: SlotRules, busy: Span[], first: number, end: number): number[] {
  const starts: number[] = []
  const [length, step] = [rules.lengthMinutes * MINUTE, rules.stepMinutes * MINUTE]
  const [before, after] = [rules.bufferBeforeMinutes * MINUTE, rules.bufferAfterMinutes * MINUTE]
  let next = 0
  for (const { startsAt, endsAt, workUntil } of windows) {
    const lastStart = Math.min(endsAt - 1, end - 1, workUntil - length)
    for (let start = stepFrom(startsAt, step, first); start <= lastStart; ) {
      while ((busy[next]?.endsAt ?? Infinity) <= start - before) next++
      const span = busy[next]
      if (span && span.startsAt < start + length + after)
        start = stepFrom(startsAt, step, span.endsAt + before)
      else {
        starts.push(start)
        start += step
      }
    }
  }
  return starts
}

/** The first step of a window at or after an instant. */
function stepFrom(windowStart: number, step: number, at: number): number {
  return windowStart + Math.max(0, Math.ceil((at - windowStart) / step)) * step
}

/**
 * The zone that the coach is in at an instant (S3): the trip's on its days there, else the one at home. Throws
 * RangeError for a zone nobody knows.
 */
export function coachZoneOn(availability: Availability, at: number): string {
  return coachDayAt(coachDays(availability, at, at), at).zone
}
