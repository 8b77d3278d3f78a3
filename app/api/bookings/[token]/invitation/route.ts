import { hashToken } from '@/lib/bookings/booking-tokens'
import { invitationOf } from '@/lib/bookings/letters/invitation'
import { findCallByToken } from '@/lib/bookings/letters/queries'
import { readerOf } from '@/lib/bookings/letters/reader'

/** The call as a file for any calendar, for whoever holds the client's link. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const call = await findCallByToken(hashToken((await params).token))
  const reader = call && readerOf(call, 'client')
  if (!reader) return new Response(null, { status: 404 })
  return new Response(invitationOf(call, reader, 'PUBLISH', new Date()), {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="call.ics"',
    },
  })
}
