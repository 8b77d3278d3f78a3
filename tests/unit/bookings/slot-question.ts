import { listSlots, type SlotQuestion, type SlotRules } from '@/lib/bookings/slots'
import type { Availability, HoursSpan } from '@/lib/bookings/slots/availability'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Half an hour every half hour, without buffers, notice and caps. */
export const plainRules: SlotRules = {
  lengthMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  stepMinutes: 30,
  minimumNoticeMinutes: 0,
  horizonDays: 60,
  dailyCap: null,
  weeklyCap: null,
}

/** "09:00-10:30 14:00-24:00" as minutes of the day. */
export function hours(text: string): HoursSpan[] {
  const minuteOf = (clock = '') => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  const spans = text === '' ? [] : text.split(' ')
  return spans.map((span) => {
    const [start, end] = span.split('-')
    return { startMinute: minuteOf(start), endMinute: minuteOf(end) }
  })
}

/** The same hours on every day of the week. */
export function daily(text: string): Availability['weekly'] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => hours(text).map((span) => ({ weekday, ...span })))
}

export function availability(parts: Partial<Availability>): Availability {
  return { zone: 'UTC', weekly: [], overrides: [], daysOff: [], trips: [], ...parts }
}

type Asked = Omit<Partial<SlotQuestion>, 'availability' | 'rules' | 'now' | 'from' | 'until'> & {
  availability: Partial<Availability>
  rules?: Partial<SlotRules>
  now?: string
  from: string
  until: string
}

/** The slots of a question in instants of UTC, "2026-03-29 00:00 00:30 2026-03-30 09:00"; `now` is two days before. */
export function slotsOf({ availability: parts, rules, now, from, until, ...rest }: Asked): string {
  const question: SlotQuestion = {
    busy: [],
    booked: [],
    ...rest,
    availability: availability(parts),
    rules: { ...plainRules, ...rules },
    now: now ? Date.parse(now) : Date.parse(from) - 2 * DAY,
    from: Date.parse(from),
    until: Date.parse(until),
  }
  return written(listSlots(question))
}

/** Ascending instants as text: each date once, before its times. */
export function written(instants: number[]): string {
  let shown = ''
  const words = instants.flatMap((at) => {
    const [date = '', clock = ''] = new Date(at).toISOString().slice(0, 16).split('T')
    const told = date === shown ? [clock] : [date, clock]
    shown = date
    return told
  })
  return words.join(' ')
}
