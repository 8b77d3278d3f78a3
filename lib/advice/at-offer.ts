import { misfit, refusedWish, worthItAnyway } from '@/lib/advice/before-offer'
import { clearlyBetterHere, clearlyBetterThere, offerElsewhere } from '@/lib/advice/commitments'
import { demandRefused, type Facts } from '@/lib/advice/facts'
import { cellOf, isSmall } from '@/lib/advice/gaps'
import { collidesWithFixedMove, moveStandsAgainst } from '@/lib/advice/move-facts'
import { leansTo, type Outcome, type Rule, says } from '@/lib/advice/rule'
import type { Gap } from '@/lib/advice/situation'

/** V22: what no negotiation would mend. */
export const fundamental: Rule = {
  id: 'V22',
  decide: (facts) => {
    if (misfit(facts))
      return says('decline', 'The role leads away from your plan, and nothing would bridge that.')
    if (facts.gaps.some((gap) => cellOf(facts, gap) === 'no')) {
      return says('decline', 'A must of yours is not met; do not bargain for what you would not accept.')
    }
    if (facts.mobility.status === 'infeasible') {
      return says('decline', 'The dates or the permit make this move impossible.')
    }
    return moveCollides(facts)
      ? says('decline', 'The start collides with a move that is already fixed.')
      : null
  },
}

function moveCollides(facts: Facts): boolean {
  return collidesWithFixedMove(facts) || (demandRefused(facts) && moveStandsAgainst(facts))
}

/** V24: a clearly better offer elsewhere. */
export const betterOffer: Rule = {
  id: 'V24',
  decide: (facts) => {
    if (!offerElsewhere(facts) || !clearlyBetterThere(facts)) return null
    return facts.other?.inWriting
      ? says('decline', 'The other offer is clearly better, and you have it in writing.')
      : says(
          'clarify',
          'The other offer looks clearly better, but is not known to be in writing: get it there first.',
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
          'It is worth it but for the relocation support: ask for that, with the facts of your move.',
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
        'What is missing can still be asked for: name the point, the reason and a date.',
      )
    }
    return cells.includes('clarify')
      ? says('clarify', 'You have asked and they have not answered: ask for the answer before you decide.')
      : null
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
    return says(
      'clarify',
      'You hold two offers and neither is clearly better: compare them, and ask what is still open.',
    )
  },
}

/** V25: a refused wish that is no must: the no is a leaning, and so is the yes. */
export const whatThen: Rule = {
  id: 'V25',
  decide: (facts): Outcome | null => {
    if (!refusedWish(facts)) return null
    return facts.situation.goalFit === 'advances'
      ? leansTo('proceed', 'They refused a wish of yours, but it is no must and the role advances your plan.')
      : leansTo('decline', 'They refused what you asked for, and the role does not move your plan forward.')
  },
}
