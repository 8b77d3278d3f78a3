import { isCounter } from '@/lib/advice/after-no'
import { type Case, isNo, leansToNo, offerInHand } from '@/lib/advice/case'
import {
  anySignature,
  asksWhy,
  holdsOffer,
  meansToTakeBack,
  offersInTwoCountries,
  openGapOn,
  permitFiledOrRunningOut,
  repaymentClause,
  restsOnGaps,
  sponsorshipUnproven,
  touchesPermit,
  unraisedGap,
} from '@/lib/advice/case-facts'
import { zonesApart } from '@/lib/advice/channel'
import { acceptedElsewhere, isTermsChange, pressed } from '@/lib/advice/commitments'
import { type Facts, hasChange, hour, signedHere } from '@/lib/advice/facts'
import { isClosed, isUnraised } from '@/lib/advice/gaps'
import { isTheirMessage, pendingChanges } from '@/lib/advice/message-due'
import { crossBorder } from '@/lib/advice/move-facts'
import { credibleFlag, hasDoubts } from '@/lib/advice/red-flags'
import { hoursLeft, needsMoreTime } from '@/lib/advice/windows'

export function reopening({ decided, facts }: Case): boolean {
  return decided.verdict === 'reopen' && facts.group === 'declined'
}

export function intends(
  { facts }: Case,
  what: NonNullable<Case['facts']['situation']['intends']>[number],
): boolean {
  return facts.situation.intends?.includes(what) ?? false
}

/** A signature or an allowance is touched. */
export function legalReview(of: Case): boolean {
  const { facts, decided } = of
  const { leaning } = facts.situation
  if (decided.verdict === 'rescind' || decided.verdict === 'plan_exit' || repaymentClause(facts)) return true
  if (openGapOn(facts, 'repayment_terms')) return true
  if (decided.rule === 'V36' || facts.situation.contract?.changedAfterSignature) return true
  if (facts.group === 'accepted' && decided.rule === 'V5' && credibleFlag(facts) && signedHere(facts))
    return true
  if (decided.rule === 'V39' && (facts.situation.noticeGiven || signedHere(facts))) return true
  if (signedHere(facts) && facts.other?.kind === 'signed') return true
  const leavesWord =
    leaning === 'rescind' || leaning === 'switch' || leaning === 'leave' || meansToTakeBack(of)
  return leavesWord && anySignature(facts)
}

export function immigrationAdvice(of: Case): boolean {
  const { facts } = of
  if (!touchesPermit(facts)) return false
  if (facts.group === 'accepted' || facts.group === 'started') return true
  if (offersInTwoCountries(of) || permitFiledOrRunningOut(facts)) return true
  return facts.group === 'offer' && sponsorshipUnproven(facts)
}

const windows = ['T1', 'T2', 'T3', 'T7', 'T13', 'T15']

/** Fewer than twelve hours of a window left, or more time needed than it leaves; V39 ends the employer's own. */
export function windowExpiring({ facts, timing, decided }: Case): boolean {
  if (!timing.due || decided.rule === 'V39') return false
  if (needsMoreTime(facts)) return true
  const left = hoursLeft(facts)
  if (left !== null && left < 12) return true
  const runsOut = timing.answerBy !== null && timing.answerBy - facts.now < 12 * hour
  return runsOut && timing.rules.some((rule) => windows.includes(rule))
}

/** T7, also where T6 counts the hours left of the agreed date. */
export function agreedDateGoverns({ facts, timing }: Case): boolean {
  if (timing.rules.includes('T7')) return true
  return timing.rules.includes('T6') && facts.situation.answerAgreedBy !== undefined
}

export function doNotGhost({ facts, timing }: Case): boolean {
  const { leaning, declineAcknowledged } = facts.situation
  if (leaning === 'stay_silent' || timing.overdue) return true
  return facts.group === 'declined' && declineAcknowledged === false
}

/** An acceptance or signature, and another process or offer alive at once. */
export function dualProcess(of: Case): boolean {
  const { facts, decided } = of
  if (facts.group === 'accepted' || facts.group === 'started') {
    return holdsOffer(facts) || facts.other?.kind === 'interview' || facts.other?.kind === 'in_process'
  }
  if (!acceptedElsewhere(facts)) return false
  return (
    facts.group !== 'declined' || decided.verdict === 'reopen' || pendingChanges(facts).some(isTheirMessage)
  )
}

export function disclose(of: Case): boolean {
  const { facts } = of
  if (intends(of, 'conceal')) return true
  if (!reopening(of)) return false
  if (facts.situation.earlierNo === 'rescinded') return true
  return acceptedElsewhere(facts) || hasChange(facts, 'other_offer_fell_through')
}

export function reputationalCost(of: Case): boolean {
  const { leaning } = of.facts.situation
  if (of.decided.verdict === 'rescind' || of.decided.verdict === 'plan_exit') return true
  return (leaning === 'leave' && offerInHand(of)) || meansToTakeBack(of)
}

export function emotionalSwitch({ facts }: Case): boolean {
  if (pressed(facts) || facts.situation.leaning === 'switch') return true
  return facts.group === 'accepted' && facts.other?.kind === 'offer'
}

/** A wish to undo without news. */
export function nothingChanged({ facts, decided }: Case): boolean {
  if (decided.rule === 'V38') return true
  if (decided.rule !== 'V41') return false
  return facts.situation.doubts?.includes('regret') === true || facts.situation.leaning === 'reopen'
}

export function noAlternative(of: Case): boolean {
  const kind = of.facts.other?.kind
  return leansToNo(of) && (kind === 'none' || kind === 'interview' || kind === 'in_process')
}

export function negotiateBefore(of: Case): boolean {
  if (of.decided.verdict === 'negotiate') return true
  if (of.facts.group !== 'offer' || of.facts.situation.leaning === 'stay_silent') return false
  return leansToNo(of) && unraisedGap(of.facts)
}

/** V7, V11, V23: not asked yet. */
export function askWhatCanChange({ facts, decided }: Case): boolean {
  if (decided.verdict !== 'clarify' && decided.verdict !== 'reschedule') return false
  if (decided.rule === 'V7') return unraisedGap(facts)
  if (decided.rule === 'V11') {
    return facts.gaps.every((gap) => isClosed(gap) || isUnraised(gap))
  }
  return decided.rule === 'V23' && facts.gaps.every((gap) => isClosed(gap) || isUnraised(gap))
}

/** An offer or contract with unclear, oral, changed or unread terms. */
export function unclearTerms(of: Case): boolean {
  const { facts } = of
  const { contract, offerDiffersFromInterviews, roleClear } = facts.situation
  const there = facts.other
  if ((there?.kind === 'offer' || there?.kind === 'verbal') && there.inWriting === false) return true
  if (!offerInHand(of)) return false
  return (
    termsUnwritten(facts) ||
    contract?.clausesRead === false ||
    contract?.changedAfterSignature === true ||
    facts.move.repaymentClause === 'unread' ||
    (offerDiffersFromInterviews === true && facts.group !== 'started') ||
    of.decided.rule === 'V36' ||
    roleClear === 'no' ||
    sponsorshipUnproven(facts) ||
    facts.gaps.some((gap) => gap.answer === 'oral_promise')
  )
}

/** Known not to be in writing, or waiting for the written contract. */
function termsUnwritten({ situation: { contract } }: Facts): boolean {
  return contract?.inWriting === false || contract?.contingentOn?.includes('written_contract') === true
}

/** Oral promise, counteroffer, revised or unconfirmed terms. */
export function spokenTerms(of: Case): boolean {
  const { facts } = of
  if (facts.move.workRight === 'sponsorship_promised_orally') return true
  if (facts.gaps.some((gap) => gap.answer === 'oral_promise')) return true
  if (facts.changes.some(isCounter) || of.decided.rule === 'V36') return true
  if (facts.changes.some((change) => isTermsChange(change.what) && change.by !== 'self')) return true
  if (offerInHand(of) && termsUnwritten(facts)) return true
  return holdsOffer(facts) && facts.other?.inWriting === false
}

/** A job in another country with tax, benefits or net pay open, or offers in two countries. */
export function taxAndBenefits(of: Case): boolean {
  const { facts } = of
  if (offersInTwoCountries(of)) return true
  if (!crossBorder(facts)) return false
  const { taxEqualisation } = facts.move
  if (taxEqualisation === 'unknown' || taxEqualisation === 'no') return true
  return openGapOn(facts, 'tax', 'benefits', 'salary')
}

/** School, partner or care among facts or gaps. */
export function familyTimeline({ facts }: Case): boolean {
  const { move } = facts
  return (
    move.schoolYearEndsOn !== undefined ||
    move.schoolStartsOn !== undefined ||
    move.partnerWorks === true ||
    move.partnerMayWork !== undefined ||
    move.caringDuty === true ||
    openGapOn(facts, 'partner_work') ||
    hasChange(facts, 'family') ||
    facts.situation.contract?.contingentOn?.includes('family') === true
  )
}

/** V11 over hours, or zones three hours apart with hours to settle. */
export function timeZone({ facts, decided }: Case): boolean {
  if (decided.rule === 'V11' && openGapOn(facts, 'interview_time')) return true
  return zonesApart(facts) >= 3 && openGapOn(facts, 'hours', 'interview_time')
}

export function rightRecipient(of: Case): boolean {
  const { cameThrough, offerFrom, othersInvolved } = of.facts.situation
  if (of.facts.internal || intends(of, 'go_to_someone_else')) return true
  if (cameThrough === 'agency_recruiter' || cameThrough === 'hr') return true
  return offerFrom === 'agency_recruiter' || offerFrom === 'hr' || (othersInvolved?.length ?? 0) > 0
}

/** A no because of a commitment elsewhere. */
export function noForCommitment(of: Case): boolean {
  const { facts, decided } = of
  if (!isNo(of)) return false
  if (decided.rule === 'V1' || decided.rule === 'V24' || decided.rule === 'V31') return true
  return decided.rule === 'V30' && decided.verdict === 'rescind' && acceptedElsewhere(facts)
}

/** A no over culture, conduct, red flags or hours, an internal no, they ask why, or a wish to criticise. */
export function noCriticism(of: Case): boolean {
  const { facts, decided } = of
  if (asksWhy(facts) || intends(of, 'criticise')) return true
  if (!isNo(of)) return false
  if (facts.internal || decided.rule === 'V5' || decided.rule === 'V11') return true
  return restsOnGaps(of) && openGapOn(facts, 'culture', 'values', 'hours')
}

/** The no is repeated, pressed or follows talks that failed. */
export function finalWording(of: Case): boolean {
  const { facts } = of
  if (!isNo(of)) return false
  if (facts.group === 'declined') return of.timing.due || pressed(facts)
  if (hasChange(facts, 'employer_asks_again')) return true
  return restsOnGaps(of) && facts.gaps.some((gap) => gap.answer === 'refused')
}

/** A yes by V9 or V10, or against a lean that rests on doubts. */
export function strategyNotFear(of: Case): boolean {
  const { decided, facts } = of
  if (decided.verdict !== 'proceed' && decided.verdict !== 'explore') return false
  return decided.rule === 'V9' || decided.rule === 'V10' || (leansToNo(of) && hasDoubts(facts))
}

/** V8, V38, regret, unsure on a weighty matter, or leaning against the verdict after acceptance. */
export function impartialView(of: Case): boolean {
  const { facts, decided } = of
  if (hasDoubts(facts) || decided.rule === 'V38') return true
  const { leaning } = facts.situation
  if (leaning === 'unsure') return facts.group !== 'before' || facts.situation.stage === 'final_stage'
  if (facts.group !== 'accepted' && facts.group !== 'started') return false
  return (
    decided.verdict !== 'rescind' && decided.verdict !== 'plan_exit' && (leansToNo(of) || meansToTakeBack(of))
  )
}
