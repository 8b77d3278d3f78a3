const DAY_MS = 86_400_000
const LAST_DAY = Date.UTC(9999, 11, 31) / DAY_MS

/** Days since 1970-01-01 of a PlainDate; NaN when it is absent. */
export function toEpochDay(date: string | null | undefined): number {
  return date ? Date.parse(date) / DAY_MS : Number.NaN
}

/** The PlainDate of an epoch day; null where four digits cannot write the year. */
export function toPlainDate(day: number): string | null {
  if (!(day >= 0 && day <= LAST_DAY)) return null
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
