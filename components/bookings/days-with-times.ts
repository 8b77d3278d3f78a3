import { Temporal } from 'temporal-polyfill'

/** A date of the reader's calendar (`YYYY-MM-DD`) and the starts on it, in epoch milliseconds. */
export type DayWithTimes = { on: string; starts: number[] }

/** Ascending starts by the day they fall on in a zone. Days have the length that their zone gives them. */
export function daysWithTimes(starts: readonly number[], zone: string): DayWithTimes[] {
  const days: DayWithTimes[] = []
  let dayEndsAt = Number.NEGATIVE_INFINITY
  for (const start of starts) {
    if (start >= dayEndsAt) {
      const date = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainDate()
      dayEndsAt = date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
      days.push({ on: date.toString(), starts: [] })
    }
    days.at(-1)?.starts.push(start)
  }
  return days
}
