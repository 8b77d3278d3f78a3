import type { HoursSpan } from '@/lib/bookings/slots/availability'

/** Weekdays by their ISO number less one, as forms name them. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof weekdays)[number]

/** "Monday" of "monday". */
export function sayWeekday(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1)
}

const mostSpans = 12
const noHours = /^(none|no|off|closed|free|[-–—])?$/i
const between = /\s*(?:-|–|—|\bto\b|\buntil\b)\s*/i

/**
 * The spans that somebody typed for one day, ascending, those that meet as one: "09:00–12:30, 14:00–18:00",
 * "9-12 and 2pm to 6pm", "9.30 – 13"; empty or "off" is none. Where it cannot be read, words that say why.
 */
export function readHours(typed: string): { spans: HoursSpan[] } | { error: string } {
  if (noHours.test(typed.trim())) return { spans: [] }
  const parts = typed.split(/[,;\n&]|\band\b/i).map((part) => part.trim())
  const spans: HoursSpan[] = []
  for (const part of parts.filter((part) => part !== '')) {
    const span = readSpan(part)
    if ('error' in span) return span
    spans.push(span)
  }
  if (spans.length > mostSpans) return { error: `more than ${mostSpans} spans do not fit into a day.` }
  return { spans: joined(spans) }
}

function readSpan(part: string): HoursSpan | { error: string } {
  const [from = '', until = '', ...rest] = part.split(between)
  const startMinute = readTime(from)
  const endMinute = readTime(until)
  if (startMinute === null || endMinute === null || rest.length > 0)
    return { error: `“${part}” is not a span. Write it as 09:00–12:30.` }
  // A day ends at midnight, however it is written.
  const end = endMinute === 0 ? 1440 : endMinute
  if (startMinute < end) return { startMinute, endMinute: end }
  return { error: `“${part}” ends before it begins. Write 17:00 for five in the afternoon.` }
}

const time = /^(\d{1,2})(?:[:.h](\d{2})?)?\s*([ap])?\.?(?:m\.?)?$/i

/** Minutes since midnight, of "9", "9:30", "9.30", "9h30" and "9 pm"; null for anything else. */
function readTime(typed: string): number | null {
  const [, hours, minutes = '0', half] = time.exec(typed.trim()) ?? []
  if (hours === undefined || Number(minutes) > 59) return null
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return null
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  const minute = hour * 60 + Number(minutes)
  return minute <= 1440 ? minute : null
}

function joined(spans: HoursSpan[]): HoursSpan[] {
  const found: HoursSpan[] = []
  for (const span of spans.toSorted((one, other) => one.startMinute - other.startMinute)) {
    const last = found.at(-1)
    if (last && span.startMinute <= last.endMinute) last.endMinute = Math.max(last.endMinute, span.endMinute)
    else found.push({ ...span })
  }
  return found
}

/** "09:00–12:30, 14:00–18:00"; an empty text for no hours. What `readHours` reads back. */
export function sayHours(spans: readonly HoursSpan[]): string {
  return joined([...spans])
    .map(({ startMinute, endMinute }) => `${clock(startMinute)}–${clock(endMinute)}`)
    .join(', ')
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
