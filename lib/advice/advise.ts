import type { Advice, Strength, Verdict } from '@/lib/advice/advice'
import { candidatesOf } from '@/lib/advice/candidates'
import type { Case } from '@/lib/advice/case'
import { cautionsOf, raisedCautions } from '@/lib/advice/cautions'
import { channelOf } from '@/lib/advice/channel'
import { checklistOf } from '@/lib/advice/checklist'
import { type Facts, factsOf, hour } from '@/lib/advice/facts'
import { flipsOf, questionsOf, tryAll } from '@/lib/advice/flips'
import { followUpsOf } from '@/lib/advice/follow-ups'
import { formatInstant } from '@/lib/advice/instant'
import { messageOf } from '@/lib/advice/message'
import { decidingRule, rulesThatHold } from '@/lib/advice/order'
import { purposeOf } from '@/lib/advice/purpose'
import { reasonsOf } from '@/lib/advice/reasons'
import { firstRecipient, recipientsOf } from '@/lib/advice/recipients'
import type { Holding } from '@/lib/advice/rule'
import { shortAnswerOf } from '@/lib/advice/short-answer'
import { type Situation, withoutNulls } from '@/lib/advice/situation'
import { strengthOf } from '@/lib/advice/strength'
import { timingOf } from '@/lib/advice/timing'
import { whyNotOf } from '@/lib/advice/why-not'

/** The whole answer to a situation that fits `situationSchema`. Pure: the same situation, the same bytes. */
export function advise(given: Situation): Advice {
  const facts = factsOf(withoutNulls(given) as Situation)
  const holding = rulesThatHold(facts)
  const decided = holding[0] ?? decidingRule(facts)
  const { of, channelRule } = caseOf(facts, decided)
  const cautions = raisedCautions(of)
  const trials = tryAll(facts, candidatesOf(facts))
  return {
    verdict: decided.verdict,
    strength: strengthOf(facts, decided),
    shortAnswer: shortAnswerOf(of),
    reasons: reasonsOf(facts, holding),
    whyNot: whyNotOf(facts, holding),
    flips: flipsOf(trials, decided, facts),
    ...deadlineOf(of),
    channel: of.channel,
    channelRule,
    recipients: of.timing.due ? recipientsOf(facts, decided) : [],
    message: messageOf(of),
    cautions: cautionsOf(of, cautions),
    followUps: followUpsOf(of, cautions),
    questions: questionsOf(trials, decided, facts),
    mobility: facts.situation.mobility ? facts.mobility : null,
    checklist: checklistOf(of),
  }
}

export type Decision = { verdict: Verdict; strength: Strength; rule: string; answerBy: string | null }

/** The verdict, its strength, the rule that decides and the deadline; without flips, questions or texts. */
export function decide(given: Situation): Decision {
  const facts = factsOf(withoutNulls(given) as Situation)
  const decided = decidingRule(facts)
  return {
    verdict: decided.verdict,
    strength: strengthOf(facts, decided),
    rule: decided.rule,
    answerBy: formatInstant(timingOf(facts, decided).answerBy),
  }
}

function caseOf(facts: Facts, decided: Holding): { of: Case; channelRule: string } {
  const timing = timingOf(facts, decided)
  const purpose = purposeOf(facts, decided, timing.due)
  if (!timing.due) {
    return { of: { facts, decided, timing, purpose, channel: 'none', first: null }, channelRule: 'T14' }
  }
  const first = firstRecipient(facts, decided)
  const { channel, rule } = channelOf(facts, { decided, purpose, first })
  return { of: { facts, decided, timing, purpose, channel, first }, channelRule: rule }
}

function deadlineOf({ timing, facts }: Case): Pick<Advice, 'answerBy' | 'withinHours' | 'timingRules'> {
  const { answerBy, rules } = timing
  return {
    answerBy: formatInstant(answerBy),
    withinHours: answerBy === null ? null : Math.floor((answerBy - facts.now) / hour),
    timingRules: rules,
  }
}
