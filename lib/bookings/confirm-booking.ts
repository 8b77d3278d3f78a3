import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { countTry } from '@/lib/rate-limit'
import { confirmCode, manageToken } from './booking-tokens'
import { withCoachLocked } from './lock-coach'
import { requestedBy } from './party'
import { queueConfirmation } from './queue-confirmation'

/** The link of the letter (its token, hashed), or the code of the letter in the browser that booked. */
export type Proof = { tokenHash: string } | { bookingId: string; code: string }

type Outcome = 'confirmed' | 'late' | { triesLeft: number }

/**
 * A stranger confirms what they booked, within its fifteen minutes; doing it twice is doing it once. Gives the token
 * of the link by which they manage it. Throws a DomainError: `not_found` for an unknown link, `invalid` (field
 * `code`) for a wrong code or after five, `conflict` when the time has run out, `forbidden` at a limit.
 */
export async function confirmBooking(
  proof: Proof,
  network: string,
  now: Date,
): Promise<{ bookingId: string; manageToken: string }> {
  await countTry('confirm tries from a network', network)
  const found = await db().booking.findFirst({
    where: requestedBy(proof),
    select: { id: true, coachId: true },
  })
  if (!found) throw new DomainError('not_found', 'There is nothing to confirm here.')
  const { id, coachId } = found
  const outcome = await withCoachLocked(coachId, now, (tx) => confirm(tx, id, proof, now))
  if (outcome === 'confirmed') return { bookingId: id, manageToken: manageToken(id) }
  if (outcome === 'late') throw new DomainError('conflict', late)
  throw new DomainError('invalid', wrongCode(outcome.triesLeft), 'code')
}

const late =
  'The fifteen minutes are over, and the time is free for others again. Choose it once more, or another.'

async function confirm(tx: Transaction, id: string, proof: Proof, now: Date): Promise<Outcome> {
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id },
    select: {
      state: true,
      triesLeft: true,
      events: { where: { kind: 'requested' }, select: { data: true } },
    },
  })
  if (booking.state === 'lapsed') return 'late'
  if ('code' in proof && (booking.triesLeft === 0 || !fits(proof, booking.events[0]?.data))) {
    return spendTry(tx, id, booking.triesLeft)
  }
  if (booking.state !== 'unconfirmed') return 'confirmed'
  const data = { state: 'confirmed', heldUntil: null, confirmedAt: now } as const
  await tx.booking.update({ where: { id }, data, select: { id: true } })
  await queueConfirmation(tx, id, null, now)
  return 'confirmed'
}

// The code hangs on until when the time was kept; the event still knows it when the booking no longer does.
function fits({ bookingId, code }: { bookingId: string; code: string }, requested: unknown): boolean {
  const { heldUntil } = requested as { heldUntil: string }
  return code === confirmCode(bookingId, new Date(heldUntil))
}

async function spendTry(tx: Transaction, id: string, before: number): Promise<{ triesLeft: number }> {
  const triesLeft = Math.max(0, before - 1)
  await tx.booking.update({ where: { id }, data: { triesLeft }, select: { id: true } })
  return { triesLeft }
}

function wrongCode(triesLeft: number): string {
  if (triesLeft === 0)
    return 'That code does not fit, and there are no tries left. Open the link in the letter instead.'
  const tries = triesLeft === 1 ? 'one try' : `${triesLeft} tries`
  return `That code does not fit. Take the one in the newest letter; you have ${tries} left.`
}
