import { Temporal } from 'temporal-polyfill'
import type { Span } from '@/lib/bookings/slots/spans'

export const MINUTE = 60_000
export const DAY = 86_400_000
const BLOCK = 32 * DAY

/** A stretch of time in which the zone's clock runs evenly: wall time is the instant plus `offset`, in milliseconds. */
export type Stretch = Span & { offset: number }

/** The zone's stretches that cover the given time, ascending. Throws RangeError for a zone nobody knows. */
export function stretchesOf(zone: string, from: number, until: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let block = Math.floor(from / BLOCK); block * BLOCK < until; block++)
    for (const stretch of stretchesOfBlock(zone, block)) append(stretches, stretch)
  return stretches
}

// The past and the coming months of a zone are asked for again and again, and do not change.
const blocks = new Map<string, Stretch[]>()

function stretchesOfBlock(zone: string, block: number): Stretch[] {
  const key = `${zone} ${block}`
  const known = blocks.get(key) ?? findStretches(zone, block * BLOCK)
  blocks.set(key, known)
  return known
}

// A look a day: no zone changes its clocks twice within one.
function findStretches(zone: string, start: number): Stretch[] {
  const stretches: Stretch[] = []
  let offset = offsetAt(zone, start)
  for (let day = start; day < start + BLOCK; day += DAY) {
    const after = offsetAt(zone, day + DAY)
    const change = after === offset ? day + DAY : changeBetween(zone, day, day + DAY)
    append(stretches, { startsAt: day, endsAt: change, offset })
    append(stretches, { startsAt: change, endsAt: day + DAY, offset: after })
    offset = after
  }
  return stretches
}

function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1)
  if (next.startsAt === next.endsAt) return
  if (last?.offset === next.offset) stretches[stretches.length - 1] = { ...last, endsAt: next.endsAt }
  else stretches.push(next)
}

/** The first instant of the later offset; clocks change on whole seconds. */
function changeBetween(zone: string, before: number, after: number): number {
  const old = offsetAt(zone, before)
  let [low, high] = [before / 1000, after / 1000]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle * 1000) === old) low = middle
    else high = middle
  }
  return high * 1000
}

function offsetAt(zone: string, at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
}

/** The epoch day that the clock shows at an instant within the stretches. */
export function dayShownAt(stretches: Stretch[], at: number): number {
  const stretch = stretches.find(({ endsAt }) => at < endsAt)
  return Math.floor((at + (stretch?.offset ?? 0)) / DAY)
}

/** When the clock shows a time of that epoch day from one minute up to another: none, one or several spans. */
export function whenShown(stretches: Stretch[], day: number, startMinute: number, endMinute: number): Span[] {
  const spans: Span[] = []
  for (const { startsAt, endsAt, offset } of stretches) {
    const from = Math.max(startsAt, day * DAY + startMinute * MINUTE - offset)
    const until = Math.min(endsAt, day * DAY + endMinute * MINUTE - offset)
    if (from < until) spans.push({ startsAt: from, endsAt: until })
  }
  return spans
}
