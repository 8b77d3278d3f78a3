import { z } from 'zod'
import { db, type Transaction } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { BookingOutcome, BookingState, PartyKind } from '@/lib/generated/prisma/enums'

const call = z.object({
  id: z.string(),
  state: z.enum(BookingState),
  startsAt: z.date(),
  endsAt: z.date(),
  heldUntil: z.date().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  zone: z.string(),
  place: z.string(),
  sequence: z.number(),
  reminderMinutes: z.array(z.number()),
  proposedBy: z.enum(PartyKind).nullable(),
  proposedStarts: z.array(z.date()),
  cancelledBy: z.enum(PartyKind).nullable(),
  cancelReason: z.string().nullable(),
  outcome: z.enum(BookingOutcome).nullable(),
  /** Next steps are there, and the client agreed to get them; no letter says what they are. */
  hasNextSteps: z.boolean(),
  /** The last move: where the call was before, and why if somebody said so. */
  lastMove: z.object({ from: z.coerce.date(), reason: z.string().optional() }).nullable(),
  kind: z.object({ name: z.string() }),
  coach: z.object({
    name: z.string(),
    email: z.string(),
    /** Of the account: the zone they read times in. */
    zone: z.string(),
    isClosed: z.boolean(),
    homeZone: z.string(),
    trips: z.array(z.object({ startsOn: z.string(), endsOn: z.string(), zone: z.string() })),
    reminderMinutes: z.array(z.number()),
  }),
})

export type CallInLetter = z.output<typeof call>

/** The call a letter tells of, as it is now within the letter's transaction. */
export async function findCallForLetter(tx: Transaction, id: string): Promise<CallInLetter | null> {
  return findCall(tx, Prisma.sql`booking.id = ${id}::uuid`)
}

/** The call of whoever holds the client's link, confirmed or cancelled; null for any other token. */
export async function findCallByToken(manageTokenHash: string): Promise<CallInLetter | null> {
  return findCall(
    db(),
    Prisma.sql`manage_token_hash = ${manageTokenHash} and state in ('confirmed', 'cancelled')`,
  )
}

// One query: each letter asks it once, within the transaction that holds its row.
async function findCall(tx: Transaction, where: Prisma.Sql): Promise<CallInLetter | null> {
  const found = await tx.$queryRaw`
    select booking.id::text, state::text, starts_at as "startsAt", ends_at as "endsAt", held_until as "heldUntil",
      booking.name, booking.email::text, booking.zone, booking.place, sequence,
      booking.reminder_minutes as "reminderMinutes", proposed_by::text as "proposedBy",
      proposed_starts as "proposedStarts", cancelled_by::text as "cancelledBy", cancel_reason as "cancelReason",
      outcome::text, client_agrees_to_notes and next_steps <> '' as "hasNextSteps",
      (
        select data from booking_event
        where booking_id = booking.id and kind in ('moved', 'proposal_accepted') order by at desc, id desc limit 1
      ) as "lastMove",
      json_build_object('name', call_kind.name) as kind,
      json_build_object('name', account.name, 'email', account.email, 'zone', account.zone,
        'isClosed', account.disabled_at is not null, 'homeZone', coach.zone,
        'reminderMinutes', coach.reminder_minutes,
        'trips', (
          select coalesce(json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on, 'zone', zone)), '[]')
          from trip where coach_id = coach.user_id and ends_on >= booking.starts_at::date - 2)) as coach
    from booking join call_kind on call_kind.id = kind_id join coach on coach.user_id = coach_id
      join "user" account on account.id = coach_id
    where ${where}`
  return z.array(call).parse(found)[0] ?? null
}
