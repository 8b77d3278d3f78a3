import { alsoCalled } from '@/lib/templates/also-called'
import { findKind, type SituationGroup } from '@/lib/templates/kinds'
import { type Line, sourceOf } from '@/lib/templates/passages'
import type { Template } from '@/lib/templates/template'

/** What the table keeps of a text besides its source: what lists show, filter and search. */
export function rowOf(template: Template) {
  const { slug, kind, channel, tone, locale, title, whenToUse } = template
  const situation: SituationGroup = findKind(kind)?.situation ?? 'before'
  return { slug, kind, situation, channel, tone, locale, title, whenToUse, words: wordsOf(template) }
}

/** The text without its fields and signs, with what else it is called. */
function wordsOf({ kind, locale, subject, paragraphs, choices }: Template): string {
  const options = Object.values(choices).flatMap(({ label, options }) => [
    [{ is: 'text' as const, text: label }],
    ...options.map(({ line }) => line),
  ])
  const lines: Line[] = [...(subject ? [subject] : []), ...paragraphs.flat(), ...options]
  return [...namesOf(kind, locale), ...lines.map(plainWords)].join('\n')
}

// In English for all, since many search in English; twice in the text's own language, since what a text is called
// tells more of it than what it mentions in passing.
function namesOf(kind: string, locale: Template['locale']): string[] {
  const own = alsoCalled(kind, locale === 'en-GB' || locale === 'en-US' ? 'en' : locale)
  return [findKind(kind)?.title, alsoCalled(kind, 'en'), own, own].filter((names) => names !== undefined)
}

function plainWords(line: Line): string {
  return sourceOf(line)
    .replaceAll(/\{[^{}]*\}/g, ' ')
    .replaceAll(/[[\]]/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}
