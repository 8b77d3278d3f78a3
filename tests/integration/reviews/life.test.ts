import { expect, test } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
import { recordDraftSent } from '@/lib/drafts/record-draft-sent'
import { addComment } from '@/lib/reviews/add-comment'
import { answerReview } from '@/lib/reviews/answer-review'
import { askClient } from '@/lib/reviews/ask-client'
import { claimReview } from '@/lib/reviews/claim-review'
import { listComeBack } from '@/lib/reviews/client-queries'
import { noteSent } from '@/lib/reviews/note-sent'
import { getReviewForCoach } from '@/lib/reviews/queries'
import { rateReview } from '@/lib/reviews/rate-review'
import { testDb } from '@/tests/support/database'
import { makeDraft } from '@/tests/support/draft-factories'
import { makeViewer } from '@/tests/support/factories'
import { makeReview, suggest } from '@/tests/support/review-factories'
import {
  askOnceMore,
  decide,
  draftRow,
  eventKindsOf,
  hoursAfter,
  now,
  reply,
  reviewRow,
  roundRow,
  suggestionsOf,
  toldTo,
} from './rows'

const body = 'Dear Anna,\n\nThank you for the call. I can not come.\n\nKind regards,\nInes'

async function makeCase() {
  const client = await makeViewer()
  const { id: draftId } = await makeDraft(client, { subject: 'My answer', body, now })
  return makeReview({ state: 'waiting', client, draftId, now, promisedAt: hoursAfter(6) })
}

test('two rounds, from asking to a word of thanks', async () => {
  const made = await makeCase()
  const { id, draftId, client, coach } = made
  expect(await reviewRow(id)).toMatchObject({ state: 'waiting', isOpen: true, standsFor: draftId })
  expect(await toldTo(coach, id)).toEqual(['review_asked'])

  await claimReview(coach, id, now)
  await addComment(coach, { reviewId: id, text: 'Which call?', quote: 'the call' }, now)
  const question = await askClient(coach, { reviewId: id, text: 'Is it final?' }, findWorking, hoursAfter(1))
  expect(await reviewRow(id)).toMatchObject({ state: 'question', minutesLeft: 300, pausedAt: hoursAfter(1) })
  await reply({ as: 'client', id: client.id }, made, question.id, { text: 'It is.', at: hoursAfter(30) })
  expect(await reviewRow(id)).toMatchObject({
    state: 'claimed',
    pausedAt: null,
    minutesLeft: null,
    promisedAt: hoursAfter(35),
  })

  const [first = '', second = '', third = ''] = await suggest(made, (text) =>
    text.replace('Dear', 'Hello').replace('the call', 'your call').replace('can not', 'cannot'),
  )
  expect(third).not.toBe('')
  await answerReview(coach, { reviewId: id, round: 1, note: 'Nearly.', approves: false }, hoursAfter(31))
  expect(await reviewRow(id)).toMatchObject({ state: 'returned', isOpen: false })
  expect((await listComeBack(client)).map((row) => row.id)).toEqual([id])

  const { number, unfit } = await decide(made, client, [first, third], { at: hoursAfter(32) })
  expect([number, unfit]).toEqual([2, 0])
  expect((await draftRow(draftId)).body).toBe(body.replace('Dear', 'Hello').replace('can not', 'cannot'))
  expect((await suggestionsOf(id)).map((row) => [row.id, row.decision])).toEqual([
    [first, 'taken'],
    [second, 'left'],
    [third, 'taken'],
  ])
  expect(await roundRow(id)).toMatchObject({ decidedAt: hoursAfter(32), resultNumber: 2 })
  expect(await listComeBack(client)).toEqual([])

  await askOnceMore(made, client, { at: hoursAfter(33), promisedAt: hoursAfter(40) })
  expect(await reviewRow(id)).toMatchObject({ state: 'claimed', round: 2, isOpen: true })
  await answerReview(coach, { reviewId: id, round: 2, note: '', approves: true }, hoursAfter(34))
  expect(await reviewRow(id)).toMatchObject({ state: 'approved', approvedNumber: 2, isOpen: false })

  const sent = { id: draftId, via: 'email', sentTo: '', sentAt: now } as const
  await recordDraftSent(client, { ...sent, sentSubject: undefined, sentBody: undefined }, hoursAfter(35))
  await testDb().$transaction((tx) => noteSent(tx, client, draftId, hoursAfter(35)))
  expect((await getReviewForCoach(coach, id)).sent).toMatchObject({ differs: false })
  await rateReview(client, { reviewId: id, rating: 5, thanks: 'It went well.' }, hoursAfter(50))
  expect(await getReviewForCoach(coach, id)).toMatchObject({ rating: 5, thanks: 'It went well.' })

  expect(await eventKindsOf(id)).toEqual(
    'asked claimed question question_answered returned decided asked_again approved sent rated'.split(' '),
  )
  expect(await toldTo(client, id)).toEqual([
    'review_claimed',
    'review_question',
    'review_returned',
    'review_approved',
  ])
  expect(await toldTo(coach, id)).toEqual([
    'review_asked',
    'review_question_answered',
    'review_asked_again',
    'review_sent',
    'review_rated',
  ])
})
