import { type Draft, matchesOf } from '@/lib/drafting/draft'
import type { Span } from '@/lib/drafting/findings'
import type { WordingLabel } from '@/lib/drafting/readings'
import type { Sentence } from '@/lib/drafting/text/split-sentences'

/**
 * Where open wording is heard: the language's plain cues by themselves; the model by itself where it is sure; and both
 * together where each alone would be too little. What looks alike and is fine takes a sentence out.
 */
export function hear(draft: Draft, label: WordingLabel): Span[] {
  const wording = draft.language.wording[label] ?? { plain: [] }
  const fine = (sentence: Sentence) => matchesOf(wording.fine ?? [], [sentence]).length > 0
  return draft.sentences.filter((sentence) => {
    const votes = draft.votes(label).filter((vote) => vote.start < sentence.end && sentence.start < vote.end)
    const plain = matchesOf(wording.plain, [sentence]).length > 0
    const sure = votes.some(({ vote }) => vote === 'sure')
    const agreed = votes.length > 0 && matchesOf(wording.weak ?? [], [sentence]).length > 0
    return (plain || sure || agreed) && !fine(sentence)
  })
}
