import { Temporal } from 'temporal-polyfill'

/**
 * The VTIMEZONE of a zone: its offset and every change of clocks from the year before the span until the year
 * after it. Written out one by one, since rules that change by decree (Ramadan in Casablanca) repeat by no rule.
 */
export function zoneComponent(zone: string, from: Date, until: Date): string {
  const begin = newYear(from.getUTCFullYear() - 1, zone)
  const end = newYear(until.getUTCFullYear() + 2, zone)
  const changes: Temporal.ZonedDateTime[] = []
  let change = begin.getTimeZoneTransition('next')
  while (change && Temporal.ZonedDateTime.compare(change, end) < 0) {
    changes.push(change)
    change = change.getTimeZoneTransition('next')
  }
  const first = observance(begin.toPlainDateTime(), begin.offset, begin.offset, isSummer(begin, changes[0]))
  const lines = changes.flatMap((at) => {
    const before = at.subtract({ nanoseconds: 1 })
    const wall = at.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime()
    return observance(wall, before.offset, at.offset, at.offsetNanoseconds > before.offsetNanoseconds)
  })
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...first, ...lines, 'END:VTIMEZONE'].join('\r\n')
}

function newYear(year: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone)
}

// Clocks that go back at the next change are on summer time until then.
function isSummer(at: Temporal.ZonedDateTime, next: Temporal.ZonedDateTime | undefined): boolean {
  return next !== undefined && next.offsetNanoseconds < at.offsetNanoseconds
}

function observance(wall: Temporal.PlainDateTime, from: string, to: string, summer: boolean): string[] {
  const name = summer ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${from.replaceAll(':', '')}`,
    `TZOFFSETTO:${to.replaceAll(':', '')}`,
    `END:${name}`,
  ]
}
