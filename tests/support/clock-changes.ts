import { Temporal } from 'temporal-polyfill'

const dayMs = 86_400_000

/** The same wall time in one zone, before and after the other zone's clock shows another one for it. */
export type ClockChange = { before: Date; after: Date }

/**
 * Two days within `days` on which the clock of `zone` shows the same time (`at`, such as "15:30") and that of `other`
 * does not, because the two zones change their clocks on different days: the first such pair from two days after
 * now. Null where the zones keep step.
 */
export function changeBetween(
  { zone, other, at, days }: { zone: string; other: string; at: string; days: number },
  now: Date,
): ClockChange | null {
  const first = Temporal.Instant.fromEpochMilliseconds(now.getTime() + 2 * dayMs).toZonedDateTimeISO(zone)
  const starts = Array.from({ length: days - 3 }, (_, day) =>
    first.toPlainDate().add({ days: day }).toZonedDateTime({ timeZone: zone, plainTime: at }),
  )
  const clockThere = (start: Temporal.ZonedDateTime) => start.withTimeZone(other).toPlainTime().toString()
  // The week before the change that brings them apart again is where an hour is lost most easily.
  const changed = starts.findIndex(
    (start, day) => day > 0 && clockThere(start) !== clockThere(starts[day - 1] ?? start),
  )
  const [before, after] = [starts[changed - 1], starts[changed]]
  if (!before || !after) return null
  return { before: new Date(before.epochMilliseconds), after: new Date(after.epochMilliseconds) }
}
