import { findWorking } from '@/lib/bookings/working-spans'
import { db } from '@/lib/db'
import { keepVersionFor } from '@/lib/drafts/keep-version'
import type { ReviewState } from '@/lib/generated/prisma/enums'
import { answerReview } from '@/lib/reviews/answer-review'
import { askClient } from '@/lib/reviews/ask-client'
import { askReview } from '@/lib/reviews/ask-review'
import { claimReview } from '@/lib/reviews/claim-review'
import { explainSuggestion } from '@/lib/reviews/explain-suggestion'
import { saveCopy } from '@/lib/reviews/save-copy'
import type { Text } from '@/lib/reviews/text/text'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import type { Shareable } from '@/lib/shares'
import type { Viewer } from '@/lib/viewer'
import { makeCoach } from './booking-factories'
import { makeDraft } from './draft-factories'
import { makeViewer } from './factories'

export type MadeReview = { id: string; draftId: string; client: Viewer; coach: Viewer; now: Date }

type Given = {
  /** How far it has come. */
  state?: ReviewState
  client?: Viewer
  /** Who takes it up; waits for them where nobody has it yet. */
  coach?: Viewer
  draftId?: string
  /** Asked of this coach alone. */
  byName?: boolean
  shares?: Shareable[]
  question?: string
  worries?: string
  now?: Date
  promisedAt?: Date
}

const fourHours = 4 * 3_600_000

/** A review of a message, through the product's own writes; say only what the case is about. */
export async function makeReview({
  state = 'claimed',
  byName = false,
  shares = [],
  question = 'Is it kind enough?',
  worries = 'They know my old manager.',
  now = new Date(),
  promisedAt = new Date(now.getTime() + fourHours),
  ...given
}: Given = {}): Promise<MadeReview> {
  const client = given.client ?? (await makeViewer())
  const coach = given.coach ?? (await makeCoach())
  const draftId = given.draftId ?? (await makeDraft(client, { now })).id
  const asking = { draftId, coachId: byName ? coach.id : null, question, worries, shares }
  const keep: Parameters<typeof askReview>[2]['keep'] = (tx) => keepVersionFor(tx, client, draftId, now)
  const { id } = await askReview(client, asking, { promisedAt, keep }, now)
  const made = { id, draftId, client, coach, now }
  await bringTo(state, made)
  return made
}

async function bringTo(state: ReviewState, made: MadeReview): Promise<void> {
  const { id, client, coach, now } = made
  if (state === 'withdrawn') return withdrawReview(client, id, now)
  if (state === 'waiting') return
  await claimReview(coach, id, now)
  if (state === 'question')
    await askClient(coach, { reviewId: id, text: 'Have they heard of the visa?' }, findWorking, now)
  if (state === 'approved') await answer(made, { approves: true })
  if (state === 'returned') await returnWith(made, (body) => body.replace('Thank you', 'Many thanks'))
}

function answer({ id, coach, now }: MadeReview, { approves }: { approves: boolean }): Promise<void> {
  return answerReview(coach, { reviewId: id, round: 1, note: 'Read twice.', approves }, now)
}

/** The coach changes the text in hand, gives each change a reason, and returns the first round. */
export async function returnWith(made: MadeReview, change: (body: string) => string): Promise<void> {
  await suggest(made, change)
  await answer(made, { approves: false })
}

/** The coach changes the text in hand and gives each change a reason. Gives the ids of the suggestions, in order. */
export async function suggest(
  { id, coach, draftId }: MadeReview,
  change: (body: string) => string,
): Promise<string[]> {
  const round = await db().reviewRound.findFirstOrThrow({
    where: { reviewId: id, draftId },
    select: { number: true, revision: true, version: { select: { subject: true, body: true } } },
    orderBy: { number: 'desc' },
  })
  const copy: Text = { subject: round.version.subject, body: change(round.version.body) }
  await saveCopy(coach, { reviewId: id, revision: round.revision, ...copy })
  const suggestions = await db().reviewSuggestion.findMany({
    where: { reviewId: id, round: round.number },
    select: { id: true },
    orderBy: { position: 'asc' },
  })
  for (const { id: suggestionId } of suggestions)
    await explainSuggestion(coach, { reviewId: id, suggestionId, reason: 'Warmer.', label: 'courtesy' })
  return suggestions.map((suggestion) => suggestion.id)
}
