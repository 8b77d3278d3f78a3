import { type Case, isNo, isSpoken, offerInHand } from '@/lib/advice/case'
import { noForTimingOrMove, openGapOn, restsOnGaps } from '@/lib/advice/case-facts'
import { offerElsewhere, pressed } from '@/lib/advice/commitments'
import { at, hasChange, interviewAhead } from '@/lib/advice/facts'
import { isClosed } from '@/lib/advice/gaps'
import { crossBorder, mobilityUnclear } from '@/lib/advice/move-facts'
import { credibleFlag } from '@/lib/advice/red-flags'
import { hoursLeft, isRevisedOffer } from '@/lib/advice/windows'

/** V6b, or a window that closes with terms still open. */
export function extensionNeeded({ facts, decided, purpose }: Case): boolean {
  if (decided.rule === 'V6b' || purpose === 'ask_time') return true
  if (facts.group !== 'offer' || (decided.verdict !== 'clarify' && decided.verdict !== 'negotiate'))
    return false
  const left = hoursLeft(facts)
  return left !== null && left < 24
}

/** Rescind, a late no, or a talk about a counteroffer, spoken. */
export function hardTalk(of: Case): boolean {
  if (!isSpoken(of)) return false
  if (of.decided.verdict === 'rescind' || hasChange(of.facts, 'counteroffer')) return true
  return isNo(of) && lateStage(of)
}

/** Late: two rounds, the final stage, an offer or an acceptance. */
function lateStage(of: Case): boolean {
  return of.facts.roundsDone >= 2 || of.facts.situation.stage === 'final_stage' || offerInHand(of)
}

/** Any spoken channel, a no repeated, terms heard by voice. */
export function writeItDown(of: Case): boolean {
  const { facts } = of
  if (isSpoken(of)) return true
  if (facts.group === 'declined' && of.decided.verdict === 'decline' && of.timing.due) return true
  if (of.channel === 'none') return false
  const byVoice = facts.situation.termsDiscussedByVoice === true
  return (
    byVoice ||
    facts.gaps.some((gap) => gap.answer === 'oral_promise') ||
    facts.move.workRight === 'sponsorship_promised_orally'
  )
}

/** `proceed` with an interview dated or to be dated, as long as it is not confirmed. */
export function attendanceToConfirm({ facts, decided, timing }: Case): boolean {
  return decided.verdict === 'proceed' && facts.group === 'before' && timing.due
}

/** `clarify` over role, scope or agenda; the offer differs. */
export function askSpec({ facts, decided }: Case): boolean {
  if (facts.situation.offerDiffersFromInterviews && facts.group === 'offer' && decided.rule === 'V23')
    return true
  if (decided.verdict !== 'clarify' || decided.rule === 'V1') return false
  if (decided.rule === 'V5' || hasChange(facts, 'role')) return true
  return openGapOn(facts, 'title', 'scope', 'reporting_line', 'growth')
}

/** `clarify` over permit, dates or the length of the process. */
export function askTimeline({ facts, decided }: Case): boolean {
  if (decided.verdict !== 'clarify') return false
  if (decided.rule === 'V2' || decided.rule === 'V37' || hasChange(facts, 'timing')) return true
  if (decided.rule === 'V4' || (decided.rule !== 'V1' && mobilityUnclear(facts))) return true
  const contingent =
    facts.group === 'accepted' && facts.situation.contract?.contingentOn?.includes('visa') === true
  return contingent || (decided.rule !== 'V1' && openGapOn(facts, 'visa_sponsorship', 'start_date'))
}

/** `negotiate` or `clarify` on pay or on a must. */
export function nameFloor({ facts, decided }: Case): boolean {
  if (decided.verdict !== 'negotiate' && decided.verdict !== 'clarify') return false
  if (!['V7', 'V21', 'V26', 'V36', 'V23', 'V4'].includes(decided.rule)) return false
  if (openGapOn(facts, 'salary', 'bonus') || hasChange(facts, 'package')) return true
  return facts.gaps.some((gap) => gap.nonNegotiable === true && !isClosed(gap))
}

/** `negotiate` on pay, level or relocation. */
export function marketRationale({ facts, decided }: Case): boolean {
  if (decided.verdict !== 'negotiate') return false
  return openGapOn(facts, 'salary', 'bonus', 'title', 'relocation_support') || hasChange(facts, 'package')
}

/** A rival or revised offer, or a process elsewhere while an offer is in hand. */
export function toCompare(of: Case): boolean {
  const { facts } = of
  if (offerElsewhere(facts)) return true
  if (facts.group === 'offer') {
    const kind = facts.other?.kind
    if (kind === 'interview' || kind === 'in_process') return true
  }
  return (facts.group === 'offer' || facts.group === 'declined') && facts.changes.some(isRevisedOffer)
}

/** Anything is awaited or has a date. */
export function somethingToRemember({ facts, decided, timing }: Case): boolean {
  if (timing.answerBy !== null || interviewAhead(facts)) return true
  if (['clarify', 'negotiate', 'reschedule', 'reopen'].includes(decided.verdict)) return true
  return [facts.situation.answerAgreedBy, facts.other?.answerBy, facts.other?.resultExpectedAt].some(
    (instant) => (at(instant) ?? 0) > facts.now,
  )
}

/** A no, a rescission or an acceptance that a recruiter, referees or other processes rely on. */
export function othersRelyOnIt(of: Case): boolean {
  const { facts, decided } = of
  const accepts = decided.verdict === 'proceed' && facts.group === 'offer'
  const keeps = decided.verdict === 'honour' && facts.group === 'accepted'
  if (!isNo(of) && !accepts && !keeps) return false
  const { cameThrough, othersInvolved, contract } = facts.situation
  const otherTalks =
    facts.other !== null && !['none', 'staying_with_present_employer'].includes(facts.other.kind)
  if (accepts || keeps) return otherTalks || cameThrough === 'agency_recruiter'
  const referees = contract?.contingentOn?.includes('references') === true
  return (
    cameThrough === 'agency_recruiter' || othersInvolved?.includes('agency_recruiter') === true || referees
  )
}

/** A no for timing or mobility, a pipeline recruiter, `availableOn` known. */
export function reconnectLater(of: Case): boolean {
  if (noForTimingOrMove(of)) return true
  if (!isNo(of)) return false
  const agency = of.facts.situation.cameThrough === 'agency_recruiter'
  return of.facts.move.availableOn !== undefined || (agency && crossBorder(of.facts))
}

/** A no over sponsorship, partner's permit or remote policy. */
export function overPolicy(of: Case): boolean {
  const { facts, decided } = of
  if (!isNo(of)) return false
  const byMobility = decided.rule === 'V4' || decided.rule === 'V22' || decided.rule === 'V12'
  if (byMobility && facts.move.workRight === 'sponsorship_refused') return true
  return restsOnGaps(of) && openGapOn(facts, 'visa_sponsorship', 'partner_work', 'remote_days')
}

/** A no for fit or timing where the contact is warm or an agency. */
export function referralFits(of: Case): boolean {
  const { facts, decided } = of
  if (!isNo(of) || decided.verdict === 'rescind') return false
  const forFit =
    decided.rule === 'V3' ||
    decided.rule === 'V22' ||
    (decided.rule === 'V7' && !openGapOn(facts, 'culture', 'values'))
  if (!forFit && !noForTimingOrMove(of)) return false
  const { cameThrough, personalRapport, relationshipValue } = facts.situation
  const warm = cameThrough === 'network_contact' || personalRapport === true || relationshipValue === 'high'
  return warm || cameThrough === 'agency_recruiter'
}

/** A no by e-mail, or none acknowledged. */
export function receiptOpen(of: Case): boolean {
  const { facts } = of
  if (facts.group === 'declined' && facts.situation.declineAcknowledged === false) return true
  return isNo(of) && of.channel === 'email'
}

export function staysConnected(of: Case): boolean {
  return isNo(of) && !credibleFlag(of.facts)
}

/** A no with nothing else under way. */
export function nothingUnderWay(of: Case): boolean {
  return isNo(of) && of.facts.other?.kind === 'none'
}

export function underPressure({ facts, decided }: Case): boolean {
  return (decided.rule === 'V33' || decided.rule === 'V41') && decided.verdict !== 'reopen' && pressed(facts)
}
