import { capital, dateWords, dayWords, gapWords } from '@/lib/advice/case-words'
import { at, day, demandRefused, type Facts, interviewAhead } from '@/lib/advice/facts'
import { openWords, unmetWords, wishWords } from '@/lib/advice/gap-words'
import { cellOf, isBridgeable, isClosed, worstCell } from '@/lib/advice/gaps'
import { attendanceBlocked, mobilityUnclear, moveStandsAgainst } from '@/lib/advice/move-facts'
import { impossibleWords, tightWords } from '@/lib/advice/move-words'
import { leansTo, type Outcome, type Rule, says } from '@/lib/advice/rule'
import type { Gap } from '@/lib/advice/situation'
import { offerDueFirst } from '@/lib/advice/status-rules'
import { needsMoreTime, windowEndsAt } from '@/lib/advice/windows'

/** V12: a demand they keep, against a move you cannot change. */
export const demandAgainstMove: Rule = {
  id: 'V12',
  decide: (facts) =>
    demandRefused(facts) && moveStandsAgainst(facts)
      ? says(
          'withdraw',
          () => `You asked, they insist on ${demandWords(facts)}, and ${obstacleWords(facts)}.`,
        )
      : null,
}

function demandWords({ gaps }: Facts): string {
  return gapWords(gaps.filter((gap) => isDemand(gap) && gap.answer === 'refused'))
}

function isDemand({ about }: Gap): boolean {
  return about === 'on_site_interview' || about === 'start_date'
}

function obstacleWords(facts: Facts): string {
  const { travelBlocked, permit, moveOn } = facts.move
  if (travelBlocked) return 'you cannot travel now'
  if (permit === 'filed') return 'your permit is still being decided'
  if (facts.mobility.slack.some(({ constraint, days }) => days < 0 && constraint.startsWith('school')))
    return 'the school year does not allow it'
  return moveOn ? `your move on ${dateWords(facts, moveOn)} does not allow it` : 'your move does not allow it'
}

/** V11: only the slot, the zone or attendance in person is in the way. */
export const clashOfHours: Rule = {
  id: 'V11',
  decide: (facts) => {
    const clashes = facts.gaps.filter((gap) => isClash(gap) && !isClosed(gap))
    if (!clashes.length && !attendanceBlocked(facts)) return null
    if (otherObjection(facts)) return null
    if (clashes.some(cannotBeMet)) {
      return says(
        'withdraw',
        () => `You asked about ${gapWords(clashes)}, they refused, and it is not possible for you as it is.`,
      )
    }
    if (clashes.some((gap) => gap.answer === 'refused')) return null
    return interviewAhead(facts)
      ? says('reschedule', () => `Only ${clashWords(clashes)} is in the way: offer ${otherWays(clashes)}.`)
      : says(
          'clarify',
          () => `Only ${clashWords(clashes)} is in the way, and nothing is dated yet: ask what is possible.`,
        )
  },
}

function clashWords(clashes: Gap[]): string {
  return gapWords(clashes) || 'attendance in person'
}

function otherWays(clashes: Gap[]): string {
  const byHour = clashes.length > 0 && clashes.every(({ about }) => about === 'interview_time')
  return byHour ? 'two or three other slots' : 'a call from afar, or another date'
}

function isClash(gap: Gap): boolean {
  return gap.about === 'interview_time' || gap.about === 'on_site_interview'
}

function cannotBeMet(gap: Gap): boolean {
  return gap.answer === 'refused' && (gap.bridgeable === 'no' || gap.nonNegotiable === true)
}

/** "Only" in V11: nothing else speaks against the role or has to be asked. */
function otherObjection(facts: Facts): boolean {
  if (detracts(facts) || facts.mobility.status === 'infeasible') return true
  const rest = facts.gaps.filter((gap) => !isClash(gap))
  return worstCell(facts, rest) !== 'closed'
}

/** V9: an employer worth knowing: a light talk instead of a no. */
export const relationship: Rule = {
  id: 'V9',
  decide: (facts) => {
    if (facts.situation.relationshipValue !== 'high' || facts.internal || !facts.beforeFirstRound) return null
    if (!misfit(facts) && facts.mobility.status !== 'infeasible' && !noCapacityForIt(facts)) return null
    const obstacle = misfit(facts)
      ? 'It leads away from your plan'
      : facts.mobility.status === 'infeasible'
        ? 'The move is not possible as things stand'
        : 'You have no room for interviews now'
    return says(
      'explore',
      `${obstacle}, but the relationship is worth a light conversation before any formal round.`,
    )
  },
}

/** V6: no time to prepare properly. */
export const capacity: Rule = {
  id: 'V6',
  decide: (facts) => {
    if (!capacityMissing(facts)) return null
    if (noCapacityForIt(facts)) {
      return says(
        'withdraw',
        detracts(facts)
          ? 'You cannot prepare properly, and the role leads away from your plan.'
          : 'You cannot prepare properly, and they refused another slot.',
      )
    }
    return says('reschedule', () => {
      const days = facts.situation.capacity?.returnsInDays
      const slot = days ? `a slot after ${dayWords(facts, facts.now + days * day)}` : 'a later slot'
      return `You cannot prepare properly now: ask for ${slot}, or a first call by phone.`
    })
  },
}

/** Capacity is none, and the interview does not come after it returns. */
export function capacityMissing({ situation, interviewAt, now }: Facts): boolean {
  if (situation.capacity?.level !== 'none') return false
  const { returnsInDays } = situation.capacity
  return returnsInDays === undefined || interviewAt === null || interviewAt < now + returnsInDays * day
}

function noCapacityForIt(facts: Facts): boolean {
  if (!capacityMissing(facts)) return false
  return (
    detracts(facts) || facts.gaps.some((gap) => gap.about === 'interview_time' && gap.answer === 'refused')
  )
}

/** V7: the objection is something they could change. The gap table decides. */
export const askFirst: Rule = {
  id: 'V7',
  decide: (facts) => {
    const cells = facts.gaps.map((gap) => cellOf(facts, gap))
    if (cells.includes('no'))
      return says('withdraw', () => `${capital(unmetWords(facts))}, and asking would not change it.`)
    const refused = cells.includes('soft_no')
    if (refused && !outweighed(facts)) {
      return leansTo(
        'withdraw',
        () => `${capital(wishWords(facts))}, and the role does not move your plan forward.`,
      )
    }
    if (cells.includes('clarify')) return says('clarify', () => openWords(facts))
    if (!refused || yesAnyway.decide(facts) || laterObstacle(facts)) return null
    return leansTo(
      'proceed',
      () => `${capital(wishWords(facts))}, but that is no must and the role advances your plan.`,
    )
  },
}

/** A refused wish that is no must gives way to the plan (gap table) or to V10. */
function outweighed(facts: Facts): boolean {
  return facts.situation.goalFit === 'advances' || worthItAnyway(facts)
}

/** A yes over a refused wish does not skip what the later rules of the row ask. */
function laterObstacle(facts: Facts): boolean {
  return capacityMissing(facts) || needsMoreTime(facts) || offerDueFirst(facts)
}

/** V10: a yes over the plan and over a refused wish, nothing else. */
export const yesAnyway: Rule = {
  id: 'V10',
  decide: (facts): Outcome | null => {
    if (facts.group === 'before' && facts.situation.lightTouch) {
      return says('explore', 'They ask for an informal talk: it costs little and teaches you something.')
    }
    if (!misfit(facts) && !refusedWish(facts)) return null
    if (!worthItAnyway(facts)) return null
    return says(
      'proceed',
      facts.situation.stronglyAccelerates
        ? 'It is worth it all the same, because it speeds up a goal of yours.'
        : 'It is worth it all the same, because a remote or a staged move can be explored from inside.',
    )
  },
}

export function worthItAnyway({ situation, move, group }: Facts): boolean {
  if (situation.stronglyAccelerates || move.remotePossible || move.stagedMove) return true
  return group === 'before' && situation.lightTouch === true
}

export function refusedWish(facts: Facts): boolean {
  return facts.gaps.some((gap) => cellOf(facts, gap) === 'soft_no')
}

/** V3: it leads away from the plan, and no gap could be bridged. */
export const goals: Rule = {
  id: 'V3',
  decide: (facts) =>
    misfit(facts)
      ? says('withdraw', 'It leads away from your plan for the next months, and nothing would bridge that.')
      : null,
}

export function detracts({ situation }: Facts): boolean {
  return situation.goalFit === 'detracts'
}

/** Detracts from the plan without a bridgeable gap (V3, V22). */
export function misfit(facts: Facts): boolean {
  return detracts(facts) && !facts.gaps.some((gap) => !isClash(gap) && isBridgeable(gap))
}

/** V6b: more time is needed than the window leaves. */
export const moreTime: Rule = {
  id: 'V6b',
  decide: (facts) =>
    needsMoreTime(facts)
      ? says('clarify', () => `${timeNeeded(facts)}: ask for it now, and name the date you will keep.`)
      : null,
}

function timeNeeded(facts: Facts): string {
  const ends = windowEndsAt(facts)
  const needs = at(facts.situation.needsUntil)
  if (ends === null || needs === null || ends < facts.now) return 'You need longer than the time they gave'
  const [until, last] = [dayWords(facts, needs), dayWords(facts, ends)]
  return until === last
    ? 'You need a few hours longer than the time they gave'
    : `You need until ${until}, and the time to answer ends on ${last}`
}

/** V4: whether the move can be done at all (at an offer the impossible is V22). */
export const mobility: Rule = {
  id: 'V4',
  decide: (facts) => {
    if (facts.mobility.status === 'infeasible') {
      return says(facts.group === 'offer' ? 'decline' : 'withdraw', () => impossibleWords(facts))
    }
    if (facts.group === 'offer' && facts.move.workRight === 'sponsorship_promised_orally') {
      return says(
        'negotiate',
        'The sponsorship was only promised by voice: have it written into the offer before you say yes.',
      )
    }
    if (!mobilityUnclear(facts)) return null
    return facts.mobility.status === 'tight'
      ? says(
          'clarify',
          () => `${tightWords(facts)}: ask about the start, the place and a remote or staged beginning.`,
        )
      : says(
          'clarify',
          'The sponsorship is not settled: ask who sponsors the permit, in writing, and by when.',
        )
  },
}

/** V0: no other rule decides. */
export const nothingAgainst: Rule = {
  id: 'V0',
  decide: ({ group }) => {
    if (group === 'accepted') return says('honour', 'Nothing speaks against the commitment you made.')
    if (group === 'offer') return says('proceed', 'Nothing speaks against this offer: accept it, in writing.')
    return says('proceed', 'Nothing speaks against it, so go and find out more.')
  },
}
