import type { Span } from '@/lib/drafting/findings'
import type { Language } from '@/lib/drafting/languages/language'
import type { Sentence } from '@/lib/drafting/text/split-sentences'

/** The clauses of a sentence as spans of the body: cut at commas, dashes, brackets and conjunctions. */
export function splitClauses(sentence: Sentence, language: Language): (Span & { folded: string })[] {
  const breaks = new RegExp(`[,;:()]|–|\\s-\\s|${language.clauseBreak.source}`, 'gu')
  const starts = [0]
  for (const hit of sentence.folded.matchAll(breaks)) if (hit.index > 0) starts.push(hit.index)
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? sentence.folded.length
    const folded = sentence.folded.slice(from, to)
    return folded.trim() === '' ? [] : [{ start: sentence.start + from, end: sentence.start + to, folded }]
  })
}
