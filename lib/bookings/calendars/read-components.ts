import ICAL from 'ical.js'
import { tooLarge, UnreadableCalendar } from './unreadable-calendar'

/** A long list of dates takes about this many characters; ical.js takes the square of a longer line's time. */
const longestLine = 20_000
const mostEvents = 10_000

/** What says when somebody is busy. What an event is about is dropped unread, and cannot break the reading either. */
const kept =
  /^(begin|end|uid|dtstart|dtend|duration|rrule|rdate|exdate|recurrence-id|sequence|status|transp|tzid|tzoffsetfrom|tzoffsetto|freebusy|x-microsoft-cdo-busystatus)[;:]/i

/** The calendars in the text of an .ics file. Throws UnreadableCalendar when it is none, or broken off. */
export function readCalendars(ics: string): ICAL.Component[] {
  const text = ics.replace(/^\uFEFF?\s*/, '')
  if (!/^BEGIN:VCALENDAR/i.test(text)) {
    throw new UnreadableCalendar('What is at that address is not a calendar.')
  }
  const calendars = parse(keptLines(text)).map((jcal) => new ICAL.Component(jcal))
  if (calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent')).length > mostEvents) {
    throw tooLarge()
  }
  return calendars
}

function keptLines(text: string): string {
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r\n|\r|\n/)
  const lines = unfolded.filter((line) => kept.test(line))
  if (lines.some((line) => line.length > longestLine)) throw tooLarge()
  return lines.map((line) => line.trimEnd()).join('\r\n')
}

// ical.js throws plain errors with the offending line in them, which is not for showing.
function parse(lines: string): unknown[][] {
  try {
    const parsed = ICAL.parse(lines)
    return (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][]
  } catch {
    throw new UnreadableCalendar('This calendar is damaged: it breaks off, or a line of it cannot be read.')
  }
}
