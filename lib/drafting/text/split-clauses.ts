import type { Span } from '@/lib/drafting/findings'
import type { Language } from '@/lib/drafting/languages/language'
import type { Sentence } from '@/lib/drafting/text/split-sentences'

/** The clauses of a sentence as spans of the body: cut at commas, dashes, brackets and before conjunctions. */
export function splitClauses({ start, folded }: Sentence, language: Language): Span[] {
  const breaks = new RegExp(`[,;:()]|–|\\s-\\s|${language.clauseBreak.source}`, 'gu')
  const cuts = [0, ...[...folded.matchAll(breaks)].map(({ index }) => index), folded.length]
  return cuts.flatMap((from, at) => {
    const text = folded.slice(from, cuts[at + 1] ?? from)
    const lead = text.search(/[\p{L}\p{N}]/u)
    return lead === -1 ? [] : [{ start: start + from + lead, end: start + from + text.trimEnd().length }]
  })
}
