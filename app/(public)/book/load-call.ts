import { daysWithTimes } from '@/components/bookings/days-with-times'
import { monthAt } from '@/components/bookings/month-grid'
import { pickerQuery, zoneOfQuery } from '@/components/bookings/picker-query'
import { type BookingDetail, getBooking } from '@/lib/bookings/get-booking'
import { listMoveSlots } from '@/lib/bookings/list-open-slots'
import type { Party } from '@/lib/bookings/party'
import { coachZoneOn } from '@/lib/bookings/slots'
import { env } from '@/lib/env'
import { dayMs } from '@/lib/time'
import { asNotFound } from './load'

// No kind of call is offered further ahead.
const horizonDays = 200

/** A call with what its page needs; somebody else's is not found. */
export async function loadCall(party: Party) {
  const now = new Date()
  const call = await getBooking(party, now).catch(asNotFound)
  const { starts } = mayMove(call) ? await moveSlots(party, now) : { starts: [] }
  return { call, now, open: starts, support: env().SUPPORT_EMAIL }
}

/** Whether its client may move or cancel it without a phone call. */
export function mayMove({ rule }: BookingDetail): boolean {
  return rule === 'free' || rule === 'with_reason'
}

/** Where a call may be moved, as the calendar of somebody in `zone` shows it. */
export async function loadMove(
  party: Party,
  search: Record<string, string | string[] | undefined>,
  home?: string,
) {
  const now = new Date()
  const query = pickerQuery.parse(search)
  const call = await getBooking(party, now).catch(asNotFound)
  const zone = zoneOfQuery(query) ?? home ?? call.zone
  const { starts, availability } = await moveSlots(party, now)
  return {
    call,
    now,
    query,
    zone,
    zoneThen: (at: number) => (availability ? coachZoneOn(availability, at) : call.coach.zone),
    chosen: query.at && starts.includes(Date.parse(query.at)) ? new Date(query.at) : null,
    days: daysWithTimes(starts, zone),
    firstMonth: monthAt(now.getTime(), zone),
    lastMonth: monthAt(starts.at(-1) ?? now.getTime(), zone),
  }
}

function moveSlots(party: Party, now: Date) {
  const from = now.getTime()
  return listMoveSlots(party, { from, until: from + horizonDays * dayMs, now })
}
