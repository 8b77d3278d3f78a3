import { type Case, isNo, offerInHand } from '@/lib/advice/case'
import { signedElsewhere } from '@/lib/advice/commitments'
import { day, type Facts, hasChange, signedHere } from '@/lib/advice/facts'
import { isClosed, isUnraised } from '@/lib/advice/gaps'
import type { Gap } from '@/lib/advice/situation'

/** A gap about one of these that is neither small nor met. */
export function openGapOn({ gaps }: Facts, ...topics: Gap['about'][]): boolean {
  return gaps.some((gap) => topics.includes(gap.about) && !isClosed(gap))
}

export function unraisedGap({ gaps }: Facts): boolean {
  return gaps.some((gap) => !isClosed(gap) && isUnraised(gap))
}

/** A job here, there or at present carries or needs a permit. */
export function touchesPermit(facts: Facts): boolean {
  const { move, other, situation } = facts
  return (
    move.workRight?.startsWith('sponsorship_') === true ||
    (move.permit !== undefined && move.permit !== 'none') ||
    move.permitTiedToEmployer === true ||
    move.permitExpiresOn !== undefined ||
    situation.contract?.contingentOn?.includes('visa') === true ||
    other?.contingentOn?.includes('visa') === true ||
    other?.sponsorsVisa === true ||
    hasChange(facts, 'permit') ||
    openGapOn(facts, 'visa_sponsorship')
  )
}

/** A permit in motion, or one that ends within half a year. */
export function permitFiledOrRunningOut({ move, now }: Facts): boolean {
  if (move.permit === 'filed') return true
  return move.permitExpiresOn !== undefined && Date.parse(move.permitExpiresOn) - now <= 183 * day
}

/** Offers, or an acceptance and an offer, in two countries. */
export function offersInTwoCountries(of: Case): boolean {
  const { other, move } = of.facts
  if (!other?.country || !move.jobCountry || other.country === move.jobCountry) return false
  return offerInHand(of) && holdsOffer(of.facts)
}

/** An offer, or more than one, elsewhere. */
export function holdsOffer({ other }: Facts): boolean {
  return other?.kind === 'offer' || other?.kind === 'verbal' || other?.kind === 'signed'
}

export function sponsorshipUnproven(facts: Facts): boolean {
  const { workRight } = facts.move
  return (
    workRight === 'sponsorship_unclear' ||
    workRight === 'sponsorship_promised_orally' ||
    openGapOn(facts, 'visa_sponsorship')
  )
}

export function repaymentClause({ move }: Facts): boolean {
  const { repaymentClause } = move
  return repaymentClause === 'present' || repaymentClause === 'unread'
}

export function relocationPaid({ move }: Facts): boolean {
  return (move.relocationPaid?.amount ?? 0) > 0
}

/** A signature, here or there. */
export function anySignature(facts: Facts): boolean {
  return signedHere(facts) || signedElsewhere(facts)
}

/** The client leans to take back an acceptance given here or there. */
export function meansToTakeBack({ facts }: Case): boolean {
  const { leaning } = facts.situation
  const here = facts.group === 'accepted' || facts.group === 'started'
  const there = facts.other?.kind === 'verbal' || facts.other?.kind === 'signed'
  if (leaning === 'rescind' || leaning === 'switch') return here || there
  return facts.group === 'accepted' && (leaning === 'decline' || leaning === 'leave')
}

export function asksWhy(facts: Facts): boolean {
  return hasChange(facts, 'employer_asks_why')
}

/** Rounds were done, or the stage shows it. */
export function afterRounds({ situation, roundsDone, group }: Facts): boolean {
  if (roundsDone >= 1 || group === 'offer' || group === 'accepted') return true
  return situation.stage === 'interviewing' || situation.stage === 'final_stage'
}

const moneyTopics: Gap['about'][] = ['salary', 'bonus', 'benefits', 'tax', 'repayment_terms']
const moveTopics: Gap['about'][] = ['relocation_support', 'visa_sponsorship', 'partner_work']

/** A decision that rests on the gaps. */
export function restsOnGaps({ decided }: Case): boolean {
  return ['V7', 'V22', 'V25', 'V21', 'V26', 'V23'].includes(decided.rule)
}

/** The reason of the message is a permit, a move, family, care, health or money. */
export function reasonIsPrivate(of: Case): boolean {
  const { facts, decided } = of
  if (decided.verdict === 'proceed' || decided.verdict === 'honour') return false
  if (decided.rule === 'V4' || decided.rule === 'V12') return true
  if (decided.rule === 'V37') {
    return facts.situation.changes?.some(({ what }) => what === 'family' || what === 'permit') ?? false
  }
  if (decided.rule === 'V11')
    return openGapOn(facts, 'on_site_interview') || facts.move.interviewInPerson === true
  if (decided.rule === 'V22' && mobilityReason(facts)) return true
  if (!isNo(of) || !restsOnGaps(of)) return false
  return openGapOn(facts, ...moneyTopics, ...moveTopics)
}

function mobilityReason(facts: Facts): boolean {
  return facts.mobility.status === 'infeasible' || facts.mobility.slack.some((entry) => entry.days < 0)
}

/** A no over timing or mobility. */
export function noForTimingOrMove(of: Case): boolean {
  if (!isNo(of)) return false
  const { facts, decided } = of
  if (['V4', 'V6', 'V11', 'V12', 'V37'].includes(decided.rule)) return true
  if (decided.rule === 'V22' && mobilityReason(facts)) return true
  return (
    restsOnGaps(of) &&
    openGapOn(facts, 'start_date', 'relocation_support', 'visa_sponsorship', 'on_site_interview')
  )
}
