import { z } from 'zod'
import { BookingOutcome } from '@/lib/generated/prisma/enums'
import { type Shareable, shareables } from '@/lib/shares'
import { isZone, zoneNamed } from '@/lib/time'

/** The coach of a booking before there is one: whoever is free and has the fewest calls. */
export const anyone = 'anyone'

export const bookingId = z.uuid()

/** What stands in the address of somebody's own booking. */
export const manageTokenInput = z.string().regex(/^[\w-]{22,64}$/)

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** An instant as forms and addresses write it, in a century that the database knows. */
export const instantText = z.iso.datetime('Choose a time.').pipe(z.string().regex(/^2[01]/, 'Choose a time.'))

const instant = instantText.transform((text) => new Date(text))

// Postgres keeps no NUL character, and a browser never types one.
const text = (longest: number, message: string) =>
  z
    .string('Write this once.')
    .transform((typed) => typed.replaceAll('\0', '').trim())
    .pipe(z.string().max(longest, message))
    .default('')

// Names and addresses stand in the heads of letters, where a line break would begin another.
const name = z
  .string('Write your name once.')
  .trim()
  .min(1, 'Write the name you want to be called by.')
  .max(100, 'Use at most 100 characters.')
  .regex(/^\P{C}*$/u, 'Leave out characters that cannot be seen.')

const email = z
  .string('Write your e-mail address once.')
  .trim()
  .toLowerCase()
  .max(254, 'This address is too long.')
  .min(1, 'Write your e-mail address.')
  .refine(
    (typed) => typed === '' || z.email().safeParse(typed).success,
    'This does not look like an e-mail address. It needs a form like name@example.org.',
  )
  .default('')

const phone = z
  .string('Write one number.')
  .trim()
  .min(1, 'Write the number you can be called at.')
  .max(30, 'Use at most 30 characters.')
  .regex(/^(\+?[\d ()./-]{5,})?$/, 'Write the number with its country, such as +351 912 345 678.')
  .default('')

export const zoneInput = z
  .string('Choose a time zone.')
  .max(100, 'Choose a time zone from the list.')
  .transform((typed, context) => {
    const found = zoneNamed(typed)
    // Offsets such as "+02:00" are zones to Intl, yet say nothing about a change of clocks.
    if (found && isZone(found) && !/^[+-]/.test(found)) return found
    context.addIssue({ code: 'custom', message: 'Choose a time zone from the list, such as Europe/Lisbon.' })
    return z.NEVER
  })

const list = <Item extends z.ZodType>(item: Item, longest: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.unknown()).max(longest, 'That is more than there is to choose.').pipe(z.array(item)),
  )

const yes = z
  .literal('yes')
  .optional()
  .transform((ticked) => ticked === 'yes')

/** Whose times of which kind of call, as the address says it. */
export const offerInput = z.object({ coach: slug, kind: slug })

export const holdInput = offerInput.extend({ startsAt: instant })
export type HoldInput = z.output<typeof holdInput>

/**
 * The booking form. An answer to a question of the kind is the field `answer.<id of the question>`; whoever is
 * signed in sends no `email`. Which answers and numbers are needed hangs on the kind, so `bookCall` says it.
 */
export const bookInput = z
  .looseObject({
    coach: slug,
    kind: slug,
    startsAt: instant,
    submissionKey: z.uuid('Open the form again.'),
    name,
    email,
    zone: zoneInput,
    phone,
    opportunityId: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
    shares: list(z.enum(shareables), shareables.length),
    clientAgreesToNotes: yes,
  })
  .transform((form, context) => ({ ...known(form), answers: answersIn(form, context) }))
export type BookInput = z.output<typeof bookInput>

type BookForm = {
  coach: string
  kind: string
  startsAt: Date
  submissionKey: string
  name: string
  email: string
  zone: string
  phone: string
  opportunityId?: string | undefined
  shares: Shareable[]
  clientAgreesToNotes: boolean
}

function known(form: BookForm): BookForm {
  const { coach, kind, startsAt, submissionKey, name, email, zone, phone } = form
  const { opportunityId, shares, clientAgreesToNotes } = form
  const link = opportunityId ? { opportunityId, shares } : { shares: [] }
  return { coach, kind, startsAt, submissionKey, name, email, zone, phone, clientAgreesToNotes, ...link }
}

const answer = text(2000, 'Keep this to at most 2,000 characters.')

function answersIn(form: Record<string, unknown>, context: z.RefinementCtx): Record<string, string> {
  const fields = Object.keys(form).filter((field) => field.startsWith('answer.'))
  const answers = new Map<string, string>()
  for (const field of fields.slice(0, 50)) {
    const { success, data, error } = answer.safeParse(form[field])
    if (success) answers.set(field.slice('answer.'.length), data)
    else
      context.addIssue({ code: 'custom', path: [field], message: error.issues[0]?.message ?? 'Try again.' })
  }
  return Object.fromEntries(answers)
}

const reason = text(500, 'Keep the reason to at most 500 characters.')

/** Spaces and dashes are let through, since letters and phones put them in. */
export const confirmInput = z.object({
  code: z
    .string('Write the code from the letter.')
    .transform((typed) => typed.replaceAll(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'The code has six digits.')),
})

export const moveInput = z.object({ startsAt: instant, reason })
export const cancelInput = z.object({ reason })
export const acceptInput = z.object({ startsAt: instant })

export const proposeInput = z.object({
  startsAt: list(instant, 20).pipe(
    z.array(z.date()).min(1, 'Choose a time to propose.').max(3, 'Choose at most three times.'),
  ),
})

/** Minutes before a call at which a reminder may come. */
export const reminderChoices = [15, 60, 180, 1440, 2880] as const

export const remindersInput = z.object({
  minutes: list(
    z.coerce
      .number()
      .refine((minutes) => (reminderChoices as readonly number[]).includes(minutes), 'Choose from the list.'),
    reminderChoices.length,
  ),
})

export const outcomeInput = z.object({
  outcome: z.enum(BookingOutcome, 'Choose how it went.'),
  nextSteps: text(4000, 'Keep the next steps to at most 4,000 characters.'),
  notes: text(8000, 'Keep the notes to at most 8,000 characters.'),
})
export type OutcomeInput = z.output<typeof outcomeInput>
