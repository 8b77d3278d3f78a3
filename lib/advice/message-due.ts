import { isCounter, isNews } from '@/lib/advice/after-no'
import { at, type Facts } from '@/lib/advice/facts'
import type { Holding } from '@/lib/advice/rule'
import type { Change } from '@/lib/advice/situation'
import { answered } from '@/lib/advice/windows'

/** T14: is there a message to send at all? A yes or a kept word without one needs none. */
export function messageDue(facts: Facts, decided: Holding): boolean {
  if (facts.group === 'started') return true
  if (facts.group === 'declined') return decided.verdict === 'reopen' || somethingToAnswerAfterNo(facts)
  if (decided.verdict === 'honour') return somethingToAnswerWhenAccepted(facts, decided)
  if (decided.verdict === 'proceed' && facts.group === 'before') return invitationWaits(facts)
  return true
}

/** An invitation always waits; later on a message waits when its arrival is told. */
function invitationWaits(facts: Facts): boolean {
  const { stage, invitedAt, answerAgreedBy } = facts.situation
  if (answered(facts)) return false
  return stage === 'invited' || invitedAt !== undefined || answerAgreedBy !== undefined
}

function somethingToAnswerWhenAccepted(facts: Facts, decided: Holding): boolean {
  if (decided.rule === 'V33') return true
  return pendingChanges(facts).some(asks) || arrivedAfter(facts, facts.situation.acceptedAt)
}

function somethingToAnswerAfterNo(facts: Facts): boolean {
  if (facts.situation.declineAcknowledged === false) return true
  return pendingChanges(facts).some(isTheirMessage) || arrivedAfter(facts, facts.situation.declinedAt)
}

/** Their questions and offers the client has not answered yet. */
export function pendingChanges({ changes, situation }: Facts): Change[] {
  const repliedAt = at(situation.repliedAt)
  if (repliedAt === null) return changes
  return changes.filter((change) => (at(change.at) ?? Number.POSITIVE_INFINITY) >= repliedAt)
}

export function asks({ what }: Change): boolean {
  return what === 'employer_asks_why' || what === 'employer_asks_again'
}

/** T13: they ask, press, counter or improve the terms. */
export function isTheirMessage(change: Change): boolean {
  if (asks(change) || isCounter(change)) return true
  return isTheirNewTerm(change)
}

function isTheirNewTerm({ what, by }: Change): boolean {
  if (by !== undefined && by !== 'this_employer') return false
  return what === 'role' || what === 'package' || what === 'timing'
}

function arrivedAfter(facts: Facts, instant: string | undefined): boolean {
  const invitedAt = at(facts.situation.invitedAt)
  const since = at(instant)
  return invitedAt !== null && since !== null && invitedAt > since && !answered(facts)
}

/** The news a reopening rests on (V40). */
export function newsOf(facts: Facts): Change[] {
  return facts.changes.filter((change) => isNews(facts, change))
}
