import { db, type Transaction } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'

const call = {
  id: true,
  state: true,
  startsAt: true,
  endsAt: true,
  heldUntil: true,
  name: true,
  email: true,
  zone: true,
  place: true,
  sequence: true,
  reminderMinutes: true,
  proposedBy: true,
  proposedStarts: true,
  cancelledBy: true,
  cancelReason: true,
  outcome: true,
  clientAgreesToNotes: true,
  nextSteps: true,
  kind: { select: { name: true } },
  coach: {
    select: {
      zone: true,
      reminderMinutes: true,
      trips: { select: { startsOn: true, endsOn: true, zone: true } },
      user: { select: { name: true, email: true, zone: true, disabledAt: true } },
    },
  },
  // Where the call was before, as the last write that moved it says: { from }.
  events: {
    where: { kind: { in: ['moved', 'proposal_accepted'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { data: true },
  },
} satisfies Prisma.BookingSelect

export type CallInLetter = Prisma.BookingGetPayload<{ select: typeof call }>

/** The call a letter tells of, as it is now within the letter's transaction. */
export async function findCallForLetter(tx: Transaction, id: string): Promise<CallInLetter | null> {
  return tx.booking.findUnique({ where: { id }, select: call })
}

/** The call of whoever holds the client's link, confirmed or cancelled; null for any other token. */
export async function findCallByToken(manageTokenHash: string): Promise<CallInLetter | null> {
  return db().booking.findFirst({
    where: { manageTokenHash, state: { in: ['confirmed', 'cancelled'] } },
    select: call,
  })
}
