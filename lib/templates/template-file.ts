import { type Document, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { purposes } from '@/lib/advice/advice'
import { checkTemplate } from '@/lib/templates/check-template'
import { fieldTypes } from '@/lib/templates/field-values'
import { channels } from '@/lib/templates/kinds'
import {
  type Line,
  type Paragraph,
  type Problem,
  parseBody,
  parseChecklist,
  parseLine,
} from '@/lib/templates/passages'

/** The languages texts are written in. American English has no texts of its own: `toUsEnglish` makes them. */
export const templateLocales = ['en-GB', 'de', 'fr', 'es'] as const
export type TemplateLocale = (typeof templateLocales)[number]

export const tones = ['brief', 'warm', 'formal'] as const
export type Tone = (typeof tones)[number]

const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\n]*$/, 'stands on one line')
const slug = words(80).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is small letters and digits with hyphens')

const field = z
  .strictObject({
    type: z.enum(fieldTypes),
    label: words(80),
    example: words(80).optional(),
    optional: z.boolean().default(false),
  })
  .refine(({ type, example }) => type !== 'line' || example, {
    message: 'a line needs an example',
    path: ['example'],
  })
export type Field = z.output<typeof field>

const choice = z.strictObject({
  label: words(80),
  optional: z.boolean().default(false),
  options: z
    .array(z.strictObject({ id: slug, label: words(80), text: words(400) }))
    .min(2)
    .max(12),
})

const note = z.strictObject({ on: z.string().trim().max(200), says: words(400) })

const front = z.strictObject({
  slug,
  kind: slug,
  purpose: z.enum(purposes),
  channel: z.enum(channels),
  tone: z.enum(tones),
  locale: z.enum(templateLocales),
  title: words(80),
  whenToUse: words(300),
  whenNot: words(300),
  rules: z
    .array(z.string().regex(/^[A-Z]\d{1,3}b?$/, 'is a rule of the guide, such as M2'))
    .min(1)
    .max(8),
  fields: z.record(z.string(), field).default({}),
  choices: z.record(z.string(), choice).default({}),
  subject: words(150).optional(),
  notes: z.array(note).min(1).max(12),
})
type Front = z.output<typeof front>

/** An option of a choice, its text read. */
export type Option = { id: string; label: string; line: Line }
export type Choice = { label: string; optional: boolean; options: Option[] }

/** A text of the library, read: `subject` null where the channel has none. */
export type Template = Omit<Front, 'subject' | 'choices' | 'locale'> & {
  locale: TemplateLocale | 'en-US'
  subject: Line | null
  choices: Record<string, Choice>
  paragraphs: Paragraph[]
}

/**
 * Reads one template: front matter between lines of `---`, then the body. `template` is null when the front matter
 * cannot be read; a template with problems is for an editor's preview only. Problems name the line of the file.
 */
export function readTemplate(source: string): { template: Template | null; problems: Problem[] } {
  const [, head, body] = /^---\r?\n([\s\S]*?\r?\n)---\r?\n([\s\S]*)$/.exec(source) ?? []
  if (head === undefined || body === undefined)
    return {
      template: null,
      problems: [{ line: 1, text: 'A template starts with its front matter between “---”.' }],
    }
  const read = readFront(head)
  if (!read.front) return { template: null, problems: read.problems }
  const { lineOf } = read
  const parsed = parseTexts(read.front, lineOf)
  const first = head.split('\n').length + 2
  const text = (read.front.channel === 'checklist' ? parseChecklist : parseBody)(body, first)
  const template: Template = { ...read.front, ...parsed.texts, paragraphs: text.paragraphs }
  const problems = [...parsed.problems, ...text.problems, ...checkTemplate(template, lineOf)]
  return { template, problems: problems.toSorted((a, b) => a.line - b.line) }
}

/** The line of the file where a value of the front matter stands; of the nearest that is there. */
export type LineOf = (...path: (string | number)[]) => number

function readFront(head: string): { front: Front | null; problems: Problem[]; lineOf: LineOf } {
  const counter = new LineCounter()
  const document = parseDocument(head, { lineCounter: counter, schema: 'core' })
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  const lineOf: LineOf = (...path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined
      if (node?.range) return lineAt(node.range[0])
    }
    return 1
  }
  // One mistake in YAML makes many: the first is the one to mend.
  const [error] = document.errors
  if (error) {
    const problem = { line: lineAt(error.pos[0]), text: error.message.split(' at line')[0] ?? error.message }
    return { front: null, problems: [problem], lineOf }
  }
  const told = plainly(document)
  if (told === null)
    return { front: null, problems: [{ line: 1, text: 'YAML aliases are not read.' }], lineOf }
  const parsed = front.safeParse(told)
  if (parsed.success) return { front: parsed.data, problems: [], lineOf }
  const problems = parsed.error.issues.map(({ path, message }) => ({
    line: lineOf(...(path as (string | number)[])),
    text: `${path.join('.') || 'front matter'}: ${message}`,
  }))
  return { front: null, problems, lineOf }
}

/** What the YAML says; null when it holds aliases, which could grow without end. */
function plainly(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return null
  }
}

function parseTexts({ subject, choices }: Front, lineOf: LineOf) {
  const problems: Problem[] = []
  const lineFrom = (text: string, at: number) => {
    const parsed = parseLine(text, at)
    problems.push(...parsed.problems)
    return parsed.line
  }
  const read = Object.entries(choices).map(([name, { options, ...rest }]) => [
    name,
    {
      ...rest,
      options: options.map(({ id, label, text }, index) => ({
        id,
        label,
        line: lineFrom(text, lineOf('choices', name, 'options', index, 'text')),
      })),
    },
  ])
  const texts = {
    subject: subject === undefined ? null : lineFrom(subject, lineOf('subject')),
    choices: Object.fromEntries(read) as Record<string, Choice>,
  }
  return { texts, problems }
}
