import { type Draft, matchesOf } from '@/lib/drafting/draft'
import type { Span } from '@/lib/drafting/findings'
import type { WordingLabel, WordingReading } from '@/lib/drafting/readings'
import type { Sentence } from '@/lib/drafting/text/split-sentences'

/** A label far behind the strongest one of its sentence is an echo of that one, not a finding of its own. */
const echo = { sure: 0.3, likely: 0.5 }

/**
 * Where open wording is heard: the language's plain cues by themselves; the model by itself where it is sure; and both
 * together where each alone would be too little. What looks alike and is fine takes a sentence out.
 */
export function hear(draft: Draft, label: WordingLabel): Span[] {
  const { plain, weak = [], fine = [], needsSign } = draft.language.wording[label] ?? { plain: [] }
  const holds = (cues: typeof plain, sentence: Sentence) => matchesOf(cues, [sentence]).length > 0
  return draft.sentences.filter((sentence) => {
    const vote = strongVote(draft.votesOn(sentence), label)
    const alone = vote?.vote === 'sure' && !needsSign
    const heard = holds(plain, sentence) || alone || (vote !== undefined && holds(weak, sentence))
    return heard && !holds(fine, sentence)
  })
}

function strongVote(votes: readonly WordingReading[], label: WordingLabel): WordingReading | undefined {
  const loudest = Math.max(...votes.map(({ score }) => score))
  return votes.find((vote) => vote.label === label && vote.score >= echo[vote.vote] * loudest)
}
