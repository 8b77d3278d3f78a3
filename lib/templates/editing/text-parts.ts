import { parse } from 'yaml'
import type { Problem } from '@/lib/templates/passages'
import type { TemplateLocale, Tone } from '@/lib/templates/template'

/**
 * A template as its form holds it: what is one line has a field of its own, `details` is the YAML of fields, choices
 * and notes, word for word. `subject` is empty where the channel has none.
 */
export type TextParts = {
  slug: string
  kind: string
  purpose: string
  channel: string
  tone: Tone
  locale: TemplateLocale
  title: string
  whenToUse: string
  whenNot: string
  rules: string[]
  subject: string
  details: string
  body: string
}
export type PartName = keyof TextParts

const heads = [
  'slug',
  'kind',
  'purpose',
  'channel',
  'tone',
  'locale',
  'title',
  'whenToUse',
  'whenNot',
  'rules',
  'subject',
] as const
type Head = (typeof heads)[number]

/** The file of a template, as `readTemplate` reads it (decision 9). */
export function composeSource(parts: TextParts): string {
  return composed(parts)
    .map(({ text }) => text)
    .join('\n')
}

type Composed = { part: PartName | null; text: string }

function composed(parts: TextParts): Composed[] {
  const told = heads.filter((part) => part !== 'subject' || parts.subject !== '')
  const front = told.map((part) => ({ part, text: `${part}: ${inOneLine(parts[part])}` }))
  const details = parts.details.trimEnd()
  return [
    { part: null, text: '---' },
    ...front,
    // A list that is not closed is noticed where the front matter ends.
    { part: 'details', text: details ? `${details}\n---` : '---' },
    { part: 'body', text: `${parts.body.trimEnd()}\n` },
  ]
}

/** JSON is YAML, too, and never wraps. */
function inOneLine(value: string | string[]): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : JSON.stringify(value)
}

/** What the form shows of a file: the first of each known key, and all else as it stands. */
export function readParts(source: string): TextParts {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n')) ?? []
  const { head, details } = splitFront(front)
  const text = (name: Head) => (typeof head[name] === 'string' ? head[name] : '')
  return {
    slug: text('slug'),
    kind: text('kind'),
    purpose: text('purpose'),
    channel: text('channel'),
    tone: text('tone') as Tone,
    locale: text('locale') as TemplateLocale,
    title: text('title'),
    whenToUse: text('whenToUse'),
    whenNot: text('whenNot'),
    rules: Array.isArray(head.rules) ? head.rules.map(String) : [],
    subject: text('subject'),
    details,
    body: body.trimEnd(),
  }
}

function splitFront(front: string) {
  const head: Partial<Record<Head, unknown>> = {}
  const details = front.split(/^(?=[A-Za-z#])/m).filter((entry) => {
    const name = heads.find((known) => entry.startsWith(`${known}:`))
    if (!name || name in head) return true
    head[name] = valueIn(entry, name)
    return false
  })
  return { head, details: details.join('').trimEnd() }
}

/** One entry by itself; a mistake elsewhere in the file does not matter to it. */
function valueIn(entry: string, name: string): unknown {
  try {
    return (parse(entry, { schema: 'core' }) as Record<string, unknown>)[name]
  } catch {
    return ''
  }
}

/** What is wrong, and where in the form: the part, the line within it, from 1, and what stands there. */
export type PlacedProblem = { part: PartName | null; line: number; excerpt: string; text: string }

/** Problems told by the line of `composeSource(parts)` as problems of its parts. */
export function placeProblems(parts: TextParts, problems: readonly Problem[]): PlacedProblem[] {
  let next = 1
  const places = composed(parts).map(({ part, text }) => {
    const [from, lines] = [next, text.split('\n')]
    next += lines.length
    return { part, from, lines }
  })
  return problems.map(({ line, text }) => {
    const place = places.findLast(({ from }) => from <= line)
    const index = line - (place?.from ?? 1)
    return { part: place?.part ?? null, line: index + 1, excerpt: place?.lines[index]?.trim() ?? '', text }
  })
}
