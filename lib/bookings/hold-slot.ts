import { randomBytes } from 'node:crypto'
import { countTry } from '@/lib/rate-limit'
import { hashToken } from './booking-tokens'
import { findOffer } from './find-offer'
import { findHeldId } from './list-open-slots'
import { releaseHold } from './release-hold'
import { holdMinutes } from './rules'
import type { HoldInput } from './schema'
import { takeSlot } from './take-slot'
import { withFreeCoach } from './with-free-coach'

/** Where a hold comes from: the network it is counted by, and what the browser's cookie held before, hashed. */
type Holding = { network: string; holdTokenHash: string | null }

/**
 * Keeps a slot for five minutes while the form is filled, and lets go of what the browser held before. `coach` may
 * be `anyone`. The token belongs in a private cookie and is kept nowhere else. Throws `conflict` when the slot is
 * taken, `not_found` when nobody offers the kind, `forbidden` at the limit of the network.
 */
export async function holdSlot(
  viewer: { id: string } | null,
  { startsAt, ...slugs }: HoldInput,
  { network, holdTokenHash }: Holding,
  now: Date,
): Promise<{ token: string; bookingId: string; heldUntil: Date }> {
  await countTry('holds from a network', network)
  await countTry('holds from a network at once', network)
  const { kind, coachIds } = await findOffer(slugs, viewer?.id)
  const ignoring = await findHeldId(holdTokenHash)
  const token = randomBytes(16).toString('base64url')
  const heldUntil = new Date(now.getTime() + holdMinutes * 60_000)
  const holder = { holdTokenHash: hashToken(token), clientId: viewer?.id ?? null, heldUntil }
  const bookingId = await withFreeCoach({ coachIds, kind, startsAt, ignoring }, now, async (tx, coachId) => {
    // What this browser holds with this coach is in nobody's way, least of all in its own.
    if (holdTokenHash) await tx.booking.deleteMany({ where: { holdTokenHash, coachId, state: 'held' } })
    return takeSlot(tx, { coachId, kind, startsAt }, holder, now)
  })
  // With another coach: only now, since no write holds the rows of two coaches.
  if (holdTokenHash) await releaseHold(holdTokenHash)
  return { token, bookingId, heldUntil }
}
