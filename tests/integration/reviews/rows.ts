import { findWorking } from '@/lib/bookings/working-spans'
import { keepVersionFor, openForTaking } from '@/lib/drafts/keep-version'
import { askAgain } from '@/lib/reviews/ask-again'
import { decideSuggestions } from '@/lib/reviews/decide-suggestions'
import { replyToComment } from '@/lib/reviews/reply-to-comment'
import { testDb } from '@/tests/support/database'
import type { MadeReview } from '@/tests/support/review-factories'

/** A Monday. */
export const now = new Date('2026-11-23T09:00:00Z')

export const hoursAfter = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

export function reviewRow(id: string) {
  return testDb().review.findUniqueOrThrow({ where: { id } })
}

export function roundRow(reviewId: string, number = 1) {
  return testDb().reviewRound.findUniqueOrThrow({ where: { reviewId_number: { reviewId, number } } })
}

export function suggestionsOf(reviewId: string) {
  return testDb().reviewSuggestion.findMany({
    where: { reviewId },
    orderBy: [{ round: 'asc' }, { position: 'asc' }],
  })
}

export function commentsOf(reviewId: string) {
  return testDb().reviewComment.findMany({
    where: { reviewId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}

export async function eventKindsOf(reviewId: string): Promise<string[]> {
  const events = await testDb().reviewEvent.findMany({
    where: { reviewId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return events.map(({ kind }) => kind)
}

/** What somebody was told of a review, in that order. */
export async function toldTo(user: { id: string }, subjectId: string): Promise<string[]> {
  const notices = await testDb().notice.findMany({
    where: { userId: user.id, subjectId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return notices.map(({ kind }) => kind)
}

export function draftRow(id: string) {
  return testDb().draft.findUniqueOrThrow({ where: { id } })
}

/** Everything that is kept of a review and its draft, to see that nothing of it changed. */
export async function everythingOf({ id, draftId }: Pick<MadeReview, 'id' | 'draftId'>): Promise<string> {
  const [review, draft, notices] = await Promise.all([
    testDb().review.findUniqueOrThrow({
      where: { id },
      include: { rounds: { include: { suggestions: true } }, comments: true, events: true },
    }),
    testDb().draft.findUniqueOrThrow({ where: { id: draftId }, include: { versions: true, sent: true } }),
    testDb().notice.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } }),
  ])
  return JSON.stringify([review, draft, notices])
}

/** The client's writes as pages compose them. */
export function decide(
  { id, draftId }: Pick<MadeReview, 'id' | 'draftId'>,
  viewer: { id: string },
  taken: string[],
  { round = 1, at = now }: { round?: number; at?: Date } = {},
) {
  const deciding = { draftId, reviewId: id, round, taken }
  return decideSuggestions(viewer, deciding, (tx) => openForTaking(tx, viewer, draftId, at), at)
}

export function askOnceMore(
  { id, draftId }: Pick<MadeReview, 'id' | 'draftId'>,
  viewer: { id: string },
  { promisedAt = hoursAfter(24), at = now }: { promisedAt?: Date; at?: Date } = {},
) {
  const asking = { draftId, reviewId: id, question: 'Better now?', worries: '' }
  return askAgain(viewer, asking, { promisedAt, keep: (tx) => keepVersionFor(tx, viewer, draftId, at) }, at)
}

export function reply(
  party: { as: 'client' | 'coach'; id: string },
  { id }: Pick<MadeReview, 'id'>,
  commentId: string,
  { text = 'Not yet.', at = now }: { text?: string; at?: Date } = {},
) {
  return replyToComment(party, { reviewId: id, commentId, text }, findWorking, at)
}
