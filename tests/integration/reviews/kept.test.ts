import { beforeAll, expect, test } from 'vitest'
import { addComment } from '@/lib/reviews/add-comment'
import { getReviewForClient, listEarlierReviews } from '@/lib/reviews/client-queries'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import { testDb } from '@/tests/support/database'
import { type MadeReview, makeReview, returnWith } from '@/tests/support/review-factories'
import { decide, everythingOf, hoursAfter, now, reply, suggestionsOf } from './rows'

let made: MadeReview

beforeAll(async () => {
  made = await makeReview({ state: 'question', now })
  const question = await testDb().reviewComment.findFirstOrThrow({ where: { reviewId: made.id } })
  await reply({ as: 'client', id: made.client.id }, made, question.id)
})

const ofRound = () => ({ where: { reviewId: made.id } })

const forgeries: [what: string, forge: () => Promise<unknown>][] = [
  [
    'the words of a question that is out',
    () => testDb().reviewComment.updateMany({ ...ofRound(), data: { text: 'X' } }),
  ],
  [
    'what a comment is about',
    () => testDb().reviewComment.updateMany({ ...ofRound(), data: { quote: 'X' } }),
  ],
  [
    'that a comment was out',
    () => testDb().reviewComment.updateMany({ ...ofRound(), data: { publishedAt: null } }),
  ],
  ['that there was a comment', () => testDb().reviewComment.deleteMany(ofRound())],
]

test.each(forgeries)('nobody alters %s, not even past the product', async (_, forge) => {
  const before = await everythingOf(made)
  await expect(forge()).rejects.toThrow()
  expect(await everythingOf(made)).toBe(before)
})

const ofAnswered = (reviewId: string): [what: string, forge: () => Promise<unknown>][] => [
  ['the note', () => testDb().reviewRound.updateMany({ where: { reviewId }, data: { note: 'X' } })],
  ['the copy', () => testDb().reviewRound.updateMany({ where: { reviewId }, data: { body: 'X' } })],
  ['the verdict', () => testDb().reviewRound.updateMany({ where: { reviewId }, data: { approves: true } })],
  ['when', () => testDb().reviewRound.updateMany({ where: { reviewId }, data: { answeredAt: null } })],
  ['the question', () => testDb().reviewRound.updateMany({ where: { reviewId }, data: { question: 'X' } })],
  ['added words', () => testDb().reviewSuggestion.updateMany({ where: { reviewId }, data: { added: 'X' } })],
  ['a reason', () => testDb().reviewSuggestion.updateMany({ where: { reviewId }, data: { reason: 'X' } })],
  ['a label', () => testDb().reviewSuggestion.updateMany({ where: { reviewId }, data: { label: null } })],
  ['a suggestion', () => testDb().reviewSuggestion.deleteMany({ where: { reviewId } })],
]

test('what was answered stays as it was; only the client’s decision comes to it', async () => {
  const answered = await makeReview({ state: 'returned', now })
  const before = await everythingOf(answered)
  for (const [what, forge] of ofAnswered(answered.id)) await expect(forge(), what).rejects.toThrow()
  expect(await everythingOf(answered)).toBe(before)
  const [suggestion] = await suggestionsOf(answered.id)
  await decide(answered, answered.client, [suggestion?.id ?? ''])
  expect((await suggestionsOf(answered.id))[0]).toEqual({ ...suggestion, decision: 'taken', decidedAt: now })
})

test('what was written stays with the client when they ask afresh, and with nobody else', async () => {
  const { client, draftId, ...first } = await makeReview({ state: 'returned', now })
  await withdrawReview(client, first.id, now)
  const again = await makeReview({ state: 'waiting', client, draftId, now: hoursAfter(1) })
  expect((await getReviewForClient(client, draftId))?.id).toBe(again.id)
  const [earlier, ...others] = await listEarlierReviews(client, draftId)
  expect(earlier?.rounds[0]?.answer?.suggestions).toHaveLength(1)
  expect(others).toEqual([])
  expect(await listEarlierReviews(first.coach, draftId)).toEqual([])
})

test('taking it back deletes nothing', async () => {
  const answered = await makeReview({ state: 'returned', now })
  await withdrawReview(answered.client, answered.id, now)
  expect(await suggestionsOf(answered.id)).toHaveLength(1)
})

test.each([
  ['whole account', ({ client }: MadeReview) => testDb().user.delete({ where: { id: client.id } })],
  ['draft that is erased', ({ draftId }: MadeReview) => testDb().draft.delete({ where: { id: draftId } })],
])('a %s takes all with it, also what was answered', async (_, erase) => {
  const answered = await makeReview({ state: 'claimed', now })
  await addComment(answered.coach, { reviewId: answered.id, text: 'Why?', quote: '' }, now)
  await returnWith(answered, (body) => body.replace('Dear', 'Hello'))
  await erase(answered)
  const reviewId = answered.id
  expect(await testDb().review.count({ where: { id: reviewId } })).toBe(0)
  expect(await testDb().reviewComment.count({ where: { reviewId } })).toBe(0)
  expect(await suggestionsOf(reviewId)).toEqual([])
})

test('a coach whose account goes leaves what they wrote with the client', async () => {
  const answered = await makeReview({ state: 'returned', now })
  await testDb().user.delete({ where: { id: answered.coach.id } })
  expect(await suggestionsOf(answered.id)).toHaveLength(1)
  expect(await testDb().review.findUnique({ where: { id: answered.id } })).toMatchObject({ coachId: null })
})

test('a coach of whom alone it was asked goes only after the client has taken it back', async () => {
  const asked = await makeReview({ state: 'waiting', byName: true, now })
  await expect(testDb().user.delete({ where: { id: asked.coach.id } })).rejects.toThrow(/asked_coach_id/)
  expect(await testDb().review.findUnique({ where: { id: asked.id } })).toMatchObject({
    askedCoachId: asked.coach.id,
  })
})
