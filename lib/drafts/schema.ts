import { z } from 'zod'
import { asKept } from '@/lib/as-kept'
import { tones } from '@/lib/templates/template'
import { isZone } from '@/lib/time'
import { draftLocales } from './draft'

export const draftId = z.uuid()

const typed = z.string('Write this once.').transform(asKept)

const subject = typed
  .transform((text) => text.replaceAll('\n', ' '))
  .pipe(z.string().max(300, 'Keep the subject to at most 300 characters.'))
const body = typed.pipe(z.string().max(20_000, 'Keep the message to at most 20,000 characters.'))
const revision = z.coerce.number().int().min(1)
const versionNumber = z.coerce.number().int().min(1).max(1_000_000)
const position = z.coerce.number().int().min(0).max(20_000)
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** From an answer: its opportunity. From the library: the slug of a text, or an own copy. Or both. */
export const beginning = z
  .object({
    opportunityId: optional(z.uuid()),
    template: optional(z.string().max(80)),
    copy: optional(z.uuid()),
    locale: optional(z.enum(draftLocales, 'Choose a language.')),
    tone: optional(z.enum(tones, 'Choose a tone.')),
  })
  .refine(
    ({ opportunityId, template, copy }) => opportunityId || template || copy,
    'Choose what to write about.',
  )
export type Beginning = z.output<typeof beginning>

/** A replacement to take: the words between `start` and `end` of a part, which have to be there still. */
const taking = z.object({
  where: z.enum(['subject', 'body']),
  start: position,
  end: position,
  words: typed.pipe(z.string().max(20_000)),
  by: typed.pipe(z.string().max(20_000)),
})
export type Taking = z.output<typeof taking>

/** A part of a message, as one that is typed: a replacement makes it no longer, and a subject of one line. */
export const partOfText = { subject, body }

const takingAsText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'Press that once more.' })
    return z.NEVER
  }
})

/** The text as it stands. `do` is the button that was pressed; `take` that of a replacement, `snippet` of a snippet. */
export const saving = z.object({
  id: draftId,
  revision,
  subject: subject.default(''),
  body,
  do: z.enum(['save', 'keep']).catch('save').default('save'),
  take: optional(takingAsText.pipe(taking)),
  snippet: optional(z.uuid()),
})

/** The fields of the template, named `f.<field>`; read by `readField`. */
export const savingFields = z.looseObject({ id: draftId, revision })

export const leavingOut = z.object({ id: draftId, ...taking.omit({ by: true }).shape })
export type LeavingOut = z.output<typeof leavingOut>

export const settling = z.object({ id: draftId, name: z.string().max(80), text: z.string().max(300) })
export type Settling = z.output<typeof settling>

export const throwingAway = z.object({ id: draftId })

export const restoring = z.object({ id: draftId, number: versionNumber })

const wallTime = z
  .string('Enter a date and a time.')
  .regex(/^(19|20|21)\d\d-[^Z]*$/, 'Enter a date and a time.')
  .pipe(z.iso.datetime({ local: true, error: 'Enter a date and a time.' }))

export const ways = [
  ['email', 'E-mail'],
  ['phone', 'Phone'],
  ['voicemail', 'Voicemail'],
  ['video', 'Video'],
  ['in_person', 'In person'],
  ['direct_message', 'Direct message'],
  ['ats', 'Their application system'],
] as const

export const sendingDraft = z.object({
  id: draftId,
  sentAt: wallTime,
  zone: z.string().refine(isZone).catch('UTC'),
  via: z.enum(
    ways.map(([way]) => way),
    'Choose how it went out.',
  ),
  sentTo: typed
    .transform((text) => text.replaceAll('\n', ' ').trim())
    .pipe(z.string().max(200, 'Keep this line to at most 200 characters.'))
    .default(''),
  sentSubject: optional(subject),
  sentBody: optional(body),
})
export type SendingDraft = z.output<typeof sendingDraft>

/** What a list of drafts shows: everything in the address, everything forgiving. */
export const draftFilter = z.object({
  show: z.enum(['open', 'sent', 'thrown']).catch('open').default('open'),
  /** The draft that was thrown away just now. */
  gone: draftId.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type DraftFilter = z.output<typeof draftFilter>

const number = versionNumber.optional().catch(undefined)

/** Which two versions to compare; without `b` the text as it stands. */
export const comparing = z.object({ a: number, b: number })
