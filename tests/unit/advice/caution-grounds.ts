import type { Advice } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'
import { Case } from '@/tests/unit/advice/case'

type Ground = (it: Case) => boolean

/**
 * Section 12, read once more: what must at least be true where a caution is raised.
 * In the order of the table, which is the order of the answer.
 */
export const cautionGrounds: Record<string, Ground> = {
  visa_status: (it) => it.touchesPermit,
  relocation_clawback: (it) => it.relocationMoney || it.hasGap('repayment_terms'),
  legal_review: (it) =>
    it.is('rescind', 'plan_exit') ||
    it.leans('rescind', 'switch', 'leave') ||
    (it.accepted && it.leans('decline')) ||
    it.termsChanged ||
    it.relocationMoney ||
    it.hasGap('repayment_terms') ||
    (it.signedHere && it.other === 'signed') ||
    // V5 after a signature and V39 once notice was given: adviser first.
    (it.signedHere && (it.flags.length > 0 || it.facts.roleClear === 'no_after_asking')) ||
    it.changed('offer_withdrawn'),
  immigration_advice: (it) =>
    it.touchesPermit &&
    (it.accepted ||
      it.closed ||
      it.offersInTwoCountries ||
      it.mobility.permit === 'filed' ||
      it.mobility.permitExpiresOn !== undefined ||
      (it.atOffer && it.sponsorshipUnproven)),
  unlawful_question: (it) => it.flags.some((flag) => flag.unlawfulQuestion === true),
  window_expiring: (it) =>
    (it.advice.withinHours ?? 99) <= 12 || it.facts.needsUntil !== undefined || it.agreedWithin(12),
  keep_agreed_date: (it) => it.facts.answerAgreedBy !== undefined,
  late_reply_apology: (it) => it.interviewWithin(24) || it.somethingLate,
  do_not_ghost: (it) => it.leans('stay_silent') || it.somethingLate || it.noReceiptOfNo,
  sincere_apology: (it) => it.is('rescind') || it.meansToTakeBack,
  confirm_acceptance_status: (it) => it.openVerbalHere || it.openVerbalThere,
  dual_process_risk: (it) =>
    (it.accepted && it.otherAlive) ||
    (it.otherAccepted && (!it.closed || it.reopening || (it.facts.changes ?? []).length > 0)),
  disclose_prior_acceptance: (it) =>
    it.intends('conceal') ||
    (it.reopening &&
      (it.otherAccepted ||
        it.accepted ||
        it.facts.earlierNo === 'rescinded' ||
        it.facts.acceptedAt !== undefined ||
        it.changed('other_offer_fell_through'))),
  exhaust_internal_options: (it) => it.facts.stage === 'started',
  reputational_cost: (it) =>
    it.is('rescind', 'plan_exit') ||
    it.leans('rescind', 'switch', 'leave') ||
    (it.accepted && it.leans('decline')),
  no_emotional_switch: (it) =>
    it.changed('counteroffer', 'employer_asks_again') ||
    it.leans('switch') ||
    (it.accepted && it.otherAlive) ||
    it.otherAccepted,
  counteroffer_trust: (it) => it.changed('counteroffer') || it.contingent('counteroffer'),
  anxiety_not_evidence: (it) => it.doubtful || it.coldFeet,
  weak_evidence: (it) => it.flags.some((flag) => flag.evidence !== 'credible'),
  nothing_changed: (it) =>
    it.coldFeet || (it.closed && (it.leans('reopen', 'proceed', 'accept') || it.doubtful)),
  no_alternative_secured: (it) =>
    it.leans('decline', 'rescind', 'switch', 'leave', 'stay_silent') &&
    !['offer', 'verbal', 'signed'].includes(it.other ?? ''),
  negotiate_before_declining: (it) =>
    it.is('negotiate') ||
    (it.leans('decline', 'rescind', 'switch', 'leave') && it.gaps.some((gap) => gap.raised !== true)),
  ask_what_can_change: (it) =>
    it.gaps.some((gap) => gap.raised !== true) ||
    it.facts.offerDiffersFromInterviews === true ||
    it.facts.roleClear === 'no' ||
    it.mobility.interviewInPerson === true ||
    (it.mobility.zoneGapHours ?? 0) !== 0,
  sign_nothing_unclear: (it) => (it.offerOrContract && it.termsOpen) || (it.otherOffers && it.termsOpenThere),
  written_terms_only: (it) => it.oralOrRevised,
  tax_and_benefits: (it) =>
    it.offersInTwoCountries ||
    (it.mayBeAbroad &&
      (it.hasGap('tax', 'benefits', 'salary', 'bonus') ||
        it.mobility.taxEqualisation === 'no' ||
        it.mobility.taxEqualisation === 'unknown')),
  family_timeline: (it) =>
    ['schoolYearEndsOn', 'schoolStartsOn', 'partnerWorks', 'partnerMayWork', 'caringDuty'].some(
      (fact) => it.mobility[fact as 'caringDuty'] !== undefined,
    ) ||
    it.hasGap('partner_work') ||
    it.changed('family') ||
    it.contingent('family'),
  move_logistics: (it) => it.mobility.moveOn !== undefined || it.mobility.interviewInPerson === true,
  time_zone: (it) =>
    it.hasGap('hours', 'interview_time', 'remote_days') ||
    Math.abs(it.mobility.zoneGapHours ?? 0) >= 3 ||
    it.zonesDiffer,
  do_not_attend_unprepared: (it) => it.facts.capacity?.level === 'none' && it.facts.interviewAt !== undefined,
  document_all_commitments: (it) =>
    it.offersInTwoCountries || (it.offerOrContract && it.otherOffers) || it.otherAccepted,
  right_recipient: (it) =>
    ['agency_recruiter', 'hr', 'internal'].includes(it.facts.cameThrough ?? '') ||
    ['agency_recruiter', 'hr'].includes(it.facts.offerFrom ?? '') ||
    (it.facts.othersInvolved ?? []).length > 0 ||
    it.intends('go_to_someone_else'),
  internal_confidentiality: (it) => it.facts.cameThrough === 'internal',
  personal_touch: (it) => it.facts.cameThrough === 'network_contact' || it.facts.personalRapport === true,
  acknowledge_stage: (it) =>
    it.isNo &&
    ((it.facts.roundsDone ?? 0) >= 1 || !['invited', 'interview_scheduled'].includes(it.facts.stage)),
  no_oversharing: (it) =>
    it.intends('share_details') ||
    it.facts.mobility !== undefined ||
    it.gaps.length > 0 ||
    it.changed('family', 'permit', 'package') ||
    it.contingent('family', 'visa', 'relocation_terms'),
  no_other_employer_name: (it) =>
    it.changed('employer_asks_why') ||
    it.otherAccepted ||
    ['in_process', 'offer', 'verbal', 'signed', 'staying_with_present_employer'].includes(it.other ?? ''),
  no_criticism: (it) =>
    it.intends('criticise') ||
    it.changed('employer_asks_why') ||
    (it.isNo &&
      (it.hasGap('culture', 'values', 'hours', 'interview_time') ||
        it.flags.length > 0 ||
        it.facts.roleClear === 'no_after_asking' ||
        it.facts.cameThrough === 'internal')),
  short_neutral_reason: (it) => it.changed('employer_asks_why') || it.intends('explain_at_length'),
  final_wording: (it) =>
    it.closed ||
    it.changed('employer_asks_again', 'employer_asks_why', 'counteroffer') ||
    it.gaps.some((gap) => gap.answer === 'refused'),
  expect_scepticism: (it) => it.reopening,
  role_may_be_filled: (it) => it.reopening,
  no_apology_opening: (it) => it.reopening && it.facts.earlierNo !== 'rescinded',
  proceed_for_strategy_not_fear: (it) =>
    (it.is('proceed', 'explore') &&
      (it.facts.relationshipValue === 'high' ||
        it.facts.stronglyAccelerates === true ||
        it.facts.lightTouch === true ||
        it.mobility.remotePossible === true ||
        it.mobility.stagedMove === true)) ||
    (it.doubtful && it.facts.leaning !== undefined),
  seek_impartial_view: (it) =>
    it.doubtful ||
    it.coldFeet ||
    it.leans('unsure') ||
    ((it.accepted || it.closed) && it.facts.leaning !== undefined),
}

export const cautionOrder = Object.keys(cautionGrounds)

/** The cautions of an answer that nothing in the situation speaks for. */
export function groundlessCautions(situation: Situation, advice: Advice): string[] {
  const it = new Case(situation, advice)
  return advice.cautions.map((caution) => caution.id).filter((id) => !cautionGrounds[id]?.(it))
}
