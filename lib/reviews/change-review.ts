import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { Prisma } from '@/lib/generated/prisma/client'
import { markRead } from '@/lib/notices/mark-read'
import { type NewNotice, notifyPeople } from '@/lib/notices/notify-people'
import { type Farewell, findFarewell } from './find-farewell'
import { type ReviewParty, whereOf } from './party'
import { planWatch } from './plan-watch'

export const lockedFields = {
  id: true,
  draftId: true,
  standsFor: true,
  clientId: true,
  askedCoachId: true,
  coachId: true,
  state: true,
  isOpen: true,
  round: true,
  locale: true,
  promisedAt: true,
  pausedAt: true,
  minutesLeft: true,
  approvedFingerprint: true,
  rating: true,
} satisfies Prisma.ReviewSelect

export type LockedReview = Prisma.ReviewGetPayload<{ select: typeof lockedFields }>

// Many may want one review at once, and whoever takes one back waits for a letter that is on its way.
export const patience = { maxWait: 15_000, timeout: 60_000 }

/**
 * The one way a review changes: the party's own row is locked, so that all who write to it do so one after the other,
 * and `change` decides. Throws `not_found` for anybody else's, `conflict` for a coach who had it and sees it no more.
 */
export async function changeReview<Result>(
  party: ReviewParty,
  id: string,
  change: (review: LockedReview, tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return db().$transaction(async (tx) => change(await lockReview(tx, party, id), tx), patience)
}

/** The same within a transaction of the caller's. A draft that is written to as well is locked before its review. */
export async function lockReview(tx: Transaction, party: ReviewParty, id: string): Promise<LockedReview> {
  await tx.$queryRaw`select id::text from review where id = ${id}::uuid and ${ownedBy(party)} for update`
  const found = await tx.review.findFirst({ where: { id, ...whereOf(party) }, select: lockedFields })
  if (found) return found
  const farewell = party.as === 'coach' ? await findFarewell(party, id, tx) : null
  if (farewell) throw seenNoMore(farewell)
  throw new DomainError('not_found', 'This review is not here.')
}

function ownedBy({ as, id }: ReviewParty): Prisma.Sql {
  if (as === 'client') return Prisma.sql`client_id = ${id}::uuid`
  return as === 'coach' ? Prisma.sql`coach_id = ${id}::uuid` : Prisma.sql`true`
}

const farewells: Record<Farewell, string> = {
  taken_back: 'The client has taken this back.',
  handed_on: 'It went to another coach.',
  released: 'It went back to the queue.',
}

/** A conflict, so that the page is drawn anew and shows nothing any more. */
export function seenNoMore(farewell: Farewell): DomainError {
  return new DomainError('conflict', farewells[farewell])
}

type Change = {
  set?: Prisma.ReviewUncheckedUpdateInput
  /** No words of anybody in `data`. `by` is null for the clock. */
  event: { kind: string; by: string | null; data?: Prisma.InputJsonObject }
  tell?: NewNotice[]
}

/** Writes a review's row, its event, what people are told, and when the clock looks at it next, together. */
export async function writeReview(
  tx: Transaction,
  id: string,
  { set = {}, event: { kind, by, data = {} }, tell = [] }: Change,
  now: Date,
): Promise<void> {
  const after = await tx.review.update({
    where: { id },
    data: set,
    select: { id: true, isOpen: true, pausedAt: true, promisedAt: true },
  })
  await tx.reviewEvent.create({ data: { reviewId: id, at: now, actorId: by, kind, data } })
  if (by) await markRead(tx, { userId: by, subjectId: id }, now)
  await notifyPeople(tx, tell, now)
  await planWatch(tx, after, now)
}
