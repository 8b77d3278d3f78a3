import { busySpansOf } from '@/lib/bookings/calendars/busy-spans'

/** A calendar file out of the lines of its components. */
export function calendar(...components: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...components, 'END:VCALENDAR'].join(
    '\r\n',
  )
}

/** One VEVENT; the lines are what the case is about. */
export function event(...lines: string[]): string {
  const named = lines.some((line) => line.startsWith('UID')) ? lines : ['UID:one@example.org', ...lines]
  return ['BEGIN:VEVENT', ...named, 'SUMMARY:Private', 'END:VEVENT'].join('\r\n')
}

/** "2026-12-07T08:00Z/2026-12-07T09:00Z" for every span, from 1 December 2026 to 1 July 2027 unless said otherwise. */
export function busy(
  ics: string,
  { from = '2026-12-01', until = '2027-07-01', zone = 'Europe/Berlin' } = {},
): string[] {
  const spans = busySpansOf(ics, { from: Date.parse(from), until: Date.parse(until), zone })
  return spans.map(({ startsAt, endsAt }) => `${minute(startsAt)}/${minute(endsAt)}`)
}

function minute(at: number): string {
  return new Date(at).toISOString().replace(':00.000', '')
}
