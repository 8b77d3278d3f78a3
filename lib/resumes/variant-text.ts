import { parse } from 'yaml'
import { z } from 'zod'
import { type Problem, parseBody, parseLine } from '@/lib/templates/passages'
import type { Template } from '@/lib/templates/template'
import { variantIds } from './variants'

export const topics = {
  length: 'Length',
  photo: 'Photo',
  personal: 'Personal data',
  dates: 'Dates',
  paper: 'Paper',
  letter: 'The letter',
} as const

const words = z.string().trim().min(1).max(400)

/** What this form does, and either where the custom is written down, or what to ask somebody who knows it. */
const note = z
  .strictObject({
    about: z.enum(Object.keys(topics) as [keyof typeof topics]),
    does: words,
    ask: words.optional(),
    source: z.strictObject({ title: words, url: z.url(), checkedOn: z.iso.date() }).optional(),
  })
  .refine(
    ({ ask, source }) => (ask === undefined) !== (source === undefined),
    'needs a source, or a question',
  )
export type Note = z.output<typeof note>

const field = z.strictObject({
  type: z.enum(['person', 'role', 'company', 'line']),
  label: words,
  example: words.optional(),
  optional: z.boolean().default(false),
})

const front = z.strictObject({
  variant: z.enum(variantIds),
  locale: z.enum(['en-GB', 'en-US', 'de', 'fr', 'es']),
  notes: z.array(note).min(1),
  /** Whom the example of the letter is for; its reason is the example of the field `why`. */
  example: z.strictObject({ role: words, employer: words, place: words }),
  fields: z.record(z.string(), field),
  subject: words,
})

/** Whom the letter is for; what is not told stays a gap. */
export type Addressee = {
  employer?: string | undefined
  role?: string | undefined
  place?: string | undefined
  /** One thing that is true of this employer alone, as the end of a sentence. */
  why?: string | undefined
}

/** The paragraph of a letter in whose place its results stand. */
export const resultsMark = '***'

export type VariantText = Pick<z.output<typeof front>, 'variant' | 'notes'> & {
  letter: Template
  example: Addressee
}

/**
 * Reads a file of `content/resumes`: notes on what its form does, and the cover letter in the grammar of the library's
 * templates (decision 9), with `***` where the results stand. Throws what is wrong with it.
 */
export function readVariantText(source: string): VariantText {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? []
  const { variant, locale, notes, fields, subject, example } = front.parse(parse(head, { maxAliasCount: 0 }))
  const [line, text] = [parseLine(subject, 1), parseBody(body, head.split('\n').length + 2)]
  refuse([...line.problems, ...text.problems])
  const letter: Template = {
    ...asTemplate,
    slug: variant,
    locale,
    fields,
    subject: line.line,
    paragraphs: text.paragraphs,
  }
  return { variant, notes, letter, example: { ...example, why: fields.why?.example } }
}

// A cover letter is filled as a template of the library is, but is found by its country, not by a situation.
const asTemplate = {
  kind: 'cover-letter',
  purpose: 'none',
  channel: 'email',
  tone: 'formal',
  title: 'Cover letter',
  whenToUse: '',
  whenNot: '',
  rules: [],
  choices: {},
  notes: [],
} satisfies Partial<Template>

function refuse(problems: Problem[]): void {
  if (problems.length > 0)
    throw new Error(problems.map(({ line, text }) => `line ${line}: ${text}`).join('\n'))
}
