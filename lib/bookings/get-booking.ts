import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Shareable } from '@/lib/shares'
import { findCoachZones } from './find-coach-zones'
import { type Party, sideOf, whereOf } from './party'
import { changeRule } from './rules'

const fields = {
  id: true,
  state: true,
  startsAt: true,
  endsAt: true,
  name: true,
  email: true,
  phone: true,
  zone: true,
  place: true,
  reminderMinutes: true,
  proposedBy: true,
  proposedStarts: true,
  cancelledBy: true,
  cancelReason: true,
  outcome: true,
  clientAgreesToNotes: true,
  nextSteps: true,
  shares: true,
  kind: {
    select: {
      slug: true,
      name: true,
      lengthMinutes: true,
      place: true,
      freeUntilHours: true,
      reasonUntilHours: true,
    },
  },
  coach: { select: { slug: true, zone: true, phone: true, user: { select: { name: true } } } },
  events: {
    select: { id: true, at: true, by: true, kind: true, data: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.BookingSelect

/**
 * A booking as its party may see it, with what they may do now: `rule` for moving and cancelling, `proposals` that
 * are theirs to choose from. `zone` is the client's, `coach.zone` where the coach is on that day. The client sees
 * next steps only if they agreed to notes. Throws `not_found` for anybody else's.
 */
export async function getBooking(party: Party, now: Date) {
  const found = await db().booking.findFirst({ where: whereOf(party), select: fields })
  if (!found) throw new DomainError('not_found', 'This call is not here.')
  const { proposedBy, proposedStarts, nextSteps, coach, ...booking } = found
  const rule = changeRule(booking, party.as, now)
  const ahead = rule === 'closed' ? [] : proposedStarts.filter((start) => start > now)
  const isOurs = proposedBy !== null && sideOf(proposedBy) === sideOf(party.as)
  const seesSteps = party.as !== 'client' || booking.clientAgreesToNotes
  const { user, ...there } = coach
  const [zone = 'UTC'] = await findCoachZones([found], now)
  return {
    ...booking,
    rule,
    isOver: booking.endsAt <= now,
    proposals: { theirs: isOurs ? [] : ahead, ours: isOurs ? ahead : [] },
    nextSteps: seesSteps ? nextSteps : '',
    shares: booking.shares as Shareable[],
    coach: { ...there, name: user.name, zone },
  }
}

export type BookingDetail = Awaited<ReturnType<typeof getBooking>>
