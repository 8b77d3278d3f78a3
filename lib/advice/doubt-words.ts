import { listed } from '@/lib/advice/case-words'
import type { Facts } from '@/lib/advice/facts'
import { hasGutFeeling } from '@/lib/advice/red-flags'
import type { Situation } from '@/lib/advice/situation'

type Doubt = NonNullable<Situation['doubts']>[number]

const words: Record<Doubt, string> = {
  nerves: 'nerves',
  awkward_moment: 'one awkward moment',
  wording_difference: 'a difference in wording',
  small_benefit_gap: 'a small gap in the benefits',
  fear_of_change: 'the fear of change',
  regret: 'regret',
}

/** V8: the doubts told, as "nerves and the fear of change"; empty where there are none. */
export function doubtWords(facts: Facts): string {
  const told = (facts.situation.doubts ?? []).map((doubt) => words[doubt])
  if (hasGutFeeling(facts)) told.push('a gut feeling')
  return listed(told)
}
