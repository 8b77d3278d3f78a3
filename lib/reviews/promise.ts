/** A half-open stretch of time in epoch milliseconds. */
export type Span = { startsAt: number; endsAt: number }

/** `working`: when the coach can work, without calls and what else is in the way, ascending. `open`: reviews in hand. */
export type CoachLoad = { id: string; working: Span[]; open: number }

export type PromiseQuestion = {
  now: number
  /** When the client has to decide; null: nobody waits for them. */
  deadline: number | null
  /** Those who may take it. */
  coaches: CoachLoad[]
  /** Reviews that nobody has yet and that any of them has to do first. */
  waiting: number
}

/** `promisedAt` is null when nobody can; `coachId` says whose hours it stands on. */
export type ReviewPromise = { promisedAt: number | null; coachId: string | null; meetsDeadline: boolean }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Working time that one review takes. */
export const reviewMinutes = 45

const leastNotice = 2 * HOUR

/** How long before the promised time whoever can act is told that it is near, in milliseconds. */
export const nearMs = 2 * HOUR

const horizon = 21 * DAY
/** To read what came back, and to send it. */
const timeToSend = HOUR

/**
 * By when a review is answered that is asked for now.
 *
 * P1 A review takes 45 minutes of working time. Each coach does those in hand first; those that wait go, one after the
 * other, to whoever can promise the earliest, and so does this one after them.
 * P2 Nothing is promised for sooner than two hours from now, nor for later than 21 days.
 * P3 It is promised for working time: what falls outside goes to the start of the next. It is rounded up to the half
 * hour, but not beyond the end of the working time it falls in.
 * P4 The deadline is met with an hour to spare, or when there is none. No promise meets nothing.
 */
export function promiseOf({ now, deadline, coaches, waiting }: PromiseQuestion): ReviewPromise {
  const turns = coaches.flatMap(({ id, working, open }) => {
    const spans = ahead(working, now, now + horizon)
    return instantsOf(spans, open, waiting + 1).flatMap((at) => {
      const promisedAt = promisable(spans, Math.max(at, now + leastNotice))
      return promisedAt === null ? [] : [{ id, promisedAt }]
    })
  })
  const turn = turns.sort((one, other) => one.promisedAt - other.promisedAt)[waiting]
  if (!turn) return { promisedAt: null, coachId: null, meetsDeadline: false }
  const meetsDeadline = deadline === null || fitOf(turn.promisedAt, deadline) === 'in_time'
  return { promisedAt: turn.promisedAt, coachId: turn.id, meetsDeadline }
}

/** P4: how a promise lies to a deadline; "tight" leaves less than the hour it takes to read and send. */
export function fitOf(promisedAt: number, deadline: number): 'in_time' | 'tight' | 'after' {
  if (promisedAt <= deadline - timeToSend) return 'in_time'
  return promisedAt < deadline ? 'tight' : 'after'
}

/** Those parts of the spans that lie between two instants; spans that meet are one. */
function ahead(spans: Span[], from: number, until: number): Span[] {
  const left: Span[] = []
  for (const span of spans) {
    const [startsAt, endsAt] = [Math.max(span.startsAt, from), Math.min(span.endsAt, until)]
    const last = left.at(-1)
    if (startsAt >= endsAt) continue
    if (last && startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt)
    else left.push({ startsAt, endsAt })
  }
  return left
}

/** When so many reviews are done, one after the other, once those in hand are; fewer where the time does not suffice. */
function instantsOf(spans: Span[], open: number, count: number): number[] {
  const instants: number[] = []
  let worked = 0
  for (const { startsAt, endsAt } of spans) {
    for (let done = open + instants.length + 1; instants.length < count; done++) {
      const at = startsAt + done * reviewMinutes * MINUTE - worked
      if (at > endsAt) break
      instants.push(at)
    }
    worked += endsAt - startsAt
  }
  return instants
}

/** P3. */
function promisable(spans: Span[], at: number): number | null {
  const span = spans.find(({ endsAt }) => at <= endsAt)
  if (!span) return null
  const rounded = Math.ceil(Math.max(at, span.startsAt) / (HOUR / 2)) * (HOUR / 2)
  return Math.min(rounded, span.endsAt)
}

/** Whole minutes of working time between two instants; 0 when the second is not the later one. */
export function workingMinutes(spans: Span[], from: number, to: number): number {
  const worked = ahead(spans, from, to).reduce((sum, { startsAt, endsAt }) => sum + endsAt - startsAt, 0)
  return Math.floor(worked / MINUTE)
}

/**
 * When so many minutes of working time have passed; where that is no working time, the start of the next. Null when
 * the spans do not suffice.
 */
export function afterWorkingMinutes(spans: Span[], from: number, minutes: number): number | null {
  let left = minutes * MINUTE
  for (const { startsAt, endsAt } of ahead(spans, from, Infinity)) {
    if (left <= endsAt - startsAt) return startsAt + left
    left -= endsAt - startsAt
  }
  return null
}
