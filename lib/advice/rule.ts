import type { Verdict } from '@/lib/advice/advice'
import type { Facts } from '@/lib/advice/facts'

/**
 * What a rule says where it holds: the verdict, and the sentence that gives the client the reason.
 * A sentence with facts in it is a function: flips try many cases and need none of it.
 */
export type Outcome = {
  verdict: Verdict
  text: string | (() => string)
  /** A soft reason (V25, V31, a commitment with contingencies): the verdict stays `leaning`. */
  soft?: true
}

/** A verdict rule of the domain guide, section 3. `decide` answers null where the rule does not hold. */
export type Rule = { id: string; decide: (facts: Facts) => Outcome | null }

/** An outcome together with the rule it comes from. */
export type Holding = Omit<Outcome, 'text'> & { rule: string; text: string }

export function says(verdict: Verdict, text: Outcome['text']): Outcome {
  return { verdict, text }
}

export function leansTo(verdict: Verdict, text: Outcome['text']): Outcome {
  return { verdict, text, soft: true }
}
