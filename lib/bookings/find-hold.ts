import { db } from '@/lib/db'

/** The time that a browser holds now, and with whom; null when it holds none, or not any more. */
export async function findHold(holdTokenHash: string | null, now: Date) {
  if (!holdTokenHash) return null
  const held = await db().booking.findFirst({
    where: { holdTokenHash, state: 'held', heldUntil: { gt: now } },
    select: {
      id: true,
      startsAt: true,
      heldUntil: true,
      kind: { select: { slug: true } },
      coach: { select: { slug: true, user: { select: { name: true } } } },
    },
  })
  if (!held?.heldUntil) return null
  const { id, startsAt, heldUntil, kind, coach } = held
  return { id, startsAt, heldUntil, kind: kind.slug, coach: { slug: coach.slug, name: coach.user.name } }
}

/** What a stranger's browser has asked for and nobody has confirmed yet; null when there is nothing to confirm. */
export async function findRequest(bookingId: string | null, now: Date) {
  if (!bookingId) return null
  const found = await db().booking.findFirst({
    where: { id: bookingId, state: 'unconfirmed', heldUntil: { gt: now } },
    select: {
      email: true,
      zone: true,
      startsAt: true,
      heldUntil: true,
      kind: { select: { name: true, slug: true } },
      coach: { select: { slug: true, zone: true, user: { select: { name: true } } } },
    },
  })
  if (!found?.heldUntil || found.email === null) return null
  return { ...found, email: found.email, heldUntil: found.heldUntil }
}
