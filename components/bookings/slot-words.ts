import { formatInstant, formatThere, wallTimeOf, zoneCity } from '@/lib/time'

const names = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const dayFormat = new Intl.DateTimeFormat('en-GB', names)
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "Thursday 3 December"; a date has no zone. */
export function sayDay(on: string): string {
  // The locale puts a comma after the weekday since some version of its data.
  return dayFormat.format(new Date(on)).replace(',', '')
}

/** "December 2026" of `YYYY-MM`. */
export function sayMonth(month: string): string {
  return monthFormat.format(new Date(`${month}-01`))
}

export function sayTimes(count: number): string {
  return count === 1 ? '1 time' : `${count} times`
}

/** "14:30" for each start of a day; where the clock shows a time twice, with its offset: "01:30 (UTC-4)". */
export function sayStarts(starts: readonly number[], zone: string): string[] {
  const clocks = starts.map((at) => wallTimeOf(new Date(at), zone).slice(11))
  return clocks.map((clock, index) => {
    const twice = clocks.indexOf(clock) !== clocks.lastIndexOf(clock)
    return twice ? `${clock} (${offsetOf(starts[index] ?? 0, zone)})` : clock
  })
}

function offsetOf(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    at,
  )
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', 'UTC')
}

/** "14:30 in New York", with its day where that is another one than in `own`. */
export function sayThere(at: Date, there: string, own: string): string {
  return `${formatThere(at, there, own)} in ${zoneCity(there)}`
}

/** "Thursday 3 December, 14:30 in New York, 20:30 in Berlin": one line, both zones where they differ. */
export function sayBoth(at: Date, own: string, there: string, now: Date): string {
  const here = `${formatInstant(at, own, now)} in ${zoneCity(own)}`
  return own === there ? here : `${here}, ${sayThere(at, there, own)}`
}
