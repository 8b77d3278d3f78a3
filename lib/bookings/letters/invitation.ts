import { env } from '@/lib/env'
import { calendarFile } from './calendar-file'
import type { CallInLetter } from './queries'
import type { Reader } from './reader'

/** One UID for life: calendars know the call by it, however often it moves. */
export function uidOf(bookingId: string): string {
  return `${bookingId}@waymark`
}

/**
 * The call as a calendar takes it, for the reader alone: in their zone, with their own address and link. REQUEST
 * puts it in or moves it, CANCEL takes it out, PUBLISH is a file to keep.
 */
export function invitationOf(
  call: Pick<CallInLetter, 'id' | 'sequence' | 'startsAt' | 'endsAt' | 'place' | 'state' | 'kind'>,
  reader: Reader,
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH',
  now: Date,
): string {
  const { BRAND_NAME, MAIL_FROM } = env()
  const event = {
    uid: uidOf(call.id),
    sequence: call.sequence,
    startsAt: call.startsAt,
    endsAt: call.endsAt,
    title: `${call.kind.name} with ${reader.other}`,
    place: call.place,
    description: [
      `See, move or cancel the call: ${reader.url}`,
      `An answer in your calendar does not reach ${BRAND_NAME}; the page does.`,
    ],
    url: reader.url,
    cancelled: method === 'CANCEL' || call.state === 'cancelled',
    // RFC 5546: what is published is nobody's to answer.
    attendee: method === 'PUBLISH' ? undefined : reader.to,
  }
  const organizer = { name: BRAND_NAME, address: MAIL_FROM }
  return calendarFile({ method, organizer, zone: reader.zone, events: [event] }, now)
}
