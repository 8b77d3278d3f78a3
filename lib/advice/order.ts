import type { Verdict } from '@/lib/advice/advice'
import * as accepted from '@/lib/advice/after-acceptance'
import * as no from '@/lib/advice/after-no'
import * as offer from '@/lib/advice/at-offer'
import * as before from '@/lib/advice/before-offer'
import type { Facts, StageGroup } from '@/lib/advice/facts'
import { redFlags } from '@/lib/advice/red-flags'
import type { Holding, Outcome, Rule } from '@/lib/advice/rule'
import * as status from '@/lib/advice/status-rules'

/** The order table of section 3: the first rule that holds wins. */
export const order: Record<StageGroup, Rule[]> = {
  before: [
    status.theyWithdrew, // V39
    status.status, // V1
    status.staying, // V27
    before.demandAgainstMove, // V12
    redFlags, // V5
    before.clashOfHours, // V11
    before.relationship, // V9
    before.mobility, // V4
    before.askFirst, // V7
    before.capacity, // V6
    before.yesAnyway, // V10
    before.goals, // V3
    before.moreTime, // V6b
    status.notYet, // V2
    before.nothingAgainst, // V0
  ],
  offer: [
    status.theyWithdrew, // V39
    status.status, // V1
    no.counteroffer, // V33
    status.staying, // V27
    offer.fundamental, // V22
    offer.betterOffer, // V24
    before.mobility, // V4
    redFlags, // V5
    offer.differs, // V23
    offer.relocationSupport, // V26
    offer.negotiateFirst, // V21
    before.moreTime, // V6b
    offer.twoOffers, // V28
    before.yesAnyway, // V10
    offer.whatThen, // V25
    before.nothingAgainst, // V0
  ],
  accepted: [
    status.theyWithdrew, // V39
    accepted.termsChanged, // V36
    accepted.lifeChanged, // V37
    redFlags, // V5
    no.counteroffer, // V33
    accepted.clearlyBetter, // V31
    accepted.coldFeet, // V38
    accepted.keepIt, // V30
    before.nothingAgainst, // V0
  ],
  started: [accepted.started], // V34
  declined: [status.status, no.reopen, no.counteroffer, no.noStands], // V1 V40 V33 V41
}

/** The rule that decides. */
export function decidingRule(facts: Facts): Holding {
  for (const rule of order[facts.group]) {
    const outcome = rule.decide(facts)
    if (outcome) return held(rule, outcome)
  }
  throw noRule()
}

/** The verdict alone: what flips and strength try, without a sentence. */
export function decidingVerdict(facts: Facts): Verdict {
  for (const rule of order[facts.group]) {
    const outcome = rule.decide(facts)
    if (outcome) return outcome.verdict
  }
  throw noRule()
}

function noRule(): Error {
  return new Error('Every row of the order ends with a rule that always holds')
}

function held({ id }: Rule, { text, ...outcome }: Outcome): Holding {
  return { ...outcome, rule: id, text: typeof text === 'function' ? text() : text }
}

/** Every rule of the row that holds, the deciding one first. */
export function rulesThatHold(facts: Facts): Holding[] {
  const holding: Holding[] = []
  for (const rule of order[facts.group]) {
    const outcome = rule.decide(facts)
    if (outcome) holding.push(held(rule, outcome))
  }
  return holding
}
