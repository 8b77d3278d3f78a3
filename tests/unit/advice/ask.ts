import { advise } from '@/lib/advice/advise'
import { type Situation, situationSchema } from '@/lib/advice/situation'

type Known = Partial<Situation>

/** Noon in Lisbon on a Thursday, with nothing else known. */
export const now = '2026-03-05T12:00:00Z'

export function ask(stage: Situation['stage'], known: Known = {}) {
  return advise(situationSchema.parse({ now, stage, ...known }))
}

/** The verdict and the rule it comes from, as `withdraw V1`. */
export function verdictOf(stage: Situation['stage'], known: Known = {}): string {
  const { verdict, reasons } = ask(stage, known)
  return `${verdict} ${reasons[0]?.rule}`
}

/** The deadline and the rules that decided it, as `2026-03-06T12:00:00Z T1`. */
export function deadlineOf(stage: Situation['stage'], known: Known = {}): string {
  const { answerBy, timingRules } = ask(stage, known)
  return `${answerBy} ${timingRules.join(' ')}`
}
