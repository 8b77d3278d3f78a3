import { z } from 'zod'
import { asKept } from '@/lib/as-kept'
import { ReviewState, Stage } from '@/lib/generated/prisma/enums'
import { shareables } from '@/lib/shares'
import { suggestionLabelKeys } from './labels'
import type { Where } from './text/text'

export const reviewId = z.uuid()
const draftId = z.uuid()
const commentId = z.uuid()
const suggestionId = z.uuid()
const round = z.coerce.number().int().min(1).max(1000)
const revision = z.coerce.number().int().min(0)

const typed = z.string('Write this once.').transform(asKept)

const words = (longest: number) =>
  typed
    .transform((text) => text.trim())
    .pipe(z.string().max(longest, `Keep this to at most ${longest.toLocaleString('en-GB')} characters.`))

const needed = (longest: number, message: string) => words(longest).pipe(z.string().min(1, message))

const list = <Item extends z.ZodType>(item: Item, longest: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.unknown()).max(longest, 'That is more than there is to choose.').pipe(z.array(item)),
  )

const nothing = z.literal('').transform(() => null)

const instant = z.iso.datetime('Open the form again.').transform((text) => new Date(text))

/**
 * `coachId` is null for whoever is first. `shown` are the promises that the form showed, each as "coach=instant";
 * `shownAt` becomes that of the choice.
 */
export const asking = z
  .object({
    draftId,
    coachId: z.union([nothing, z.uuid('Choose who reads it.')]).default(null),
    question: words(1000).default(''),
    worries: words(1000).default(''),
    shares: list(z.enum(shareables), shareables.length),
    shown: list(z.string().max(80), 200),
  })
  .transform(({ shown, ...asked }) => ({ ...asked, shownAt: shownFor(asked.coachId, shown) }))

/** What stands in no form of ours was shown to nobody: long ago, so that the form comes back. */
function shownFor(coachId: string | null, shown: readonly string[]): Date {
  const found = shown.map((pair) => pair.split('=')).find(([id]) => id === (coachId ?? ''))
  const at = instant.safeParse(found?.[1])
  return at.success ? at.data : new Date(0)
}

export type Asking = z.output<typeof asking>

export const askingAgain = z.object({
  draftId,
  reviewId,
  question: words(1000).default(''),
  worries: words(1000).default(''),
  shownAt: instant,
})
export type AskingAgain = z.output<typeof askingAgain>

export const ofReview = z.object({ reviewId })

export const assigning = z.object({ reviewId, coachId: z.uuid('Choose a coach.') })

const commentWords = needed(3000, 'Write what you want to say.')
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** "body 120": the part, and where in it words begin. Of several the last counts: a choice stands behind a guess. */
const place = z
  .string('Choose which words.')
  .regex(/^(subject|body) \d{1,5}$/, 'Choose which words.')
  .transform((text) => {
    const [where = '', start = ''] = text.split(' ')
    return { where: where as Where, start: Number(start) }
  })

/** On the words `quote` of the text, or on the whole without them; `which` tells where they stand, if that is known. */
export const commenting = z.object({
  reviewId,
  text: commentWords,
  quote: typed.pipe(z.string().max(2000, 'Choose fewer words.')).default(''),
  which: z.preprocess((value) => [value].flat().at(-1), optional(place)),
})

export const ofComment = z.object({ reviewId, commentId })
export const replying = z.object({ reviewId, commentId, text: commentWords })
export const resolving = z.object({ reviewId, commentId, resolved: z.enum(['yes', 'no']).default('yes') })
export const askingClient = z.object({ reviewId, text: needed(3000, 'Write what you want to know.') })

export const savingCopy = z.object({
  reviewId,
  revision,
  subject: typed
    .transform((text) => text.replaceAll('\n', ' '))
    .pipe(z.string().max(300, 'Keep the subject to at most 300 characters.'))
    .default(''),
  body: typed.pipe(z.string().max(20_000, 'Keep the message to at most 20,000 characters.')),
  /** A saved answer whose button was pressed. */
  snippet: optional(z.uuid()),
})
export type SavingCopy = Omit<z.output<typeof savingCopy>, 'snippet'>

export const ofSuggestion = z.object({ reviewId, suggestionId })

export const explaining = z.object({
  reviewId,
  suggestionId,
  reason: words(1000).default(''),
  label: z.union([nothing, z.enum(suggestionLabelKeys)]).default(null),
})
export type Explaining = z.output<typeof explaining>

/** `round` is the one that the form was made for. `do` is the button that was pressed. */
export const answering = z.object({
  reviewId,
  round,
  note: words(3000).default(''),
  do: z.enum(['return', 'approve'], 'Choose one.'),
})

const offeredSuggestion = z
  .string()
  .transform((text) => {
    const [id = '', number = ''] = text.split('=')
    return { id, number }
  })
  .pipe(z.object({ id: suggestionId, number: z.coerce.number<string>().int().min(1).max(10_000) }))

function sayOpen(number: number, of: number): string {
  return of === 1 ? 'Take it or leave it.' : `Choose for number ${number}, or press Leave all.`
}

const choice = z.enum(['taken', 'left']).optional().catch(undefined)

/**
 * Of the suggestions `offered`, each as "id=number", those whose choice `s.<id>` is "taken"; the others are left. `all`
 * is the button that takes or leaves them all. No choice is no decision: one without it makes the form come back.
 */
export const deciding = z
  .looseObject({
    draftId,
    reviewId,
    round,
    offered: list(offeredSuggestion, 2000),
    all: choice,
  })
  .transform(({ draftId, reviewId, round, offered, all, ...chosen }, { addIssue }) => {
    const taken: string[] = []
    for (const { id, number } of offered) {
      // Without scripts a choice that was kept stands behind one that was made anew.
      const made = all ?? choice.parse([chosen[`s.${id}`]].flat()[0])
      if (made === 'taken') taken.push(id)
      if (!made) addIssue({ code: 'custom', path: [`s.${id}`], message: sayOpen(number, offered.length) })
    }
    return { draftId, reviewId, round, taken }
  })
export type Deciding = z.output<typeof deciding>

export const rating = z.object({
  reviewId,
  rating: z.coerce
    .number('Choose from 1 to 5.')
    .int()
    .min(1, 'Choose from 1 to 5.')
    .max(5, 'Choose from 1 to 5.'),
  thanks: words(1000).default(''),
})
export type Rating = z.output<typeof rating>

/** `drawn` is what the form came with. */
export const savingNotes = z.object({
  reviewId,
  notes: words(10_000).default(''),
  drawn: typed.default(''),
})

const any = z.literal('').transform(() => undefined)

/** What the queue shows: everything in the address, everything forgiving. */
export const queueFilter = z.object({
  who: z.enum(['all', 'mine', 'unclaimed']).catch('all').default('all'),
  /** Those in which something is promised, or those that are answered. */
  show: z.enum(['open', 'past']).catch('open').default('open'),
  state: z
    .union([any, z.enum(ReviewState)])
    .optional()
    .catch(undefined),
  language: z
    .union([any, z.enum(['en', 'de', 'fr', 'es'])])
    .optional()
    .catch(undefined),
  stage: z
    .union([any, z.enum(Stage)])
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type QueueFilter = z.output<typeof queueFilter>

/** A version of the text to look at, or null. */
export const versionShown = z.coerce.number().int().min(1).max(1_000_000).nullable().catch(null)

/** The ways in which a coach looks at a letter. */
export const reviewViews = ['suggestions', 'text', 'result', 'versions', 'edit'] as const

/** What the coach's page shows; `a` and `b` are the versions to compare. */
export const reviewShown = z.object({
  view: z.enum(reviewViews).catch('suggestions').default('suggestions'),
  /** With what was settled in earlier rounds. */
  settled: z.enum(['hide', 'show']).catch('hide').default('hide'),
  a: versionShown.default(null),
  b: versionShown.default(null),
  /** The comment that is replied to, where there are no scripts. */
  reply: commentId.nullable().catch(null).default(null),
})
export type ReviewShown = z.output<typeof reviewShown>
