import { dateWords } from '@/lib/advice/case-words'
import type { Facts } from '@/lib/advice/facts'

/** B1, B2: why the move cannot be done, as a sentence. */
export function impossibleWords(facts: Facts): string {
  const { move, mobility } = facts
  if (move.workRight === 'sponsorship_refused') return 'They will not sponsor the permit you would need.'
  if (move.permit === 'refused') return 'The permit you would need was refused.'
  const required = startNeeded(facts)
  if (mobility.earliestOn && required && mobility.earliestOn > required) {
    return `You could start on ${dateWords(facts, mobility.earliestOn)} at the earliest, and they need you on ${dateWords(facts, required)}.`
  }
  if (mobility.earliestOn && move.permitExpiresOn && mobility.earliestOn > move.permitExpiresOn) {
    return `Your permit ends on ${dateWords(facts, move.permitExpiresOn)}, and you could start on ${dateWords(facts, mobility.earliestOn)} at the earliest.`
  }
  return 'The dates of this move cannot be met.'
}

/** B1: why the dates are tight, as the clause a question follows. */
export function tightWords(facts: Facts): string {
  const { earliestOn, latestOn } = facts.mobility
  const required = startNeeded(facts)
  if (!earliestOn || !latestOn || !required || latestOn <= required) return 'The dates are tight'
  return `You could start between ${dateWords(facts, earliestOn)} and ${dateWords(facts, latestOn)}, and they need you on ${dateWords(facts, required)}`
}

function startNeeded({ move, situation }: Facts): string | undefined {
  return move.requiredStartOn ?? situation.contract?.startsOn
}
