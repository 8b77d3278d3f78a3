import { Temporal } from 'temporal-polyfill'
import type { DayWithTimes } from './days-with-times'

/** A field of the calendar; `starts` is empty where nothing can be booked. */
export type MonthDay = DayWithTimes & { day: number }

/** The weeks of a month (`YYYY-MM`), Monday first; null before the first and after the last of the month. */
export function monthGrid(days: readonly DayWithTimes[], month: string): (MonthDay | null)[][] {
  const startsOn = new Map(days.map(({ on, starts }) => [on, starts]))
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  const fields: (MonthDay | null)[] = Array.from({ length: first.dayOfWeek - 1 }, () => null)
  for (let day = 1; day <= first.daysInMonth; day++) {
    const on = first.with({ day }).toString()
    fields.push({ on, day, starts: startsOn.get(on) ?? [] })
  }
  while (fields.length % 7 !== 0) fields.push(null)
  return Array.from({ length: fields.length / 7 }, (_, week) => fields.slice(week * 7, week * 7 + 7))
}

/** `YYYY-MM` of a date or of another month, so many months on. */
export function monthOf(date: string, later = 0): string {
  return Temporal.PlainYearMonth.from(date.slice(0, 7)).add({ months: later }).toString()
}

/** The month that an instant falls into in a zone. */
export function monthAt(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()
    .slice(0, 7)
}
