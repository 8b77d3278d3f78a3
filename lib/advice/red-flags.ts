import { type Facts, signedHere } from '@/lib/advice/facts'
import { leansTo, type Outcome, type Rule, says } from '@/lib/advice/rule'
import type { Situation } from '@/lib/advice/situation'

type Flag = NonNullable<Situation['redFlags']>[number]

/** V5: red flags by their evidence. A gut feeling alone is V8 and decides nothing. */
export const redFlags: Rule = {
  id: 'V5',
  decide: (facts) => {
    if (credibleFlag(facts)) return onCredible(facts)
    if (facts.situation.roleClear === 'no') {
      return says(
        'clarify',
        'It is still unclear what the role is: ask for a written description before you decide.',
      )
    }
    return hasAnecdote(facts)
      ? says('clarify', 'What you heard is second-hand: ask about it before you let it decide.')
      : null
  },
}

/** Credible evidence, an unlawful question, or a role that stays unclear after asking. */
export function credibleFlag({ situation }: Facts): boolean {
  if (situation.roleClear === 'no_after_asking') return true
  return situation.redFlags?.some((flag) => flag.evidence === 'credible' || flag.unlawfulQuestion) ?? false
}

export function hasAnecdote({ situation }: Facts): boolean {
  return situation.redFlags?.some((flag) => flag.evidence === 'anecdotal') ?? false
}

export function hasGutFeeling({ situation }: Facts): boolean {
  return situation.redFlags?.some((flag) => flag.evidence === 'gut_feeling') ?? false
}

/** V8: doubts that never count towards a no. */
export function hasDoubts(facts: Facts): boolean {
  return (facts.situation.doubts?.length ?? 0) > 0 || hasGutFeeling(facts)
}

function onCredible(facts: Facts): Outcome {
  if (facts.group === 'before')
    return says('withdraw', () => `${sign(facts)}, and one such sign is enough to leave.`)
  if (facts.group === 'offer')
    return says('decline', () => `${sign(facts)}, and one such sign is enough to say no to this offer.`)
  if (signedHere(facts)) {
    return says(
      'clarify',
      () => `${sign(facts)}, and you have signed: take advice first, then ask for an explanation.`,
    )
  }
  return leansTo('rescind', () => `${sign(facts)}, and you have accepted by voice only.`)
}

/** The sign that decides, in the client's own words where they fit into a sentence. */
function sign({ situation }: Facts): string {
  const flags = situation.redFlags ?? []
  const flag = flags.find(({ unlawfulQuestion }) => unlawfulQuestion) ?? flags.find(isCredible)
  if (!flag) return 'You asked, and the role is still unclear'
  const kind = flag.unlawfulQuestion ? 'They asked an unlawful question' : 'You have credible evidence'
  const what = flag.what.trim().replace(/[.]+$/, '')
  return quotable.test(what) ? `${kind} (\u201c${what}\u201d)` : kind
}

const quotable = /^[^.!?_\n]{3,90}$/

function isCredible({ evidence }: Flag): boolean {
  return evidence === 'credible'
}
