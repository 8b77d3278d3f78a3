import type { Variant } from './variants'

type Dated = { startDate?: string | undefined; endDate?: string | undefined }

/** "Mar 2021 – Jun 2023", "seit 03/2021", "2019": as the variant writes it; empty where nothing is told. */
export function sayPeriod({ startDate, endDate }: Dated, variant: Variant): string {
  const [start, end] = [startDate, endDate].map((date) => (date ? sayMonth(date, variant) : ''))
  if (start && end) return start === end ? start : `${start} – ${end}`
  return start ? variant.words.since(start) : (end ?? '')
}

/** A month, or a year where no month is told. What is no date, such as a blank to fill in, stays as it is. */
export function sayMonth(date: string, { months, language }: Variant): string {
  const [year, month] = date.split('-')
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date) || month === undefined) return date
  if (months === 'numbers') return `${month}/${year}`
  return format(`${year}-${month}-01`, language, { month: months, year: 'numeric' })
}

/** "5 March 2021", "March 5, 2021", "5. März 2021", "1er mars 2021". Less than a day: its month or year. */
export function sayDay(day: string, variant: Variant): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return sayMonth(day, variant)
  const said = format(day, variant.language, { day: 'numeric', month: 'long', year: 'numeric' })
  return variant.language === 'fr' ? said.replace(/^1 /, '1er ') : said
}

function format(day: string, language: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** The newest first: what goes on, then by end and start. Entries without a date stay where they are, at the end. */
export function newestFirst<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (a, b) => endOf(b).localeCompare(endOf(a)) || (b.startDate ?? '').localeCompare(a.startDate ?? ''),
  )
}

function endOf({ startDate, endDate }: Dated): string {
  return endDate ?? (startDate ? '9999' : '')
}
