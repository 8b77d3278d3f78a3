import type { Sentence } from '@/lib/drafting/text/split-sentences'

/**
 * What of a spoken script the speaker says. In “Why? ‘It is a question of direction.’” the first half is the other
 * side's, as is what comes before an answer in quotation marks in one paragraph; “If she asks about money:” is nobody's.
 */
export function withoutPrompts(sentences: readonly Sentence[]): Sentence[] {
  return sentences
    .filter((sentence, at) => {
      const next = sentences[at + 1]
      const prompts = next?.paragraph === sentence.paragraph && isQuoted(next) && !isQuoted(sentence)
      return !prompts
    })
    .map(withoutCase)
}

function isQuoted({ folded }: Sentence): boolean {
  return folded.startsWith('"') || folded.startsWith("'")
}

const ifTheyAsk = /^[("'[]*(?:if|when|should|wenn|falls|s'ils?|si|quand) [^:.!?]{2,110}:[)\]]? ?/

function withoutCase(sentence: Sentence): Sentence {
  const [prompt = ''] = ifTheyAsk.exec(sentence.folded) ?? []
  return {
    ...sentence,
    start: sentence.start + prompt.length,
    raw: sentence.raw.slice(prompt.length),
    folded: sentence.folded.slice(prompt.length),
  }
}
