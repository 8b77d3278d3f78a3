import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
import { keepVersionFor } from '@/lib/drafts/keep-version'
import { addComment } from '@/lib/reviews/add-comment'
import { answerReview } from '@/lib/reviews/answer-review'
import { askClient } from '@/lib/reviews/ask-client'
import { askReview } from '@/lib/reviews/ask-review'
import { assignReview } from '@/lib/reviews/assign-review'
import { claimReview } from '@/lib/reviews/claim-review'
import { explainSuggestion } from '@/lib/reviews/explain-suggestion'
import { noteSent } from '@/lib/reviews/note-sent'
import { findReviewVersion, getReviewForCoach } from '@/lib/reviews/queries'
import { rateReview } from '@/lib/reviews/rate-review'
import { releaseReview } from '@/lib/reviews/release-review'
import { removeComment } from '@/lib/reviews/remove-comment'
import { resolveComment } from '@/lib/reviews/resolve-comment'
import { saveCoachNotes } from '@/lib/reviews/save-coach-notes'
import { saveCopy } from '@/lib/reviews/save-copy'
import { undoSuggestion } from '@/lib/reviews/undo-suggestion'
import { withdrawReview, withdrawStanding } from '@/lib/reviews/withdraw-review'
import type { Viewer } from '@/lib/viewer'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { type MadeReview, makeReview, suggest } from '@/tests/support/review-factories'
import { askOnceMore, decide, everythingOf, hoursAfter, now, reply } from './rows'

/** Someone tries it on this review, as if it were theirs. */
type Try = [name: string, attempt: (viewer: Viewer, made: AtWork) => Promise<unknown>]
type AtWork = MadeReview & { commentId: string; suggestionId: string }

const coachTries: Try[] = [
  ['getReviewForCoach', (coach, { id }) => getReviewForCoach(coach, id)],
  ['releaseReview', (coach, { id }) => releaseReview({ as: 'coach', id: coach.id }, id, findWorking, now)],
  ['addComment', (coach, { id }) => addComment(coach, { reviewId: id, text: 'X', quote: '' }, now)],
  ['removeComment', (coach, { id, commentId }) => removeComment(coach, { reviewId: id, commentId })],
  ['askClient', (coach, { id }) => askClient(coach, { reviewId: id, text: 'X' }, findWorking, now)],
  ['replyToComment', (coach, made) => reply({ as: 'coach', id: coach.id }, made, made.commentId)],
  [
    'resolveComment',
    (coach, { id, commentId }) =>
      resolveComment({ as: 'coach', id: coach.id }, { reviewId: id, commentId, resolved: true }, now),
  ],
  ['saveCopy', (coach, { id }) => saveCopy(coach, { reviewId: id, revision: 1, subject: '', body: 'X' })],
  ['undoSuggestion', (coach, { id, suggestionId }) => undoSuggestion(coach, { reviewId: id, suggestionId })],
  [
    'explainSuggestion',
    (coach, { id, suggestionId }) =>
      explainSuggestion(coach, { reviewId: id, suggestionId, reason: 'X', label: null }),
  ],
  [
    'answerReview',
    (coach, { id }) => answerReview(coach, { reviewId: id, round: 1, note: 'X', approves: false }, now),
  ],
  ['saveCoachNotes', (coach, { id }) => saveCoachNotes(coach, { reviewId: id, notes: 'X', drawn: '' })],
]

const clientTries: Try[] = [
  ['askReview', (viewer, { draftId }) => ask(viewer, draftId)],
  ['askAgain', (viewer, made) => askOnceMore(made, viewer)],
  ['decideSuggestions', (viewer, made) => decide(made, viewer, [made.suggestionId])],
  ['replyToComment', (viewer, made) => reply({ as: 'client', id: viewer.id }, made, made.commentId)],
  [
    'resolveComment',
    (viewer, { id, commentId }) =>
      resolveComment({ as: 'client', id: viewer.id }, { reviewId: id, commentId, resolved: true }, now),
  ],
  ['withdrawReview', (viewer, { id }) => withdrawReview(viewer, id, now)],
  ['rateReview', (viewer, { id }) => rateReview(viewer, { reviewId: id, rating: 1, thanks: 'X' }, now)],
]

function ask(viewer: { id: string }, draftId: string) {
  const asking = { draftId, coachId: null, question: '', worries: '', shares: [] }
  const given = {
    promisedAt: hoursAfter(4),
    keep: (tx: Parameters<typeof keepVersionFor>[0]) => keepVersionFor(tx, viewer, draftId, now),
  }
  return askReview(viewer, asking, given, now)
}

async function makeAtWork(): Promise<AtWork> {
  const made = await makeReview({ now })
  const { id: commentId } = await addComment(made.coach, { reviewId: made.id, text: 'Why?', quote: '' }, now)
  const [suggestionId = ''] = await suggest(made, (body) => body.replace('Dear', 'Hello'))
  return { ...made, commentId, suggestionId }
}

let made: AtWork
let answered: AtWork
let released: { made: AtWork; coach: Viewer }
let takenBack: AtWork

beforeAll(async () => {
  made = await makeAtWork()
  answered = await makeAtWork()
  await answerReview(answered.coach, { reviewId: answered.id, round: 1, note: '', approves: false }, now)
  const handedOn = await makeAtWork()
  await releaseReview({ as: 'coach', id: handedOn.coach.id }, handedOn.id, findWorking, now)
  released = { made: handedOn, coach: handedOn.coach }
  await claimReview(await makeCoach(), handedOn.id, now)
  takenBack = await makeAtWork()
  await withdrawReview(takenBack.client, takenBack.id, now)
})

describe.each(coachTries)('%s', (_, attempt) => {
  test('finds nothing for another coach, the client, an admin or a stranger, and changes nothing', async () => {
    const before = await everythingOf(made)
    const wrong = [await makeCoach(), made.client, await makeViewer({ role: 'admin' }), await makeViewer()]
    for (const viewer of wrong)
      await expect(attempt(viewer, made), viewer.role).rejects.toMatchObject({ code: 'not_found' })
    expect(await everythingOf(made)).toBe(before)
  })

  test('is refused to the coach who had it, and changes nothing', async () => {
    const before = await everythingOf(released.made)
    const refused = attempt(released.coach, released.made)
    await expect(refused).rejects.toMatchObject({ code: expect.stringMatching(/not_found|conflict/) })
    expect(await everythingOf(released.made)).toBe(before)
  })

  test('is refused once the client has taken it back, and changes nothing', async () => {
    const before = await everythingOf(takenBack)
    const refused = attempt(takenBack.coach, takenBack)
    await expect(refused).rejects.toMatchObject({ code: expect.stringMatching(/not_found|conflict/) })
    expect(await everythingOf(takenBack)).toBe(before)
  })

  test('finds nothing under an id that is none', async () => {
    const nowhere = { ...made, id: randomUUID() }
    await expect(attempt(made.coach, nowhere)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe.each(clientTries)('%s', (_, attempt) => {
  test('finds nothing for another client, the coach, an admin, and changes nothing', async () => {
    const before = await everythingOf(answered)
    for (const viewer of [await makeViewer(), answered.coach, await makeViewer({ role: 'admin' })])
      await expect(attempt(viewer, answered), viewer.role).rejects.toMatchObject({ code: 'not_found' })
    expect(await everythingOf(answered)).toBe(before)
  })
})

test('a review is the one of its draft: two of one client are not mixed', async () => {
  const other = await makeReview({ client: answered.client, now })
  const before = [await everythingOf(answered), await everythingOf(other)]
  const mixed = { ...answered, draftId: other.draftId }
  await expect(askOnceMore(mixed, answered.client)).rejects.toMatchObject({ code: 'not_found' })
  await expect(decide(mixed, answered.client, [])).rejects.toMatchObject({ code: 'not_found' })
  expect([await everythingOf(answered), await everythingOf(other)]).toEqual(before)
})

test('comments and suggestions of another review are not found', async () => {
  const other = await makeAtWork()
  const before = await everythingOf(other)
  const { id: reviewId, coach } = made
  const { commentId, suggestionId } = other
  const ofCoach = { as: 'coach', id: coach.id } as const
  const tries = [
    removeComment(coach, { reviewId, commentId }),
    reply(ofCoach, made, commentId),
    resolveComment(ofCoach, { reviewId, commentId, resolved: true }, now),
    undoSuggestion(coach, { reviewId, suggestionId }),
    explainSuggestion(coach, { reviewId, suggestionId, reason: 'X', label: null }),
  ]
  for (const outcome of await Promise.allSettled(tries))
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'not_found' } })
  expect(await everythingOf(other)).toBe(before)
})

test('only an admin gives a review to somebody, and only who may takes it', async () => {
  const before = await everythingOf(made)
  const next = await makeCoach()
  for (const viewer of [made.coach, made.client, next])
    await expect(assignReview(viewer, { reviewId: made.id, coachId: next.id }, now)).rejects.toMatchObject({
      code: 'not_found',
    })
  for (const viewer of [made.client, await makeViewer({ role: 'admin' })])
    await expect(claimReview(viewer, made.id, now)).rejects.toMatchObject({ code: 'not_found' })
  expect(await everythingOf(made)).toBe(before)
})

test('what goes with sending or throwing away a draft touches nobody else’s review', async () => {
  const before = await everythingOf(made)
  const wrong = await makeViewer()
  await testDb().$transaction(async (tx) => {
    await noteSent(tx, wrong, made.draftId, now)
    await withdrawStanding(tx, wrong, made.draftId, now)
  })
  expect(await findReviewVersion(wrong, made.id, 1)).toBeNull()
  expect(await everythingOf(made)).toBe(before)
})
