import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { dropLetters, letLettersLeave, type PlannedLetter, queueLetters } from '@/lib/outbox'
import { countTry } from '@/lib/rate-limit'
import { kindFields } from './find-offer'
import { withCoachLocked } from './lock-coach'
import { actorOf, type Party, sideOf, whereOf } from './party'

const fields = {
  id: true,
  coachId: true,
  state: true,
  startsAt: true,
  sequence: true,
  reminderMinutes: true,
  proposedBy: true,
  proposedStarts: true,
  outcome: true,
  clientAgreesToNotes: true,
  nextSteps: true,
  coachNotes: true,
  shares: true,
  kind: { select: kindFields },
  coach: {
    select: { reminderMinutes: true, phone: true, user: { select: { name: true, disabledAt: true } } },
  },
} satisfies Prisma.BookingSelect

export type ChangingBooking = Prisma.BookingGetPayload<{ select: typeof fields }>

type Change = {
  set: Prisma.BookingUncheckedUpdateInput
  /** Data holds no notes, answers, next steps or addresses. */
  event: { kind: string; data?: Prisma.InputJsonObject }
  /** Letters that were not sent yet and are no longer true: all, or those of a kind. */
  drop?: 'all' | 'reminder' | 'proposal'
  letters?: PlannedLetter[]
}

/**
 * The one way a booking changes: it is found through its party, `change` decides, and the row, its event and its
 * letters are written together while the coach is locked. Where `change` gives null nothing is written. Throws
 * `not_found` for anybody else's booking, `forbidden` at the limit of a side, `conflict` where two calls would meet,
 * and what `change` throws.
 */
export async function changeBooking(
  party: Party,
  now: Date,
  change: (before: ChangingBooking, tx: Transaction) => Change | null | Promise<Change | null>,
): Promise<void> {
  const where = whereOf(party)
  const found = await db().booking.findFirst({ where, select: { id: true, coachId: true } })
  if (!found) throw new DomainError('not_found', 'This call is not here.')
  // Most changes mail the other side. Each side has its own limit: none can use up the other's.
  await countTry('changes of a call', `${sideOf(party.as)} ${found.id}`)
  await letLettersLeave(found.id)
  await withCoachLocked(found.coachId, now, async (tx) => {
    const before = await tx.booking.findFirst({ where, select: fields })
    if (!before) throw new DomainError('not_found', 'This call is not here.')
    const changed = await change(before, tx)
    if (changed) await write(tx, before.id, party, now, changed)
  })
}

async function write(
  tx: Transaction,
  id: string,
  party: Party,
  now: Date,
  { set, event, drop, letters = [] }: Change,
): Promise<void> {
  await tx.booking.update({ where: { id }, data: set, select: { id: true } })
  await tx.bookingEvent.create({
    data: { bookingId: id, at: now, by: party.as, actorId: actorOf(party), ...event },
  })
  if (drop) await dropLetters(tx, { subjectId: id, ...(drop !== 'all' && { kind: drop }) })
  await queueLetters(tx, letters)
}
