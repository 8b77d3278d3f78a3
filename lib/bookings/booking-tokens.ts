import { createHash, createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/**
 * What opens a booking by its link: 132 bits that only AUTH_SECRET can derive. So every letter can carry the link
 * again, although the database keeps its hash alone.
 */
export function manageToken(bookingId: string): string {
  return derived(`manage:${bookingId}`)
}

/** What confirms a stranger's booking by its link. */
export function confirmToken(bookingId: string): string {
  return derived(`confirm:${bookingId}`)
}

/** Six digits that confirm a stranger's booking while it is held until `heldUntil`. */
export function confirmCode(bookingId: string, heldUntil: Date): string {
  // 48 bits over a million codes: none is noticeably likelier than another.
  const number = keyed(`code:${bookingId}:${heldUntil.toISOString()}`).readUIntBE(0, 6) % 1_000_000
  return number.toString().padStart(6, '0')
}

/** What opens a person's calendar feed; another one for every time it is renewed. */
export function feedToken(userId: string, createdAt: Date): string {
  return derived(`feed:${userId}:${createdAt.toISOString()}`)
}

/** What the database keeps of a token. Tokens cannot be guessed, so a plain hash suffices. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function derived(of: string): string {
  return keyed(of).toString('base64url').slice(0, 22)
}

function keyed(of: string): Buffer {
  return createHmac('sha256', env().AUTH_SECRET).update(`booking:${of}`).digest()
}
