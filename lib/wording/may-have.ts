import type { Draft } from '@/lib/drafting/draft'
import type { WordingLabel } from '@/lib/drafting/readings'
import { countWords } from '@/lib/drafting/text/count-words'

const SHORT = 45

/**
 * Whether a label of the model means anything in this message. A short sentence is curt only where it is all that
 * is said; among others it is a pause. Points about the process are no criticism when they were asked for.
 */
export function mayHave(label: WordingLabel, { body, message }: Draft): boolean {
  if (label === 'negative_about_company') return message.purpose !== 'reply_feedback'
  return label !== 'too_curt' || countWords(body) <= SHORT
}
