import { dayMs } from '@/lib/time'
import { findLoads } from './find-loads'
import { listClaimants } from './may-claim'
import type { FindWorking } from './paused-clock'
import { promiseOf } from './promise'

/** Whose a review is from now on, and by when; `promisedAt` is null while nobody has hours for it. */
export type NextHands = { coachId: string | null; promisedAt: Date | null }

type MissedReview = {
  locale: string
  clientId: string
  askedCoachId: string | null
  coachId: string | null
  /** The clock has handed this round on before. */
  wasHandedOn: boolean
}

const horizonMs = 21 * dayMs

/**
 * Who answers a review whose promised time has passed, and by when: whoever has it, unless the client lets any coach
 * of the practice read it and another one can be done earlier. It goes before those that nobody has. The clock hands
 * a round on once: who has it then keeps it while they have hours, and the practice hears of it instead.
 */
export async function findNextHands(
  review: MissedReview,
  findWorking: FindWorking,
  now: Date,
): Promise<NextHands> {
  const from = now.getTime()
  const ids = await listClaimants(review)
  const [{ open }, working] = await Promise.all([findLoads(ids), findWorking(ids, from, from + horizonMs)])
  // It is counted among what is in hand, and does not wait for itself.
  const ownTurn = review.coachId ?? review.askedCoachId
  const loads = ids.map((id) => ({
    id,
    working: [...(working.get(id) ?? [])],
    open: (open.get(id) ?? 0) - Number(id === ownTurn),
  }))
  const among = (coaches: typeof loads) => promiseOf({ now: from, deadline: null, coaches, waiting: 0 })
  const theirs = among(loads.filter(({ id }) => id === ownTurn)).promisedAt
  const others = among(loads.filter(({ id }) => id !== ownTurn))
  const isEarlier =
    others.promisedAt !== null && (theirs === null || (others.promisedAt < theirs && !review.wasHandedOn))
  if (review.askedCoachId || !isEarlier) return { coachId: review.coachId, promisedAt: asDate(theirs) }
  return { coachId: others.coachId, promisedAt: asDate(others.promisedAt) }
}

function asDate(at: number | null): Date | null {
  return at === null ? null : new Date(at)
}
