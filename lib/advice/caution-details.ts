import type { Recipient } from '@/lib/advice/advice'
import type { Case } from '@/lib/advice/case'
import { unraisedGap } from '@/lib/advice/case-facts'
import {
  capital,
  dateWords,
  dayWords,
  gapWords,
  hangingWords,
  listed,
  spanWords,
} from '@/lib/advice/case-words'
import { verbalElsewhere } from '@/lib/advice/commitments'
import { doubtWords } from '@/lib/advice/doubt-words'
import { at, hasChange, interviewWithin } from '@/lib/advice/facts'
import { isClosed, isUnraised } from '@/lib/advice/gaps'
import { credibleFlag } from '@/lib/advice/red-flags'

type Detail = (of: Case) => string | null

/** The sentence of a caution with the facts of this case in it; null where the general one says it all. */
export function specificCaution(id: string, of: Case): string | null {
  return details[id]?.(of) ?? null
}

const visaStatus: Detail = ({ facts }) => {
  const { move, other, situation } = facts
  const next = 'Know what each step does to your status before you take it.'
  if (move.permit === 'refused') return `Your permit was refused. ${next}`
  if (move.permitTiedToEmployer)
    return `Your permit is tied to an employer, and leaving starts a clock. ${next}`
  if (move.permit === 'filed') return `Your permit is still being decided. ${next}`
  if (move.permitExpiresOn) return `Your permit runs to ${dateWords(facts, move.permitExpiresOn)}. ${next}`
  if (move.workRight === 'sponsorship_refused')
    return `They do not sponsor the permit this job needs. ${next}`
  if (move.workRight === 'sponsorship_promised_orally')
    return `The sponsorship for this job is a spoken promise so far. ${next}`
  if (move.workRight === 'sponsorship_unclear') return `Nobody has said who sponsors this job. ${next}`
  if (move.workRight === 'sponsorship_offered') return `This job carries a sponsored permit. ${next}`
  if (other?.sponsorsVisa || other?.contingentOn?.includes('visa'))
    return `The role elsewhere hangs on a permit. ${next}`
  return situation.contract?.contingentOn?.includes('visa')
    ? `Your acceptance here hangs on a visa. ${next}`
    : null
}

const relocationClawback: Detail = ({ facts }) => {
  const paid = facts.move.relocationPaid
  if (!paid || paid.amount <= 0) return null
  return `They have paid ${paid.currency} ${paid.amount} for your move. Read the repayment clause before you say or sign anything.`
}

const windowExpiring: Detail = ({ facts, timing }) => {
  if (timing.answerBy === null || timing.overdue) return null
  return `There ${timing.answerBy - facts.now < 7_200_000 ? 'is' : 'are'} ${spanWords(timing.answerBy - facts.now)} left. A short message now is better than a perfect one too late.`
}

const agreedDate: Detail = ({ facts }) => {
  const agreed = at(facts.situation.answerAgreedBy)
  return agreed === null
    ? null
    : `They expect your answer by ${dayWords(facts, agreed)}. Keep that date, even if the answer is short.`
}

const lateReply: Detail = ({ facts, timing }) => {
  if (timing.overdue) return 'The time to answer has passed: one apology for the delay, and no story.'
  return interviewWithin(facts, 24) && facts.interviewAt !== null
    ? `The interview begins in ${spanWords(facts.interviewAt - facts.now)}: one apology for the short notice, and no story.`
    : null
}

const unsettled: Detail = ({ facts }) => {
  const there = verbalElsewhere(facts)
  const hangs = there ? facts.other : facts.situation.contract
  const open = hangingWords(hangs?.contingentOn, hangs?.inWriting)
  const where = there ? 'elsewhere' : 'here'
  return open
    ? `Your spoken yes ${where} still hangs on ${open}. Find out exactly where that stands.`
    : `You do not know what your spoken yes ${where} still hangs on. Find out exactly.`
}

const disclose: Detail = ({ facts }) => {
  if (facts.situation.earlierNo === 'rescinded')
    return 'Say openly that you took an acceptance back. They remember it anyway.'
  return hasChange(facts, 'other_offer_fell_through')
    ? 'Say openly that you had accepted elsewhere and that it fell through. It comes out anyway.'
    : null
}

const doubts: Detail = ({ facts }) => {
  const told = doubtWords(facts)
  return told ? `${capital(told)}: that says little about the job, and does not count towards a no.` : null
}

const askFirst: Detail = ({ facts }) => {
  const topics = openTopics(facts.gaps.filter(isUnraised))
  return topics ? `Ask what they can do about ${topics}. Employers often adapt for someone they want.` : null
}

const negotiateFirst: Detail = ({ facts }) => {
  if (!unraisedGap(facts)) return null
  const topics = openTopics(facts.gaps.filter(isUnraised))
  return `Ask about ${topics} before you say no. After a no you can hardly bargain.`
}

function openTopics(gaps: Case['facts']['gaps']): string {
  return gapWords(gaps.filter((gap) => !isClosed(gap)))
}

const family: Detail = ({ facts: { move } }) => {
  const parts = []
  if (move.schoolYearEndsOn || move.schoolStartsOn) parts.push('the school dates')
  if (move.partnerMayWork === false) parts.push('your partner\u2019s right to work')
  else if (move.partnerWorks) parts.push('your partner\u2019s work')
  if (move.caringDuty) parts.push('those you care for')
  return parts.length ? `Put ${listed(parts)} on the same timeline as the job.` : null
}

const move: Detail = ({ facts }) =>
  facts.move.moveOn
    ? `Your move is on ${dateWords(facts, facts.move.moveOn)}. Check every date against it before you agree.`
    : null

const people: Record<Recipient, string> = {
  agency_recruiter: 'the agency recruiter',
  hr: 'HR',
  hiring_manager: 'the hiring manager',
  network_contact: 'your contact',
  own_manager: 'your own manager',
  interviewer: 'the interviewer',
}

const recipient: Detail = ({ first }) =>
  first ? `Tell ${people[first]} first, and let the others hear it from them or in copy.` : null

const stage: Detail = ({ facts: { roundsDone } }) =>
  roundsDone >= 2 ? `Name the ${roundsDone} rounds you have had, and thank them for that time.` : null

const weakEvidence: Detail = ({ facts }) =>
  credibleFlag(facts)
    ? 'Part of what you have is hearsay or a feeling. Rest the decision on what you saw or can check.'
    : null

const reputation: Detail = ({ facts, decided }) => {
  if (facts.group === 'started') return null
  return decided.verdict === 'rescind'
    ? 'Taking your word back costs trust, more so in a small field. Accept that with grace.'
    : 'Taking your word back would cost trust, more so in a small field. Weigh that before anything else.'
}

const apology: Detail = ({ decided }) =>
  decided.verdict === 'rescind'
    ? null
    : 'If you did take your acceptance back, it would call for one sincere apology, not several.'

const details: Record<string, Detail> = {
  visa_status: visaStatus,
  relocation_clawback: relocationClawback,
  window_expiring: windowExpiring,
  keep_agreed_date: agreedDate,
  late_reply_apology: lateReply,
  sincere_apology: apology,
  confirm_acceptance_status: unsettled,
  disclose_prior_acceptance: disclose,
  reputational_cost: reputation,
  anxiety_not_evidence: doubts,
  weak_evidence: weakEvidence,
  negotiate_before_declining: negotiateFirst,
  ask_what_can_change: askFirst,
  family_timeline: family,
  move_logistics: move,
  right_recipient: recipient,
  acknowledge_stage: stage,
}
