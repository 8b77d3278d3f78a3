import { z } from 'zod'
import { channels, findKind, type SituationGroup, situations } from '@/lib/templates/kinds'
import { templateLocales, tones } from '@/lib/templates/template'

// Postgres keeps no NUL character, and a browser never types one.
const typed = z
  .string('Write this once.')
  .default('')
  .transform((text) => text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n'))
const line = typed.transform((text) => text.replaceAll(/\s+/g, ' ').trim())
const words = (most: number, missing: string) =>
  line.pipe(z.string().min(1, missing).max(most, `Keep it under ${most} characters.`))

const ruleName = /^[A-Z]\d{1,3}b?$/
const rules = line
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
  .pipe(
    z
      .array(z.string().regex(ruleName, 'Write rules of the guide, such as M2, T4.'))
      .min(1, 'Name a rule that it rests on, such as M2.')
      .max(8, 'Name eight rules at most.'),
  )

const longest = 12_000

const details = typed
  .transform((text) => text.trimEnd())
  .pipe(
    z
      .string()
      .max(longest, `Keep it under ${longest} characters.`)
      .refine((text) => !/^---[ \t]*$/m.test(text), 'A line of “---” would end it. Leave that line out.'),
  )

const body = typed
  .transform((text) => text.trimEnd())
  .pipe(
    z
      .string()
      .refine((text) => text.trim() !== '', 'Write the text.')
      .max(longest, `Keep it under ${longest} characters.`),
  )

const parts = z.object({
  channel: z.enum(channels, 'Choose how it is sent.'),
  tone: z.enum(tones, 'Choose a tone.'),
  title: words(80, 'Give it a title.'),
  whenToUse: words(300, 'Say when to use it.'),
  whenNot: words(300, 'Say when not to use it.'),
  rules,
  subject: line.pipe(z.string().max(150, 'Keep it under 150 characters.')),
  details,
  body,
})

const subjectWords = { path: ['subject'], message: 'Write a subject: an e-mail has one.' }
const hasSubject = ({ channel, subject }: { channel: string; subject: string }) =>
  channel !== 'email' || subject !== ''

/** An e-mail's kind told as a direct message leaves its subject behind. */
function withoutOddSubject<Parts extends { channel: string; subject: string }>(typed: Parts): Parts {
  return typed.channel === 'email' ? typed : { ...typed, subject: '' }
}

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9-]*$/)
const number = z.coerce.number().int().min(1).max(1_000_000)

/** `base` is the version that the form was drawn with. */
export const savingText = parts
  .extend({ slug, base: number })
  .refine(hasSubject, subjectWords)
  .transform(withoutOddSubject)
export type SavingText = z.output<typeof savingText>

// Pages of their own, beside or below which texts stand.
const taken = ['new', 'mine', 'resumes', 'compare']

const newSlug = line
  .transform((text) => text.toLowerCase())
  .pipe(
    z
      .string()
      .max(80, 'Keep it under 80 characters.')
      .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'Use small letters, digits and single hyphens.')
      .refine((text) => !taken.includes(text), 'This address is taken. Choose another.'),
  )

/** A new text; without an address it gets one from its title. */
export const creatingText = parts
  .extend({
    slug: newSlug,
    kind: z.string().refine((kind) => findKind(kind) !== null, 'Choose a kind.'),
    locale: z.enum(templateLocales, 'Choose a language.'),
  })
  .refine(hasSubject, subjectWords)
  .transform(withoutOddSubject)
export type CreatingText = z.output<typeof creatingText>

export const namingText = z.object({ slug })
export const namingVersion = z.object({ slug, number })

export const publishingText = namingVersion.extend({
  reason: line.pipe(z.string().max(500, 'Keep it under 500 characters.')),
})
export type PublishingText = z.output<typeof publishingText>

/** Which text a new one begins with: that of a slug, or an empty one of a kind. */
export const beginningText = z.object({
  from: slug.optional().catch(undefined),
  kind: z
    .string()
    .refine((kind) => findKind(kind) !== null)
    .optional()
    .catch(undefined),
  locale: z.enum(templateLocales).catch('en-GB').default('en-GB'),
})

/** Two versions to compare, in the address. */
export const comparing = z.object({
  from: number.optional().catch(undefined),
  to: number.optional().catch(undefined),
})

/** What was brought back a moment ago, and as what, in the address. */
export const restored = z.object({
  restored: number.optional().catch(undefined),
  as: number.optional().catch(undefined),
})

export const textStates = ['draft', 'published', 'retired'] as const
export type TextState = (typeof textStates)[number]

const situationNames = Object.keys(situations) as SituationGroup[]

/** What the list of all texts shows: everything in the URL, everything forgiving. */
export const textFilter = z.object({
  q: line.pipe(z.string().max(120)).catch(''),
  state: z.enum(textStates).optional().catch(undefined),
  situation: z.enum(situationNames).optional().catch(undefined),
  channel: z.enum(channels).optional().catch(undefined),
  tone: z.enum(tones).optional().catch(undefined),
  language: z.enum(templateLocales).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100).catch(1).default(1),
})
export type TextFilter = z.infer<typeof textFilter>
