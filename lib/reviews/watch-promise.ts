import { db, type Transaction } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { markOver } from '@/lib/notices/mark-read'
import type { NewNotice } from '@/lib/notices/notify-people'
import { dayMs } from '@/lib/time'
import { type LockedReview, lockedFields, writeReview } from './change-review'
import { findNextHands, type NextHands } from './find-next-hands'
import { listClaimants, takingReviews } from './may-claim'
import type { FindWorking } from './paused-clock'
import { planLook, planWatch } from './plan-watch'
import { nearMs } from './promise'
import { toClient, toCoach, toQueue } from './tell'

const minute = 60_000

/**
 * The job `watch-promise`: what the clock does about one review. Shortly before the promised time it tells whoever
 * can act; at it, it tells the client by when they have their answer, the practice, and whoever had it, and gives it to
 * a coach who is earlier if the client lets any of the practice read it. Does nothing while nothing is promised or the
 * clock stands still, and the same twice is done once.
 */
export async function watchPromise(reviewId: string, findWorking: FindWorking, now: Date): Promise<void> {
  const seen = await findWatched(db(), reviewId)
  if (!seen) return
  const isOver = seen.promisedAt <= now
  // Asked before the row is locked, since it reads hours on a connection of its own.
  const next = isOver ? await findNext(seen, findWorking, now) : null
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`select id::text from review where id = ${reviewId}::uuid for update`
    const review = await findWatched(tx, reviewId)
    // Whoever changed it meanwhile has planned the next look.
    if (!review || !isSame(review, seen)) return
    if (next) await renewPromise(tx, review, next, now)
    else await warn(tx, review, now)
  })
}

async function findNext(review: LockedReview, findWorking: FindWorking, now: Date): Promise<NextHands> {
  const ofRound = { path: ['round'], equals: review.round }
  const handedOn = await db().reviewEvent.count({
    where: { reviewId: review.id, kind: 'reassigned', data: ofRound },
  })
  return findNextHands({ ...review, wasHandedOn: handedOn > 0 }, findWorking, now)
}

/** Null where nothing is promised at the moment. */
async function findWatched(tx: Transaction, id: string): Promise<LockedReview | null> {
  return tx.review.findFirst({ where: { id, isOpen: true, pausedAt: null }, select: lockedFields })
}

function isSame(one: LockedReview, other: LockedReview): boolean {
  return one.coachId === other.coachId && one.promisedAt.getTime() === other.promisedAt.getTime()
}

async function warn(tx: Transaction, review: LockedReview, now: Date): Promise<void> {
  // A minute for clocks that do not agree.
  if (review.promisedAt.getTime() - now.getTime() > nearMs + minute) return planWatch(tx, review, now)
  if (!(await wasSaid(tx, review, 'promise_at_risk'))) {
    const tell = await atRisk(tx, review)
    await write(tx, review, { kind: 'promise_at_risk', tell }, now)
  }
  await planLook(tx, review.id, review.promisedAt)
}

/**
 * Whoever has it; also the practice where they take up no more; and with it all who may take it up where nobody has it.
 */
async function atRisk(tx: Transaction, review: LockedReview): Promise<NewNotice[]> {
  const claimants = await listClaimants(review, tx)
  const { coachId } = review
  if (coachId && claimants.includes(coachId)) return toCoach(review, 'review_at_risk')
  const others = coachId ? [] : claimants
  const toPractice = toQueue([...others, ...(await listAdmins(tx))], review, 'review_at_risk')
  return (await canAnswer(tx, coachId)) ? [...toCoach(review, 'review_at_risk'), ...toPractice] : toPractice
}

/** What a coach has in hand they answer as long as their account is a coach's, whatever they take up from now on. */
async function canAnswer(tx: Transaction, coachId: string | null): Promise<boolean> {
  return (
    coachId !== null && (await tx.coach.count({ where: { userId: coachId, user: takingReviews.user } })) > 0
  )
}

async function renewPromise(
  tx: Transaction,
  review: LockedReview,
  { coachId, promisedAt }: NextHands,
  now: Date,
): Promise<void> {
  if (!promisedAt) return waitForHours(tx, review, now)
  const slip = await missed(tx, review, now)
  if (coachId === review.coachId)
    return write(tx, review, { kind: 'promise_missed', tell: slip, set: { promisedAt } }, now)
  const tell = [
    ...slip,
    ...toCoach(review, 'review_reassigned'),
    ...toCoach({ id: review.id, coachId }, 'review_assigned'),
  ]
  const set = { coachId, promisedAt, state: 'claimed' as const, claimedAt: now }
  await write(tx, review, { kind: 'reassigned', tell, set, to: coachId }, now)
}

/** Nobody has hours for it: that is said once, and looked at again every day. */
async function waitForHours(tx: Transaction, review: LockedReview, now: Date): Promise<void> {
  if (!(await wasSaid(tx, review, 'promise_missed')))
    await write(tx, review, { kind: 'promise_missed', tell: await missed(tx, review, now) }, now)
  await planLook(tx, review.id, new Date(now.getTime() + dayMs))
}

/** What is told at a promised time that passed; that it was near is over. */
async function missed(tx: Transaction, review: LockedReview, now: Date): Promise<NewNotice[]> {
  await markOver(tx, { kind: 'review_at_risk', subjectId: review.id }, now)
  const toPractice = toQueue(await listAdmins(tx), review, 'review_missed')
  return [toClient(review, 'review_late'), ...toCoach(review, 'review_missed'), ...toPractice]
}

async function listAdmins(tx: Transaction): Promise<string[]> {
  const admins = await tx.user.findMany({
    where: { role: 'admin', disabledAt: null },
    select: { id: true },
  })
  return admins.map(({ id }) => id)
}

type Clocked = {
  kind: 'promise_at_risk' | 'promise_missed' | 'reassigned'
  tell: NewNotice[]
  set?: Prisma.ReviewUncheckedUpdateInput
  to?: string | null
}

/** The event keeps which promise it was about: about each, a thing is said once. */
async function write(
  tx: Transaction,
  { id, coachId, promisedAt, round }: LockedReview,
  { kind, tell, set, to }: Clocked,
  now: Date,
): Promise<void> {
  const data = { promisedAt: promisedAt.toISOString(), round, from: coachId, ...(to && { to }) }
  await writeReview(tx, id, { set, event: { kind, by: null, data }, tell }, now)
}

async function wasSaid(
  tx: Transaction,
  { id, promisedAt }: LockedReview,
  kind: Clocked['kind'],
): Promise<boolean> {
  const data = { path: ['promisedAt'], equals: promisedAt.toISOString() }
  return (await tx.reviewEvent.count({ where: { reviewId: id, kind, data } })) > 0
}
