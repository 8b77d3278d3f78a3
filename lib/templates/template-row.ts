import { findKind, type SituationGroup } from '@/lib/templates/kinds'
import { type Line, sourceOf } from '@/lib/templates/passages'
import type { Template } from '@/lib/templates/template'

/** What the table keeps of a text besides its source: what lists show, filter and search. */
export function rowOf(template: Template) {
  const { slug, kind, channel, tone, locale, title, whenToUse } = template
  const situation: SituationGroup = findKind(kind)?.situation ?? 'before'
  return { slug, kind, situation, channel, tone, locale, title, whenToUse, words: wordsOf(template) }
}

/** The text without its fields and signs; with the English name of its kind, since many search in English. */
function wordsOf({ kind, subject, paragraphs, choices }: Template): string {
  const options = Object.values(choices).flatMap(({ label, options }) => [
    [{ is: 'text' as const, text: label }],
    ...options.map(({ line }) => line),
  ])
  const lines: Line[] = [...(subject ? [subject] : []), ...paragraphs.flat(), ...options]
  return [findKind(kind)?.title ?? '', ...lines.map(plainWords)].join('\n')
}

function plainWords(line: Line): string {
  return sourceOf(line)
    .replaceAll(/\{[^{}]*\}/g, ' ')
    .replaceAll(/[[\]]/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}
