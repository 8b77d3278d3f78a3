import { cookies } from 'next/headers'
import { privateCookie } from '@/lib/auth'
import { hashToken } from '@/lib/bookings/booking-tokens'
import { bookingId } from '@/lib/bookings/schema'

const hold = 'hold'
const request = 'booking-request'

/** What the database knows the time by that this browser holds; null when it holds none. */
export async function readHoldHash(): Promise<string | null> {
  const token = (await cookies()).get(privateCookie(hold).name)?.value
  return token ? hashToken(token) : null
}

/** Kept as long as the browser is open: a hold that is over is let go of when the next one is taken. */
export async function keepHold(token: string): Promise<void> {
  await keep(hold, token)
}

/** The booking that this browser asked for and somebody has to confirm; the id is never in an address. */
export async function findBookingRequest(): Promise<string | null> {
  const { data } = bookingId.safeParse((await cookies()).get(privateCookie(request).name)?.value)
  return data ?? null
}

/** What was held is now a booking that waits to be confirmed. */
export async function keepBookingRequest(id: string): Promise<void> {
  await forget(hold)
  await keep(request, id)
}

/** Once a call is booked and confirmed. */
export async function forgetBooking(): Promise<void> {
  await forget(hold)
  await forget(request)
}

async function keep(name: string, value: string): Promise<void> {
  const { name: cookie, ...flags } = privateCookie(name)
  ;(await cookies()).set(cookie, value, flags)
}

async function forget(name: string): Promise<void> {
  const { name: cookie, ...flags } = privateCookie(name)
  const jar = await cookies()
  if (jar.has(cookie)) jar.set(cookie, '', { ...flags, maxAge: 0 })
}
