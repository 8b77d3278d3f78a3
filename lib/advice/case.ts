import type { Channel, Purpose, Recipient, Verdict } from '@/lib/advice/advice'
import type { Facts } from '@/lib/advice/facts'
import type { Holding } from '@/lib/advice/rule'
import type { Timing } from '@/lib/advice/timing'

/** The decided case: what cautions, follow-ups and texts are chosen from. */
export type Case = {
  facts: Facts
  decided: Holding
  timing: Timing
  purpose: Purpose
  channel: Channel
  first: Recipient | null
}

/** A no: before an offer, to an offer, after an acceptance, or one that stands. */
export function isNo({ decided }: Case): boolean {
  return isNoVerdict(decided.verdict)
}

function isNoVerdict(verdict: Verdict): boolean {
  return verdict === 'withdraw' || verdict === 'decline' || verdict === 'rescind'
}

/** The client leans to a no in some form. */
export function leansToNo({ facts }: Case): boolean {
  const { leaning } = facts.situation
  return leaning === 'decline' || leaning === 'rescind' || leaning === 'leave' || leaning === 'stay_silent'
}

export function isSpoken({ channel }: Case): boolean {
  return channel !== 'none' && channel !== 'email' && channel !== 'direct_message'
}

/** An offer, an acceptance or a job is in hand here. */
export function offerInHand({ facts }: Case): boolean {
  return facts.group === 'offer' || facts.group === 'accepted' || facts.group === 'started'
}
