import type { Draft } from '@/lib/drafting/draft'
import type { Finding } from '@/lib/drafting/findings'
import { at, type Rule } from '@/lib/drafting/rules/rule'

/** `spelling` and `grammar_errors`: our own short lists, and what the grammar checker has read. */
export const grammarRule: Rule = (draft) => {
  const own = draft.language.mistakes.flatMap(({ id, is, better }) =>
    [...draft.folded.slice(0, draft.layout.ownEnd).matchAll(is)].map((hit) => {
      const span = { start: hit.index, end: hit.index + hit[0].length }
      const written = draft.body.slice(span.start, span.end)
      const replacement = asWritten(better(hit[0]), written)
      return at(id, span, textOf(id, written, replacement), { replacement })
    }),
  )
  const heard = draft.readings.language
    .filter(
      (reading) => !own.some(({ span }) => span && span.start < reading.end && reading.start < span.end),
    )
    .map(({ id, start, end, text, replacement }) =>
      at(id, { start, end }, text, replacement === undefined ? {} : { replacement }),
    )
  return [...own, ...heard].filter(({ span }) => inside(draft, span))
}

/** At the start of a sentence, or in capitals, as the writer has it. */
function asWritten(better: string, written: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return better.toUpperCase()
  return /^\p{Lu}/u.test(written) ? better.charAt(0).toUpperCase() + better.slice(1) : better
}

/** What stands in an earlier mail below is not the writer's. */
function inside({ layout }: Draft, span: Finding['span']): boolean {
  return span !== null && span.end <= layout.ownEnd
}

function textOf(id: Finding['id'], written: string, better: string): string {
  return id === 'spelling' ? `“${written}” is spelt “${better}”.` : `“${written}” should be “${better}”.`
}
