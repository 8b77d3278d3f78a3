import { hashToken } from '@/lib/bookings/booking-tokens'

/** Whoever holds the link of the letters. */
export function partyOfLink(token: string) {
  return { as: 'client', tokenHash: hashToken(token) } as const
}
