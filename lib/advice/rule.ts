import type { Verdict } from '@/lib/advice/advice'
import type { Facts } from '@/lib/advice/facts'

/** What a rule says where it holds: the verdict, and the sentence that gives the client the reason. */
export type Outcome = {
  verdict: Verdict
  text: string
  /** A soft reason (V25, V31, a commitment with contingencies): the verdict stays `leaning`. */
  soft?: true
}

/** A verdict rule of the domain guide, section 3. `decide` answers null where the rule does not hold. */
export type Rule = { id: string; decide: (facts: Facts) => Outcome | null }

/** An outcome together with the rule it comes from. */
export type Holding = Outcome & { rule: string }

export function says(verdict: Verdict, text: string): Outcome {
  return { verdict, text }
}

export function leansTo(verdict: Verdict, text: string): Outcome {
  return { verdict, text, soft: true }
}
