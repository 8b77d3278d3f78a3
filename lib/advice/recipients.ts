import type { Advice, Recipient } from '@/lib/advice/advice'
import { counterofferAtHome } from '@/lib/advice/commitments'
import type { Facts } from '@/lib/advice/facts'
import type { Holding } from '@/lib/advice/rule'

/** C7: who hears first, and who is in copy. */
export function recipientsOf(facts: Facts, decided: Holding): Advice['recipients'] {
  const first = firstRecipient(facts, decided)
  const copies = copiesOf(facts, decided, first)
  return [{ who: first, as: 'first' }, ...copies.map((who) => ({ who, as: 'copy' as const }))]
}

export function firstRecipient(facts: Facts, decided: Holding): Recipient {
  if (spokenAtHome(facts, decided)) return 'own_manager'
  if (decided.verdict === 'rescind') return whoOffered(facts)
  const { cameThrough, othersInvolved } = facts.situation
  if (cameThrough === 'agency_recruiter') return 'agency_recruiter'
  if (cameThrough === undefined && othersInvolved?.includes('agency_recruiter')) return 'agency_recruiter'
  return afterAnOffer(facts) ? whoOffered(facts) : whoInvited(facts)
}

/** C0: internal, started, or the answer to the present employer's counteroffer. */
export function spokenAtHome(facts: Facts, decided: Holding): boolean {
  if (facts.internal || facts.group === 'started') return true
  return facts.group === 'accepted' && decided.rule === 'V33' && counterofferAtHome(facts)
}

function afterAnOffer({ group, situation }: Facts): boolean {
  if (group === 'offer' || group === 'accepted') return true
  return group === 'declined' && (situation.offerFrom !== undefined || situation.offeredAt !== undefined)
}

function whoOffered({ situation }: Facts): Recipient {
  if (situation.offerFrom) return situation.offerFrom
  if (situation.cameThrough === 'hr' && !hiringManagerKnown(situation)) return 'hr'
  return 'hiring_manager'
}

function hiringManagerKnown(situation: Facts['situation']): boolean {
  return (
    (situation.callsWithHiringManager ?? 0) > 0 ||
    situation.othersInvolved?.includes('hiring_manager') === true
  )
}

function whoInvited({ situation }: Facts): Recipient {
  if (situation.cameThrough && situation.cameThrough !== 'internal') return situation.cameThrough
  return situation.othersInvolved?.includes('hr') || !situation.othersInvolved?.includes('hiring_manager')
    ? 'hr'
    : 'hiring_manager'
}

/** Others directly involved; the own manager never in copy of an outside process; not the interviewer of HR. */
function copiesOf(facts: Facts, decided: Holding, first: Recipient): Recipient[] {
  const involved: Recipient[] = [...(facts.situation.othersInvolved ?? [])]
  if (decided.verdict === 'rescind' && !facts.internal) involved.push(...rescindCopies(facts))
  const known = [...new Set(involved)].filter((who) => who !== first)
  return known.filter((who) => {
    if (who === 'own_manager') return facts.internal || facts.group === 'started'
    return who !== 'interviewer' || first !== 'hr'
  })
}

/** After a rescission HR and the agency are in copy. */
function rescindCopies({ situation }: Facts): Recipient[] {
  return situation.cameThrough === 'agency_recruiter' ? ['hr', 'agency_recruiter'] : ['hr']
}
