import { be, capital, gapWords } from '@/lib/advice/case-words'
import type { Facts } from '@/lib/advice/facts'
import { cellOf, isUnraised } from '@/lib/advice/gaps'
import type { Gap } from '@/lib/advice/situation'

/** The musts that fail, with why: "they refused the remote days, which you cannot do without". */
export function unmetWords(facts: Facts): string {
  const unmet = facts.gaps.filter((gap) => cellOf(facts, gap) === 'no')
  const refused = unmet.filter((gap) => gap.answer === 'refused')
  if (refused.length) return `they refused ${gapWords(refused)}, which you cannot do without`
  const values = unmet.filter(({ about }) => about === 'culture' || about === 'values')
  if (values.length) return `${gapWords(values)} ${be(values)} not what you need`
  return `${gapWords(unmet)} ${be(unmet)} a must for you and cannot be bridged`
}

/** The wishes that fail: "they refused the bonus". */
export function wishWords(facts: Facts): string {
  const lost = facts.gaps.filter((gap) => cellOf(facts, gap) === 'soft_no')
  const refused = lost.filter((gap) => gap.answer === 'refused')
  if (refused.length) return `they refused ${gapWords(refused)}`
  return `${gapWords(lost)} cannot be bridged`
}

/** What is still to be asked before a decision. */
export function openWords(facts: Facts): string {
  const open = facts.gaps.filter((gap) => cellOf(facts, gap) === 'clarify')
  const fresh = open.filter(isUnraised)
  if (fresh.length) return `They may be able to do something about ${gapWords(fresh)}: ask before you decide.`
  const waiting = open.filter(({ answer }) => answer === undefined)
  if (waiting.length)
    return `You asked about ${gapWords(waiting)} and have no answer yet: ask for it before you decide.`
  return `${capital(gapWords(open))} ${be(open)} not settled: ask for a definite answer before you decide.`
}

/** What can be negotiated at an offer. */
export function toNegotiate(facts: Facts): Gap[] {
  return facts.gaps.filter((gap) => cellOf(facts, gap) === 'negotiate')
}
