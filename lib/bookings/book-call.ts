import { createHmac, randomBytes } from 'node:crypto'
import { db, type Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import type { BookingState } from '@/lib/generated/prisma/enums'
import { queueLetters } from '@/lib/outbox'
import { countTry } from '@/lib/rate-limit'
import { confirmToken, hashToken, manageToken } from './booking-tokens'
import { findOffer, type OfferedKind } from './find-offer'
import { planLetter } from './letters/planned-letters'
import { queueConfirmation } from './queue-confirmation'
import { confirmMinutes, missingAnswer, placeOf } from './rules'
import type { BookInput } from './schema'
import { takeSlot } from './take-slot'
import { withFreeCoach } from './with-free-coach'

type Booker = { id: string; email: string }
type Booked = { bookingId: string; state: BookingState }

/**
 * Books a call: at once for whoever is signed in; a stranger's is kept for fifteen minutes and mailed a link and a
 * code. What the browser holds is taken; a hold that ran out is quietly tried again. The same form sent twice is
 * one booking. Throws a DomainError: `conflict` when the time is taken, or when the form was sent before with other
 * words; `invalid` with a field; `not_found` for somebody else's opportunity; `forbidden` at a limit.
 */
export async function bookCall(
  viewer: Booker | null,
  holdTokenHash: string | null,
  input: BookInput,
  network: string,
  now: Date,
): Promise<Booked> {
  const hash = submissionHash(viewer, input)
  const before = await findSubmission(input.submissionKey, hash, now)
  if (before) return before
  const offer = await findOffer(input, viewer?.id)
  const client = await clientOf(viewer, input, offer.kind)
  await countTry('bookings from a network', network)
  await countTry('bookings to an address', client.email)
  await countTry('bookings to an address in a day', client.email)
  const wanted = { kind: offer.kind, startsAt: input.startsAt, holdTokenHash }
  const held = await findHeldCoach(wanted)
  const coachIds = offer.coachIds.filter((id) => id === held)
  const booking = { ...client, submissionKey: input.submissionKey, submissionHash: hash }
  try {
    return await withFreeCoach(
      { ...offer, ...wanted, ...(coachIds.length > 0 && { coachIds }) },
      now,
      (tx, coachId) => writeBooking(tx, { ...wanted, coachId }, booking, now),
    )
  } catch (error) {
    // The same form, sent twice at once: the other one was here first.
    const same = await findSubmission(input.submissionKey, hash, now)
    if (same) return same
    throw error
  }
}

/** What the form said, under a key: the table alone tells nobody what was answered. */
function submissionHash(viewer: Booker | null, { submissionKey: _, ...said }: BookInput): string {
  const content = JSON.stringify([viewer?.id ?? null, Object.entries(said).sort(byName)])
  return createHmac('sha256', env().AUTH_SECRET).update(`submission:${content}`).digest('base64url')
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)

async function findSubmission(submissionKey: string, hash: string, now: Date): Promise<Booked | null> {
  // What nobody confirmed in time is no answer: the form may try again.
  const ranOut = [{ state: 'lapsed' as const }, { heldUntil: { lte: now } }]
  await db().booking.updateMany({ where: { submissionKey, OR: ranOut }, data: { submissionKey: null } })
  const found = await db().booking.findUnique({
    where: { submissionKey },
    select: { id: true, state: true, submissionHash: true },
  })
  if (!found) return null
  if (found.submissionHash === hash) return { bookingId: found.id, state: found.state }
  throw new DomainError(
    'conflict',
    'This form has already booked a call, with other words. Open it again to book another one.',
  )
}

// A form drawn for an account has no such field; the page is drawn anew, and then it has.
const signedOut = 'You are signed out by now. Write your e-mail address, or sign in again in another tab.'

/** What the booking keeps of its client; says what the kind needs and the form lacks. */
async function clientOf(viewer: Booker | null, input: BookInput, kind: OfferedKind) {
  const email = viewer?.email ?? input.email
  if (!email) throw new DomainError('conflict', signedOut, 'email')
  if (kind.place === 'phone' && !input.phone) {
    throw new DomainError('invalid', 'Write the number you can be called at.', 'phone')
  }
  const missing = missingAnswer(kind.questions, input.answers)
  if (missing) throw new DomainError('invalid', 'This needs a short answer.', `answer.${missing.id}`)
  if (input.opportunityId) await assertOwn(viewer, input.opportunityId)
  return {
    clientId: viewer?.id ?? null,
    name: input.name,
    email,
    phone: input.phone || null,
    zone: input.zone,
    answers: kind.questions.flatMap(({ id, label }) => {
      const answer = input.answers[id]
      return answer ? { label, answer } : []
    }),
    opportunityId: input.opportunityId ?? null,
    shares: input.shares,
    clientAgreesToNotes: input.clientAgreesToNotes,
  }
}

async function assertOwn(viewer: Booker | null, opportunityId: string): Promise<void> {
  const own = viewer && { id: opportunityId, clientId: viewer.id }
  const found = own && (await db().opportunity.findFirst({ where: own, select: { id: true } }))
  if (!found) throw new DomainError('not_found', 'This opportunity is not here.')
}

/** The coach with whom the browser holds this very slot; with `anyone` the call stays with them. */
async function findHeldCoach({ holdTokenHash, kind, startsAt }: Slot): Promise<string | null> {
  if (!holdTokenHash) return null
  const held = await db().booking.findFirst({
    where: { holdTokenHash, kindId: kind.id, startsAt, state: 'held' },
    select: { coachId: true },
  })
  return held?.coachId ?? null
}

type Slot = { kind: OfferedKind; startsAt: Date; holdTokenHash: string | null }
type Wanted = Slot & { coachId: string }
type Client = Awaited<ReturnType<typeof clientOf>>
type Booking = Client & { submissionKey: string; submissionHash: string }

async function writeBooking(tx: Transaction, wanted: Wanted, booking: Booking, now: Date): Promise<Booked> {
  const id = await holdOf(tx, wanted, now)
  const isStranger = booking.clientId === null
  const heldUntil = isStranger ? new Date(now.getTime() + confirmMinutes * 60_000) : null
  const data = {
    ...booking,
    state: isStranger ? ('unconfirmed' as const) : ('confirmed' as const),
    heldUntil,
    confirmedAt: isStranger ? null : now,
    holdTokenHash: null,
    confirmTokenHash: isStranger ? hashToken(confirmToken(id)) : null,
    manageTokenHash: hashToken(manageToken(id)),
    place: await placeFor(tx, wanted, booking.phone ?? ''),
  }
  const requested = { startsAt: wanted.startsAt.toISOString(), heldUntil: heldUntil?.toISOString() ?? null }
  const by = { by: 'client', actorId: booking.clientId, at: now } as const
  await tx.booking.update({ where: { id }, data, select: { id: true } })
  await tx.bookingEvent.create({ data: { bookingId: id, ...by, kind: 'requested', data: requested } })
  if (isStranger) await queueLetters(tx, [planLetter('confirm-request', 'client', { id, sequence: 0 })])
  else await queueConfirmation(tx, id, booking.clientId, now)
  return { bookingId: id, state: data.state }
}

/** What the browser holds, or a new hold if the slot is still open. */
async function holdOf(tx: Transaction, wanted: Wanted, now: Date): Promise<string> {
  const { holdTokenHash, coachId, kind, startsAt } = wanted
  // Locked, since the browser may let go of it in another tab at this moment.
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    select id::text from booking
    where hold_token_hash = ${holdTokenHash} and coach_id = ${coachId}::uuid and kind_id = ${kind.id}::uuid
      and starts_at = ${startsAt} and state = 'held' for update`
  if (held) return held.id
  return takeSlot(tx, wanted, { holdTokenHash: null, clientId: null, heldUntil: now }, now)
}

async function placeFor(tx: Transaction, { coachId, kind }: Wanted, phone: string): Promise<string> {
  const coach = await tx.coach.findUniqueOrThrow({
    where: { userId: coachId },
    select: { videoPattern: true, user: { select: { name: true } } },
  })
  const word = randomBytes(10).toString('hex')
  return placeOf(kind, { videoPattern: coach.videoPattern, name: coach.user.name }, { word, phone })
}
