import { misfit, refusedWish, worthItAnyway } from '@/lib/advice/before-offer'
import { capital, criteriaWords, dateWords, gapWords } from '@/lib/advice/case-words'
import { clearlyBetterHere, clearlyBetterThere, offerElsewhere } from '@/lib/advice/commitments'
import { demandRefused, type Facts } from '@/lib/advice/facts'
import { openWords, toNegotiate, unmetWords, wishWords } from '@/lib/advice/gap-words'
import { cellOf, isSmall } from '@/lib/advice/gaps'
import { collidesWithFixedMove, moveStandsAgainst } from '@/lib/advice/move-facts'
import { impossibleWords } from '@/lib/advice/move-words'
import { leansTo, type Outcome, type Rule, says } from '@/lib/advice/rule'
import type { Gap } from '@/lib/advice/situation'

/** V22: what no negotiation would mend. */
export const fundamental: Rule = {
  id: 'V22',
  decide: (facts) => {
    if (misfit(facts))
      return says('decline', 'The role leads away from your plan, and nothing would bridge that.')
    if (facts.gaps.some((gap) => cellOf(facts, gap) === 'no')) {
      return says(
        'decline',
        () => `${capital(unmetWords(facts))}: do not bargain for what you would not accept.`,
      )
    }
    if (facts.mobility.status === 'infeasible') {
      return says('decline', () => impossibleWords(facts))
    }
    return moveCollides(facts)
      ? says('decline', () => `The start collides with your move${moveDay(facts)}, which is fixed already.`)
      : null
  },
}

function moveDay(facts: Facts): string {
  return facts.move.moveOn ? ` on ${dateWords(facts, facts.move.moveOn)}` : ''
}

function moveCollides(facts: Facts): boolean {
  return collidesWithFixedMove(facts) || (demandRefused(facts) && moveStandsAgainst(facts))
}

/** V24: a clearly better offer elsewhere. */
export const betterOffer: Rule = {
  id: 'V24',
  decide: (facts) => {
    if (!offerElsewhere(facts) || !clearlyBetterThere(facts)) return null
    const there = () => criteriaWords(facts.other?.betterOn)
    return facts.other?.inWriting
      ? says('decline', () => `The other offer is better on ${there()}, and you have it in writing.`)
      : says(
          'clarify',
          () =>
            `The other offer looks better on ${there()}, but is not known to be in writing: get it there first.`,
        )
  },
}

const asInterviewed: Gap['about'][] = ['scope', 'title', 'reporting_line']

/** V23: the offer differs from the interviews. */
export const differs: Rule = {
  id: 'V23',
  decide: (facts) => {
    if (!facts.situation.offerDiffersFromInterviews) return null
    const points = facts.gaps.filter((gap) => asInterviewed.includes(gap.about) && !isSmall(gap))
    if (points.some((gap) => gap.answer === 'refused')) {
      return says('decline', 'The offer is not the role you interviewed for, you asked, and it stands.')
    }
    if (points.length && points.every((gap) => gap.answer === 'met_in_writing')) return null
    return says('clarify', 'The offer is not what you interviewed for: ask once, in writing.')
  },
}

/** V26: worth it, but for relocation support. */
export const relocationSupport: Rule = {
  id: 'V26',
  decide: (facts) => {
    const { goalFit, stronglyAccelerates } = facts.situation
    if (goalFit !== 'advances' && !stronglyAccelerates) return null
    if (refusedAndDecisive(facts)) return null
    return facts.gaps.some((gap) => gap.about === 'relocation_support' && cellOf(facts, gap) === 'negotiate')
      ? says(
          'negotiate',
          'It is worth it but for the relocation support: ask for help with housing, the permit or the move, with your facts.',
        )
      : null
  },
}

/** V21: negotiate before any no where the gap table says so. */
export const negotiateFirst: Rule = {
  id: 'V21',
  decide: (facts) => {
    if (refusedAndDecisive(facts)) return null
    const cells = facts.gaps.map((gap) => cellOf(facts, gap))
    if (cells.includes('negotiate')) {
      return says(
        'negotiate',
        () =>
          `${capital(gapWords(toNegotiate(facts)))} can still be negotiated: say what you need, the reason and a date.`,
      )
    }
    return cells.includes('clarify') ? says('clarify', () => openWords(facts)) : null
  },
}

/** The worst cell wins: a refused wish that nothing outweighs is a no, whatever else is open. */
function refusedAndDecisive(facts: Facts): boolean {
  return refusedWish(facts) && facts.situation.goalFit !== 'advances' && !worthItAnyway(facts)
}

/** V28: two offers in hand, neither clearly better. */
export const twoOffers: Rule = {
  id: 'V28',
  decide: (facts) => {
    if (!offerElsewhere(facts) || clearlyBetterThere(facts)) return null
    if (clearlyBetterHere(facts) && facts.situation.contract?.inWriting !== false) return null
    return says('clarify', () => `${twoOfferWords(facts)}: compare them, and ask what is still open.`)
  },
}

function twoOfferWords({ other }: Facts): string {
  const [there, here] = [criteriaWords(other?.betterOn), criteriaWords(other?.worseOn)]
  if (!there || !here) return 'You hold two offers and neither is clearly better'
  return `Of your two offers the other is better on ${there}, this one on ${here}`
}

/** V25: a refused wish that is no must: the no is a leaning, and so is the yes. */
export const whatThen: Rule = {
  id: 'V25',
  decide: (facts): Outcome | null => {
    if (!refusedWish(facts)) return null
    return facts.situation.goalFit === 'advances'
      ? leansTo(
          'proceed',
          () => `${capital(wishWords(facts))}, but that is no must and the role advances your plan.`,
        )
      : leansTo(
          'decline',
          () => `${capital(wishWords(facts))}, and the role does not move your plan forward.`,
        )
  },
}
