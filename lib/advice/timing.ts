import {
  acceptedElsewhere,
  boundElsewhere,
  latestAcceptanceAt,
  verbalElsewhere,
} from '@/lib/advice/commitments'
import { at, type Facts, hour, interviewWithin, signedHere } from '@/lib/advice/facts'
import { asks, isTheirMessage, messageDue, newsOf, pendingChanges } from '@/lib/advice/message-due'
import type { Holding } from '@/lib/advice/rule'
import type { Change } from '@/lib/advice/situation'
import { otherOfferDueAt } from '@/lib/advice/status-rules'
import {
  answered,
  hoursAfter,
  invitationEndsAt,
  isRevisedOffer,
  newsWindow,
  offerEndsAt,
  windowEndsAt,
} from '@/lib/advice/windows'
import { addWorkingDays } from '@/lib/advice/zone-clock'

/** One clock that runs: the rule it comes from and when it ends. */
type Clock = { rule: string; at: number }

/** By when the first message must have gone out; null when none is due or no clock runs. */
export type Timing = { answerBy: number | null; rules: string[]; overdue: boolean; due: boolean }

/** Section 4: every clock that runs, and the earliest of them (T12). */
export function timingOf(facts: Facts, decided: Holding): Timing {
  if (!messageDue(facts, decided)) return { answerBy: null, rules: ['T14'], overdue: false, due: false }
  const clocks = agreedDateFirst(facts, clocksOf(facts, decided))
  if (!clocks.length) return { answerBy: null, rules: ['T13'], overdue: false, due: true }
  const running = clocks.map((clock) => (clock.at < facts.now ? late(facts) : clock))
  const answerBy = Math.min(...running.map((clock) => clock.at))
  const deciding = running.filter((clock) => clock.at === answerBy).map((clock) => clock.rule)
  const overdue = clocks.some((clock) => clock.at < facts.now)
  return { answerBy, rules: [...new Set(deciding)], overdue, due: true }
}

/** T10: the window has passed. */
function late({ now }: Facts): Clock {
  return { rule: 'T10', at: now + 12 * hour }
}

/** T7, T12: an agreed date replaces T1 and T3 only. */
function agreedDateFirst(facts: Facts, clocks: Clock[]): Clock[] {
  const agreed = at(facts.situation.answerAgreedBy)
  if (agreed === null || facts.group === 'started') return clocks
  const others = clocks.filter(({ rule }) => rule !== 'T1' && rule !== 'T3')
  return [{ rule: 'T7', at: agreed }, ...others]
}

function clocksOf(facts: Facts, decided: Holding): Clock[] {
  if (decided.rule === 'V39') return withdrawnClocks(facts)
  switch (facts.group) {
    case 'before':
      return [
        ...invitationClocks(facts, decided),
        ...statusClocks(facts, decided),
        ...timeClocks(facts, decided),
        ...pressureClocks(facts),
      ]
    case 'offer':
      return offerClocks(facts, decided)
    case 'accepted':
      return acceptedClocks(facts, decided)
    case 'declined':
      return afterNoClocks(facts, decided)
    case 'started':
      return [{ rule: 'T14', at: facts.now + 72 * hour }]
  }
}

/** V39: their message awaits an answer (T1); after a signature it is the largest change of terms (T5). */
function withdrawnClocks(facts: Facts): Clock[] {
  const told = facts.changes.find((change) => change.what === 'offer_withdrawn')
  const clocks: Clock[] = [{ rule: 'T1', at: hoursAfter(at(told?.at), 48, facts.now) }]
  if (signedHere(facts)) clocks.push({ rule: 'T5', at: facts.now + 12 * hour })
  return clocks
}

function invitationClocks(facts: Facts, decided: Holding): Clock[] {
  const { now, interviewAt } = facts
  const clocks: Clock[] = []
  if (decided.verdict === 'proceed') {
    clocks.push({ rule: 'T1', at: invitationEndsAt(facts) })
    if (interviewWithin(facts, 24)) clocks.push({ rule: 'T1', at: now + hour })
    else if (interviewAt !== null && interviewAt > now)
      clocks.push({ rule: 'T1', at: interviewAt - 24 * hour })
    return clocks
  }
  clocks.push({ rule: 'T1', at: answered(facts) ? now + 24 * hour : invitationEndsAt(facts) })
  if (interviewWithin(facts, 24)) clocks.push({ rule: 'T4', at: now + hour })
  if (decided.verdict === 'withdraw' && afterARound(facts)) clocks.push({ rule: 'T9', at: now + 24 * hour })
  return clocks
}

/** T9: a round or more is done. */
export function afterARound({ situation, roundsDone }: Facts): boolean {
  return roundsDone >= 1 || situation.stage === 'interviewing' || situation.stage === 'final_stage'
}

/** T2, T15: an acceptance elsewhere, and this process that has to hear of it. */
function statusClocks(facts: Facts, decided: Holding): Clock[] {
  if (decided.rule !== 'V1' || !acceptedElsewhere(facts)) return []
  const acceptedAt = at(facts.other?.acceptedAt)
  const arrivedAt = answered(facts) ? null : at(facts.situation.invitedAt)
  const since = acceptedAt === null ? null : Math.max(acceptedAt, arrivedAt ?? acceptedAt)
  const rule = verbalElsewhere(facts) && acceptedAt === null ? 'T15' : 'T2'
  return [{ rule, at: hoursAfter(since, 24, facts.now) }]
}

/** T6 for more time; an offer elsewhere sets the latest moment to ask for speed (V2) or to compare (V28). */
function timeClocks(facts: Facts, decided: Holding): Clock[] {
  if (decided.rule === 'V6b') return [askBefore(facts)]
  const due = otherOfferDueAt(facts)
  const waits = decided.rule === 'V28' || (decided.rule === 'V2' && decided.verdict === 'clarify')
  return waits && due !== null && due >= facts.now ? [{ rule: decided.rule, at: due }] : []
}

/** T6: before the window ends; with fewer than four hours left, within two. */
function askBefore(facts: Facts): Clock {
  const ends = windowEndsAt(facts) ?? facts.now + 48 * hour
  const left = ends - facts.now
  return { rule: 'T6', at: left >= 0 && left < 4 * hour ? Math.min(ends, facts.now + 2 * hour) : ends }
}

function offerClocks(facts: Facts, decided: Holding): Clock[] {
  const clocks: Clock[] = [{ rule: 'T3', at: offerEndsAt(facts) }, ...timeClocks(facts, decided)]
  if (decided.rule === 'V1') clocks.push(offerAgainstAcceptance(facts))
  return [...clocks, ...pressureClocks(facts)]
}

/** T15 for an offer that came after the acceptance elsewhere, T2 for one that was there before. */
function offerAgainstAcceptance(facts: Facts): Clock {
  const acceptedAt = at(facts.other?.acceptedAt)
  const offeredAt = at(facts.situation.offeredAt)
  const bound = boundElsewhere(facts)
  if (acceptedAt !== null && (offeredAt === null || offeredAt <= acceptedAt)) {
    return { rule: bound ? 'T2' : 'T15', at: acceptedAt + 24 * hour }
  }
  if (acceptedAt === null && !bound) return { rule: 'T15', at: facts.now + 24 * hour }
  return { rule: 'T15', at: hoursAfter(offeredAt, bound ? 48 : 24, facts.now) }
}

function acceptedClocks(facts: Facts, decided: Holding): Clock[] {
  const { now } = facts
  if (decided.rule === 'V33') return counterClocks(facts)
  if (decided.verdict === 'rescind')
    return [{ rule: 'T5', at: now + 12 * hour }, ...secondAcceptanceClocks(facts)]
  const changed = decided.rule === 'V36' || decided.rule === 'V37'
  if (changed && signedHere(facts)) return [changeAfterSignature(facts)]
  if (decided.rule === 'V36') return facts.changes.map((change) => newTermsClock(facts, change))
  if (decided.verdict === 'honour') return messageClocks(facts)
  if (signedHere(facts)) return [{ rule: 'T1', at: now + 48 * hour }]
  return [settleClock(facts)]
}

/** T5: terms or life changed after a signature; the twelve hours run from the news, unknown from now. */
function changeAfterSignature(facts: Facts): Clock {
  const told = facts.changes.map((change) => at(change.at)).filter((instant) => instant !== null)
  return { rule: 'T5', at: hoursAfter(told.length ? Math.max(...told) : null, 12, facts.now) }
}

/**
 * T15: an acceptance by voice is settled within 24 hours of it where another process matters.
 * Where none does, no window has run out: it is settled within a day all the same.
 */
function settleClock({ situation, other, now }: Facts): Clock {
  const matters = other !== null && other.kind !== 'none' && other.kind !== 'staying_with_present_employer'
  return { rule: 'T15', at: hoursAfter(matters ? at(situation.acceptedAt) : null, 24, now) }
}

/** T2: of two acceptances the one that is given up hears within 24 hours of the later one. */
function secondAcceptanceClocks(facts: Facts): Clock[] {
  const since = latestAcceptanceAt(facts)
  if (!acceptedElsewhere(facts) || since === null) return []
  return [{ rule: 'T2', at: since + 24 * hour }]
}

/** T13 beside the other clocks: they ask, ask again, press or counter. */
function pressureClocks(facts: Facts): Clock[] {
  const theirs = pendingChanges(facts).filter((change) => asks(change) || change.what === 'counteroffer')
  return theirs.map((change) => theirClock(facts, change))
}

function newTermsClock(facts: Facts, change: Change): Clock {
  return isRevisedOffer(change)
    ? { rule: 'T3', at: hoursAfter(at(change.at), 72, facts.now) }
    : { rule: 'T1', at: hoursAfter(at(change.at), 48, facts.now) }
}

/** T13: they ask again, press or counter: 24 hours, unless a later date was agreed. */
function counterClocks(facts: Facts): Clock[] {
  const counters = pendingChanges(facts).filter((change) => isTheirMessage(change))
  return (counters.length ? counters : facts.changes).map((change) => theirClock(facts, change))
}

function theirClock(facts: Facts, change: Change): Clock {
  const { now, situation } = facts
  if (change.what === 'employer_asks_why') return { rule: 'T13', at: hoursAfter(at(change.at), 48, now) }
  if (isRevisedOffer(change)) return { rule: 'T3', at: hoursAfter(at(change.at), 72, now) }
  const pressedUntil = hoursAfter(at(change.at), 24, now)
  return { rule: 'T13', at: Math.max(pressedUntil, at(situation.answerAgreedBy) ?? pressedUntil) }
}

function messageClocks(facts: Facts): Clock[] {
  const asked = pendingChanges(facts).filter(asks)
  return asked.length
    ? asked.map((change) => theirClock(facts, change))
    : [{ rule: 'T1', at: invitationEndsAt(facts) }]
}

function afterNoClocks(facts: Facts, decided: Holding): Clock[] {
  if (decided.rule === 'V40') {
    return newsOf(facts).map((change) => ({ rule: 'T13', at: (at(change.at) ?? facts.now) + newsWindow }))
  }
  const theirs = pendingChanges(facts).filter(isTheirMessage)
  if (theirs.length) return theirs.flatMap((change) => clocksAfterNo(facts, decided, change))
  if (facts.situation.declineAcknowledged === false) return [receiptClock(facts)]
  return [{ rule: 'T1', at: invitationEndsAt(facts) }]
}

/** T13, and T2 where a commitment elsewhere is why the no stands: a message that arrives later. */
function clocksAfterNo(facts: Facts, decided: Holding, change: Change): Clock[] {
  const answer = theirClock(facts, change)
  if (decided.rule !== 'V1') return [answer]
  return [answer, { rule: 'T2', at: hoursAfter(at(change.at), 24, facts.now) }]
}

/** T8: a check after three working days; at once when the interview is near or those days are over. */
function receiptClock(facts: Facts): Clock {
  const { now, situation } = facts
  const declinedAt = at(situation.declinedAt)
  if (declinedAt === null || interviewWithin(facts, 72)) return { rule: 'T8', at: now + 24 * hour }
  return { rule: 'T8', at: addWorkingDays(declinedAt, 3, situation.clientZone) }
}
