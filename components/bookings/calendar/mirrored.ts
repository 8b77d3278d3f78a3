import type { BookingDetail } from '@/lib/bookings/get-booking'

/**
 * The same call seen from the coach's side of the table: who is "the other" to a client is the client to them. So
 * the pieces that a client uses serve the coach, too.
 */
export function mirrored(call: BookingDetail): BookingDetail {
  const { coach, name, zone } = call
  return {
    ...call,
    name: coach.name,
    zone: coach.zone,
    coach: { ...coach, name: name || 'the client', zone },
  }
}
