import { getSlots } from 'slot-calculator'
import { daysWithTimes } from '@/components/bookings/days-with-times'
import { listSlots, type SlotQuestion } from '@/lib/bookings/slots'
import type { HoursSpan } from '@/lib/bookings/slots/availability'
import { walkTheMinutes } from '@/tests/unit/bookings/walk-the-minutes'
import type { BenchFigure } from './figure'
import { median } from './median'

const MINUTE = 60_000
const DAY = 86_400_000
const ROUNDS = 9
const REPEATS = 200

const VIEWER_ZONE = 'America/Los_Angeles'
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** Sixty days in which the clocks of both zones change: half an hour every quarter, and 500 busy spans. */
function question(): SlotQuestion {
  const now = Date.parse('2026-09-21T07:00:00Z')
  return {
    availability: {
      zone: 'Europe/Berlin',
      weekly: WEEKDAYS.flatMap((_, index) => spans.map((span) => ({ weekday: index + 1, ...span }))),
      overrides: [],
      daysOff: [],
      trips: [],
    },
    rules: {
      lengthMinutes: 30,
      bufferBeforeMinutes: 10,
      bufferAfterMinutes: 10,
      stepMinutes: 15,
      minimumNoticeMinutes: 12 * 60,
      horizonDays: 60,
      dailyCap: null,
      weeklyCap: null,
    },
    busy: Array.from({ length: 500 }, (_, index) => busySpan(now, index)),
    booked: [],
    now,
    from: now,
    until: now + 60 * DAY,
  }
}

const spans: HoursSpan[] = [
  { startMinute: 9 * 60, endMinute: 12 * 60 + 30 },
  { startMinute: 13 * 60 + 30, endMinute: 18 * 60 },
]

/** Scattered over all hours and days; 15 to 59 minutes long. */
function busySpan(now: number, index: number) {
  const startsAt = now + ((index * 7919) % (60 * 24 * 60)) * MINUTE
  return { startsAt, endsAt: startsAt + (15 + ((index * 31) % 45)) * MINUTE }
}

/**
 * The days and times that a reader in another zone can book, against `slot-calculator`. It knows neither steps nor
 * buffers nor notice: it is given spans that are longer by the buffers and a start that is later by the notice, and
 * lists a call after the other instead of one every quarter, which is less work. The two take turns in one run.
 * Throws when the slots are not those of the walk from minute to minute.
 */
export function benchSlots(): BenchFigure[] {
  const asked = question()
  const starts = listSlots(asked)
  if (starts.length === 0 || String(starts) !== String(walkTheMinutes(asked)))
    throw new Error('The slots are not those that a walk from minute to minute finds.')
  const config = asSlotCalculator(asked)
  const ours = () => daysWithTimes(listSlots(asked), VIEWER_ZONE)
  const theirs = () => getSlots(config).availableSlotsByDay
  for (const task of [theirs, ours]) timed(task, 2)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => turn(ours, theirs, round % 2 === 1))
  const cost = (who: 'ours' | 'theirs') =>
    median(rounds.map((each) => each[who])).toFixed(who === 'ours' ? 3 : 0)
  return [
    {
      name: 'slots of 60 days, slot-calculator / ours',
      value: median(rounds.map((each) => each.theirs / each.ours)),
      limit: 50,
      atLeast: true,
      unit: '×',
      note: `${cost('theirs')} and ${cost('ours')} ms; ${starts.length} slots, as the walk finds them`,
    },
  ]
}

function asSlotCalculator({ rules, busy, now, until }: SlotQuestion): Parameters<typeof getSlots>[0] {
  const iso = (at: number) => new Date(at).toISOString()
  return {
    from: iso(now + rules.minimumNoticeMinutes * MINUTE),
    to: iso(until),
    duration: rules.lengthMinutes,
    outputTimezone: VIEWER_ZONE,
    availability: WEEKDAYS.flatMap((text) =>
      spans.map(({ startMinute, endMinute }) => ({
        day: { text, locale: 'en' },
        from: clock(startMinute),
        to: clock(endMinute),
        timezone: 'Europe/Berlin',
      })),
    ),
    unavailability: busy.map(({ startsAt, endsAt }) => ({
      from: iso(startsAt - rules.bufferAfterMinutes * MINUTE),
      to: iso(endsAt + rules.bufferBeforeMinutes * MINUTE),
    })),
  }
}

const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Milliseconds of one call of each, backwards in every other round. */
function turn(ours: () => unknown, theirs: () => unknown, backwards: boolean) {
  const first = backwards ? timed(theirs, 1) : timed(ours, REPEATS)
  const second = backwards ? timed(ours, REPEATS) : timed(theirs, 1)
  return backwards ? { ours: second, theirs: first } : { ours: first, theirs: second }
}

function timed(task: () => unknown, repeats: number): number {
  const start = performance.now()
  for (let call = 0; call < repeats; call++) kept.last = task()
  return (performance.now() - start) / repeats
}

/** Keeps what was computed, so that nothing is optimised away. */
const kept: { last?: unknown } = {}
