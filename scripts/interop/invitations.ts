import { execFileSync } from 'node:child_process'
import { calendarFile } from '@/lib/bookings/letters/calendar-file'

/** Debian's own interpreter: the one its packages are for. */
const python = '/usr/bin/python3'

/** Whether Debian's python3-icalendar is there. */
export function hasIcalendar(): boolean {
  try {
    execFileSync(python, ['-c', 'import icalendar'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'UTC',
]
const summary = 'Grüße; "quoted", a\\b – 日本\r\nATTENDEE:mailto:evil@example.org'
const cleaned = 'Grüße; "quoted", a\\b – 日本 ATTENDEE:mailto:evil@example.org'

/** A request, its update and its cancellation, in zones of many kinds, as python3-icalendar reads them. */
export async function checkInvitations(): Promise<void> {
  for (const zone of zones) {
    const files = [
      { method: 'REQUEST' as const, sequence: 0, startsAt: new Date('2026-10-24T23:30:00Z') },
      { method: 'REQUEST' as const, sequence: 1, startsAt: new Date('2027-03-14T12:15:00Z') },
      { method: 'CANCEL' as const, sequence: 2, startsAt: new Date('2027-03-14T12:15:00Z') },
    ].map((letter) => ({ ...letter, file: invitation({ ...letter, zone }) }))
    const expected = files.map(({ method, sequence, startsAt }) => ({
      method,
      uid: 'one@waymark',
      sequence,
      start: startsAt.getTime() / 1000,
      minutes: 30,
      status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
      summary: cleaned,
      attendees: ['mailto:ines@example.org'],
    }))
    const input = JSON.stringify(files.map(({ file }) => file))
    const read = JSON.parse(execFileSync(python, ['-c', readByPython], { input, encoding: 'utf8' }))
    if (JSON.stringify(read) !== JSON.stringify(expected)) {
      throw new Error(`${zone}: read ${JSON.stringify(read)}, sent ${JSON.stringify(expected)}`)
    }
  }
}

type Sent = { method: 'REQUEST' | 'CANCEL'; sequence: number; startsAt: Date; zone: string }

function invitation({ method, sequence, startsAt, zone }: Sent): string {
  const event = {
    uid: 'one@waymark',
    sequence,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 30 * 60_000),
    title: summary,
    place: 'https://meet.example/a,b;c',
    description: ['See, move or cancel the call: https://waymark.example/book/manage/x'.padEnd(200, ' é')],
    url: 'https://waymark.example/book/manage/x',
    cancelled: method === 'CANCEL',
    attendee: { name: 'Inês "I" Duarte; x', address: 'ines@example.org' },
  }
  const organizer = { name: 'Wäymark', address: 'calls@waymark.example' }
  return calendarFile({ method, organizer, zone, events: [event] }, new Date('2026-11-22T10:00:00Z'))
}

// Offsets are taken from the file's own VTIMEZONE, as a calendar that does not know the zone would.
const readByPython = `
import icalendar, json, sys
def read(text):
    calendar = icalendar.Calendar.from_ical(text)
    zones = {str(z['TZID']): z.to_tz() for z in calendar.walk('VTIMEZONE')}
    event, = (part for part in calendar.walk() if part.name not in ('VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT'))
    def at(name):
        moment = event[name].dt
        zone = zones.get(event[name].params.get('TZID'))
        return zone.localize(moment.replace(tzinfo=None)) if zone else moment
    attendees = event['ATTENDEE'] if isinstance(event['ATTENDEE'], list) else [event['ATTENDEE']]
    return {
        'method': str(calendar['METHOD']), 'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']),
        'start': int(at('DTSTART').timestamp()), 'minutes': int((at('DTEND') - at('DTSTART')).total_seconds() // 60),
        'status': str(event['STATUS']), 'summary': str(event['SUMMARY']),
        'attendees': [str(a).lower() for a in attendees],
    }
print(json.dumps([read(text) for text in json.load(sys.stdin)], ensure_ascii=False, separators=(',', ':')))`
