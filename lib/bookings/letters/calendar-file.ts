import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { oneLine } from '@/lib/mail'
import { zoneComponent } from './zone-component'

/** One thing in a calendar. Texts may hold anything; they are cleaned here. */
export type CalendarEvent = {
  /** Never another for the same thing; our own words only. */
  uid: string
  sequence: number
  startsAt: Date
  endsAt: Date
  title: string
  place?: string
  /** Each its own line. */
  description?: string[]
  url?: string
  cancelled?: boolean
  /** Takes no time, such as a deadline. */
  free?: boolean
  attendee?: Mailbox
}

export type CalendarFile = {
  /** What a subscribed calendar is called; letters have none. */
  name?: string
  /** REQUEST and CANCEL are letters to the attendee, PUBLISH is a file to keep, without one it is a feed. */
  method?: keyof typeof ICalCalendarMethod
  organizer?: Mailbox
  /** IANA zone the times are written in. */
  zone: string
  events: CalendarEvent[]
}

type Mailbox = { name: string; address: string }

/** An iCalendar file (RFC 5545) with the zone that it uses. `now` becomes its DTSTAMP. */
export function calendarFile({ name, method, organizer, zone, events }: CalendarFile, now: Date): string {
  const timezone = namedZone(zone)
  const calendar = ical({
    prodId: { company: 'Waymark', product: 'Calls' },
    // The library writes the name as it is given, and readers disagree about escapes in it.
    name: oneLine((name ?? '').replaceAll(/[\\,;]/g, ' ')) || null,
    method: method ? ICalCalendarMethod[method] : null,
    timezone: timezone ? { name: null, generator: () => zoneOf(timezone, events, now) } : null,
    events: events.map((event) => ({
      ...eventData(event, timezone, now),
      organizer: organizer && mailboxData(organizer),
    })),
  })
  return `${calendar}\r\n`
}

// Only names of the IANA list are safe as a TZID; whatever else a zone may be called, UTC is right.
function namedZone(zone: string): string | null {
  return zone !== 'UTC' && /^[A-Za-z][\w+/-]*$/.test(zone) ? zone : null
}

function zoneOf(zone: string, events: CalendarEvent[], now: Date): string {
  const times = events.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()])
  if (times.length === 0) return zoneComponent(zone, now, now)
  return zoneComponent(zone, new Date(Math.min(...times)), new Date(Math.max(...times)))
}

function eventData(event: CalendarEvent, zone: string | null, now: Date) {
  const { attendee, free, cancelled } = event
  // An hour that comes twice is told apart in UTC alone.
  const timezone = zone && isOnce(event.startsAt, zone) && isOnce(event.endsAt, zone) ? zone : null
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: now,
    start: instant(event.startsAt),
    end: instant(event.endsAt),
    timezone,
    summary: oneLine(event.title),
    location: oneLine(event.place ?? '') || null,
    description: event.description?.map(oneLine).join('\n') ?? null,
    url: event.url ?? null,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: free ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    attendees: attendee
      ? [{ ...mailboxData(attendee), status: ICalAttendeeStatus.ACCEPTED, rsvp: false }]
      : [],
  }
}

function isOnce(at: Date, zone: string): boolean {
  const wall = instant(at).toZonedDateTimeISO(zone).toPlainDateTime()
  const [first, last] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  )
  return first?.epochMilliseconds === last?.epochMilliseconds
}

function instant(at: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
}

// A quoted parameter knows no escapes: what would end or change it is left out.
function mailboxData({ name, address }: Mailbox) {
  return { name: oneLine(name).replaceAll(/["\\^]/g, '') || address, email: address }
}
