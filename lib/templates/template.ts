import { z } from 'zod'
import { purposes } from '@/lib/advice/advice'
import { fieldTypes } from '@/lib/templates/field-values'
import { channels } from '@/lib/templates/kinds'
import type { Line, Paragraph } from '@/lib/templates/passages'

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

/** What stands before a text, in its file. */
export const front = z.strictObject({
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
export type Front = z.output<typeof front>

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

/** The line of the file where a value of the front matter stands; of the nearest that is there. */
export type LineOf = (...path: (string | number)[]) => number
