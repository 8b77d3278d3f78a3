import type { Sentence } from '@/lib/drafting/text/split-sentences'

/**
 * In a spoken script “Why? ‘It is a question of direction.’” the first half is the other side's: what comes before an
 * answer in quotation marks, in one paragraph with it, is no sentence of the speaker.
 */
export function withoutPrompts(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter((sentence, at) => {
    const next = sentences[at + 1]
    const prompts = next?.paragraph === sentence.paragraph && isQuoted(next) && !isQuoted(sentence)
    return !prompts
  })
}

function isQuoted({ folded }: Sentence): boolean {
  return folded.startsWith('"') || folded.startsWith("'")
}
