import { at, day, type Facts, hour } from '@/lib/advice/facts'
import type { Change } from '@/lib/advice/situation'

/** T1: the client has answered the last message that was waiting. */
export function answered({ situation }: Facts): boolean {
  const repliedAt = at(situation.repliedAt)
  const invitedAt = at(situation.invitedAt)
  return repliedAt !== null && (invitedAt === null || repliedAt > invitedAt)
}

/** When the invitation or message runs out (T1): 48 hours from its arrival, unknown from now. */
export function invitationEndsAt({ situation, now }: Facts): number {
  return (at(situation.invitedAt) ?? now) + 48 * hour
}

/** When the offer runs out (T3): 72 hours from its arrival, or from that of a revised written one (T13). */
export function offerEndsAt(facts: Facts): number {
  const arrivals = [
    at(facts.situation.offeredAt),
    ...facts.changes.filter(isRevisedOffer).map((c) => at(c.at)),
  ]
  const known = arrivals.filter((arrival) => arrival !== null)
  return (known.length ? Math.max(...known) : facts.now) + 72 * hour
}

const revised: Change['what'][] = ['role', 'package', 'timing', 'counteroffer']

/** T13: a revised written offer of this employer. */
export function isRevisedOffer({ what, by, inWriting }: Change): boolean {
  if (inWriting !== true || !revised.includes(what)) return false
  return by === 'this_employer' || (by === undefined && what !== 'counteroffer')
}

/** The window the employer gave: an agreed date (T7) stands for T1 and T3. Null when nothing awaits an answer. */
export function windowEndsAt(facts: Facts): number | null {
  const agreed = at(facts.situation.answerAgreedBy)
  if (agreed !== null) return agreed
  if (facts.group === 'offer') return offerEndsAt(facts)
  return facts.group === 'before' && !answered(facts) ? invitationEndsAt(facts) : null
}

/** V6b: the client needs longer than the window leaves. */
export function needsMoreTime(facts: Facts): boolean {
  const needs = at(facts.situation.needsUntil)
  const ends = windowEndsAt(facts)
  return needs !== null && ends !== null && needs > ends && needs > facts.now
}

/** Hours left of the employer's window, null when there is none or it has passed. */
export function hoursLeft(facts: Facts): number | null {
  const ends = windowEndsAt(facts)
  return ends === null || ends < facts.now ? null : (ends - facts.now) / hour
}

/** T2, T15: the later of an arrival and an acceptance, and so many hours on. */
export function hoursAfter(instant: number | null, hours: number, now: number): number {
  return (instant ?? now) + hours * hour
}

/** Three days, the window of their news (V40, T13). */
export const newsWindow = 3 * day
