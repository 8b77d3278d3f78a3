import type { Finding } from '@/lib/drafting/findings'
import type { Text } from './draft'

/** A place where words are missing, and the words that stand there meanwhile. */
export type Gap = { where: 'subject' | 'body'; start: number; end: number; words: string }

/**
 * What keeps a text from leaving: gaps of its template that are open still, and every placeholder the checker
 * found. Everything else warns.
 */
export function gapsOf(text: Text, labels: readonly string[], findings: readonly Finding[]): Gap[] {
  const found = findings.flatMap(({ id, severity, where, span }) =>
    id === 'unfilled_placeholder' && severity !== 'hint' && where !== 'absent' && span
      ? [{ where, ...span, words: text[where].slice(span.start, span.end) }]
      : [],
  )
  const own = (['subject', 'body'] as const).flatMap((where) =>
    labels.flatMap((label) => occurrences(text[where], `[${label}]`, where)),
  )
  const kept = found.filter((gap) => !own.some((other) => overlap(gap, other)))
  return [...own, ...kept].toSorted((a, b) => b.where.localeCompare(a.where) || a.start - b.start)
}

function occurrences(text: string, words: string, where: Gap['where']): Gap[] {
  const gaps: Gap[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    gaps.push({ where, start, end: start + words.length, words })
  return gaps
}

function overlap(one: Gap, other: Gap): boolean {
  return one.where === other.where && one.start < other.end && other.start < one.end
}
