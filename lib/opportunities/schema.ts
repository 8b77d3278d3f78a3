import { z } from 'zod'
import { Stage, Verdict } from '@/lib/generated/prisma/enums'
import { isZone, zoneNamed } from '@/lib/time'
import { factPaths, findFact } from './facts/catalogue'
import { type Drawn, type FactValue, readFact, wallTime } from './facts/read-fact'
import { openStages } from './facts/stage'
import { obstacles } from './obstacles'

const zone = z.string().refine(isZone).catch('UTC')
// Counted before it is looked at: what no form of ours sends is not worth reading.
const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.unknown()).max(factPaths.length, 'That is more than there is to say.').pipe(z.array(item)),
  )

export const opportunityId = z.uuid()

// Postgres keeps no NUL character, and a browser never types one.
const line = z.string('Write this once.').transform((text) => text.replaceAll('\0', '').trim())

const name = (what: string) =>
  line
    .default('')
    .pipe(z.string().min(1, `Enter ${what}.`).max(120, `Keep ${what} to at most 120 characters.`))

export const newOpportunity = z.object({
  employer: name('the employer'),
  role: name('the role'),
  place: line.pipe(z.string().max(120, 'Keep the place to at most 120 characters.')).default(''),
  stage: z.enum([...openStages, 'declined'], 'Choose where it stands.'),
})
export type NewOpportunity = z.infer<typeof newOpportunity>

export const renaming = newOpportunity.omit({ stage: true }).extend({ id: opportunityId })

/** One fact as it was when the form was drawn, and as it is wanted now; null is "not known". */
export type FactChange = { path: string; before: FactValue; after: FactValue }

/**
 * Facts out of a form: `fact` names them, `before` says (as JSON, in the same order) what each was, and the
 * other fields hold the answers. Wall times are in `clientZone` where the form asks for it, else in `zone`.
 */
const factForm = {
  fact: list(z.enum(factPaths, 'This fact is not known here.')),
  before: list(z.string().max(20_000)),
  zone,
}

export const savingTrialFacts = z
  .looseObject({ ...factForm, step: z.coerce.number().int().min(0).max(6).catch(0) })
  .transform((form, context) => ({ step: form.step, zone: form.zone, changes: changesIn(form, context) }))

export const savingFacts = z
  .looseObject({ ...factForm, id: opportunityId, from: z.enum(['answer', 'situation']).catch('answer') })
  .transform((form, context) => ({ id: form.id, from: form.from, changes: changesIn(form, context) }))

type FactForm = { fact: string[]; before: string[]; zone: string; [answer: string]: unknown }

function changesIn(form: FactForm, context: z.RefinementCtx): FactChange[] {
  const zone = zoneNamed(String(form.clientZone ?? '')) ?? form.zone
  const befores = new Map(form.fact.map((path, index) => [path, readBefore(form.before[index])]))
  // Whoever corrects their zone means the same wall times in the right one; a zone told first moves nothing.
  const corrected = zone !== form.zone && (befores.get('clientZone') ?? null) !== null
  return form.fact.map((path) => {
    const before = befores.get(path) ?? null
    const drawn = corrected ? null : { value: before, zone: form.zone }
    return { path, before, after: readAnswer(path, { ...form, zone }, drawn, context) }
  })
}

function readBefore(text: string | undefined): FactValue {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

function readAnswer(
  path: string,
  form: Record<string, unknown>,
  drawn: Drawn | null,
  context: z.RefinementCtx,
): FactValue {
  const fact = findFact(path)
  if (!fact) return null
  try {
    return readFact(fact, form as Record<string, string | string[]>, String(form.zone), drawn)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    context.addIssue({ code: 'custom', path: [path], message: error.issues[0]?.message ?? 'Try again.' })
    return null
  }
}

/** The first answer of a trial; without one there is nothing to go on. */
export const startingTrial = z.object({
  stage: z.enum(
    ['invited', 'interview_scheduled', 'offer_received', 'offer_accepted_verbally', 'started', 'declined'],
    'Choose what you have.',
  ),
})

export const choosingObstacles = z.object({ obstacle: list(z.enum(obstacles.map(({ id }) => id))) })

export const namingTrial = newOpportunity.pick({ employer: true, role: true })

export const undoing = z.object({ id: opportunityId, event: z.uuid() })

export const closingReasons = [
  ['accepted_elsewhere', 'I accepted another offer'],
  ['direction', 'My direction changed'],
  ['goals', 'The role does not match my goals'],
  ['staying', 'I stay with my present employer'],
  ['mobility', 'Timing, visa or the move does not work'],
  ['terms', 'They would not meet a term I need'],
  ['culture', 'It was not the right place for me'],
  ['circumstances', 'My circumstances changed'],
  ['their_no', 'They said no'],
  ['silence', 'It faded out'],
] as const

export const closing = z.object({
  id: opportunityId,
  stage: z.enum(['declined', 'withdrawn', 'rescinded', 'rejected', 'lapsed'], 'Choose how it ended.'),
  reason: z.enum(
    closingReasons.map(([value]) => value),
    'Choose the main reason.',
  ),
  learned: line.pipe(z.string().max(2000, 'Keep what you learned to at most 2,000 characters.')).default(''),
})
export type Closing = z.infer<typeof closing>

export const ticking = z.object({
  id: opportunityId,
  checklist: z.string().max(40),
  item: z.string().max(40),
  ticked: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
})

export const sending = z.object({
  id: opportunityId,
  sentAt: wallTime,
  zone,
})

export const finishingFollowUp = z.object({ followUp: z.uuid() })

export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1).default(1)

/** What a list shows: everything in the URL, everything forgiving. */
export const listFilter = z.object({
  q: line.pipe(z.string().max(120)).catch('').default(''),
  show: z.enum(['open', 'closed', 'all']).catch('open').default('open'),
  stage: z.enum(Stage).optional().catch(undefined),
  verdict: z.enum(Verdict).optional().catch(undefined),
  sort: z.enum(['deadline', 'updated', 'employer']).catch('deadline').default('deadline'),
  view: z.enum(['table', 'board']).catch('table').default('table'),
  page: pageNumber,
})
export type ListFilter = z.infer<typeof listFilter>
