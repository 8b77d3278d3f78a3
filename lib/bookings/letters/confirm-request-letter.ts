import { confirmCode, confirmToken } from '@/lib/bookings/booking-tokens'
import { env } from '@/lib/env'
import { formatDay, formatThere, zoneCity } from '@/lib/time'
import { callFacts } from './reader'
import type { Writer } from './writer'

/**
 * To somebody without an account: the address is theirs if they can read this. It says nothing that was typed by
 * whoever asked, not even a name, since anybody may have given this address.
 */
export const confirmRequestLetter: Writer = (call, reader, now) => {
  if (call.state !== 'unconfirmed' || !call.heldUntil || call.heldUntil <= now) return null
  const { APP_URL, BRAND_NAME } = env()
  const { zone, other } = reader
  const until = `${formatThere(call.heldUntil, zone, zone)}, ${zoneCity(zone)} time`
  return {
    to: { ...reader.to, name: '' },
    subject: `Confirm your call with ${other}, ${formatDay(call.startsAt, zone, now)}`,
    paragraphs: [
      'One step is left. Write this code on the page where you booked, or open the link, and the call is yours.',
      `The time is held for you until ${until}. After that it is free for others again.`,
    ],
    facts: callFacts(call, reader, now),
    code: confirmCode(call.id, call.heldUntil),
    action: {
      label: 'Confirm the call',
      url: new URL(`/book/confirm/${confirmToken(call.id)}`, APP_URL).href,
    },
    whyYouGetThis: `You get this because someone, we think you, gave this address to book a call at ${BRAND_NAME}. If it was not you, do nothing: no call is booked, and no more letters come.`,
  }
}
