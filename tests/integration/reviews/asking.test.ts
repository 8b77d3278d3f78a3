import { describe, expect, test } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
import { discardDraft } from '@/lib/drafts/discard-draft'
import { keepVersionFor } from '@/lib/drafts/keep-version'
import { recordDraftSent } from '@/lib/drafts/record-draft-sent'
import { saveText } from '@/lib/drafts/save-text'
import { addComment } from '@/lib/reviews/add-comment'
import { askReview } from '@/lib/reviews/ask-review'
import { assignReview } from '@/lib/reviews/assign-review'
import { claimReview } from '@/lib/reviews/claim-review'
import { findStanding } from '@/lib/reviews/client-queries'
import { findFarewell } from '@/lib/reviews/find-farewell'
import { findLoads } from '@/lib/reviews/find-loads'
import { noteSent } from '@/lib/reviews/note-sent'
import { findHolder, getReviewForCoach, listQueue } from '@/lib/reviews/queries'
import { releaseReview } from '@/lib/reviews/release-review'
import { queueFilter } from '@/lib/reviews/schema'
import { withdrawReview, withdrawStanding } from '@/lib/reviews/withdraw-review'
import type { Viewer } from '@/lib/viewer'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeDraft } from '@/tests/support/draft-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { makeReview, returnWith } from '@/tests/support/review-factories'
import { askOnceMore, eventKindsOf, hoursAfter, now, reviewRow, roundRow, toldTo } from './rows'

// Of one language each, so that coaches of other tests are not asked.
const french = () => makeCoach({ languages: ['fr'] })
const promisedAt = hoursAfter(4)

async function makeFrench() {
  const client = await makeViewer()
  const { id } = await makeDraft(client, { locale: 'fr', body: 'Bonjour, merci.', now })
  return { client, draftId: id }
}

function ask(viewer: { id: string }, draftId: string, coachId: string | null = null) {
  const asking = { draftId, coachId, question: '', worries: '', shares: [] }
  return askReview(
    viewer,
    asking,
    { promisedAt, keep: (tx) => keepVersionFor(tx, viewer, draftId, now) },
    now,
  )
}

describe('asking', () => {
  test('keeps the text as it stands as a version, and stores the promise', async () => {
    const coach = await french()
    const { client, draftId } = await makeFrench()
    await saveText(client, { id: draftId, revision: 1, subject: 'Ma réponse', body: 'Bonjour.' }, now)
    const { id } = await ask(client, draftId)
    expect(await reviewRow(id)).toMatchObject({ locale: 'fr', promisedAt, stage: null, shares: [] })
    expect(await roundRow(id)).toMatchObject({ versionNumber: 2, promisedAt })
    const version = await testDb().draftVersion.findFirst({ where: { draftId, number: 2 } })
    expect(version).toMatchObject({ kind: 'asked', body: 'Bonjour.' })
    expect(await findStanding(client, draftId)).toMatchObject({ id, state: 'waiting', promisedAt })
    expect(await toldTo(coach, id)).toEqual(['review_asked'])
  })

  test('of one coach is told to that one alone', async () => {
    const [coach, other] = [await french(), await french()]
    const { client, draftId } = await makeFrench()
    const { id } = await ask(client, draftId, coach.id)
    expect(await toldTo(coach, id)).toEqual(['review_asked'])
    expect(await toldTo(other, id)).toEqual([])
    await expect(claimReview(other, id, now)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('says the stage in the queue only if it is shared, and shares nothing without an opportunity', async () => {
    const client = await makeViewer()
    const { id: opportunityId } = await makeOpportunity(client, { stage: 'offer_received', now })
    const about = async () => (await makeDraft(client, { opportunityId, now })).id
    const told = await makeReview({ client, draftId: await about(), shares: ['stage'], now })
    const silent = await makeReview({ client, draftId: await about(), shares: ['role'], now })
    const alone = await makeReview({ client, shares: ['role', 'facts'], now })
    expect((await reviewRow(told.id)).stage).toBe('offer_received')
    expect(await reviewRow(silent.id)).toMatchObject({ stage: null, shares: ['role'] })
    expect((await reviewRow(alone.id)).shares).toEqual([])
  })

  test('once at a time; afresh after it was taken back', async () => {
    await french()
    const { client, draftId } = await makeFrench()
    const { id } = await ask(client, draftId)
    await expect(ask(client, draftId)).rejects.toMatchObject({ code: 'conflict' })
    await withdrawReview(client, id, now)
    expect((await ask(client, draftId)).id).not.toBe(id)
  })

  test('nothing that is empty, sent or thrown away', async () => {
    await french()
    const empty = await makeFrench()
    await saveText(empty.client, { id: empty.draftId, revision: 1, subject: '', body: ' ' }, now)
    await expect(ask(empty.client, empty.draftId)).rejects.toMatchObject({ code: 'invalid' })
    const thrown = await makeFrench()
    await discardDraft(thrown.client, thrown.draftId, now)
    await expect(ask(thrown.client, thrown.draftId)).rejects.toMatchObject({ code: 'conflict' })
    expect(
      await testDb().review.count({ where: { clientId: { in: [empty.client.id, thrown.client.id] } } }),
    ).toBe(0)
  })

  test.each([
    ['reads no messages', { takesReviews: false }],
    ['is not shown', { publishedAt: null }],
    ['has closed their account', { disabledAt: now }],
    ['does not read its language', { languages: ['en'] }],
  ])('not of a coach who %s', async (_, given) => {
    const coach = await makeCoach({ languages: ['fr'], ...given })
    const { client, draftId } = await makeFrench()
    await expect(ask(client, draftId, coach.id)).rejects.toMatchObject({ code: 'invalid', field: 'coachId' })
    expect(await findStanding(client, draftId)).toBeNull()
  })

  test('nobody reads their own', async () => {
    const coach = await french()
    const { id: draftId } = await makeDraft(coach, { locale: 'fr', now })
    await expect(ask(coach, draftId, coach.id)).rejects.toMatchObject({ field: 'coachId' })
    await french()
    const { id } = await ask(coach, draftId)
    await expect(claimReview(coach, id, now)).rejects.toMatchObject({ code: 'not_found' })
    const { rows } = await listQueue(coach, queueFilter.parse({}))
    expect(rows.map((row) => row.id)).not.toContain(id)
  })
})

describe('claiming', () => {
  test('the first gets it, the other is told who has it; twice is once', async () => {
    const [coach, other] = [await french(), await french()]
    const { client, draftId } = await makeFrench()
    const { id } = await ask(client, draftId)
    await claimReview(coach, id, now)
    await claimReview(coach, id, now)
    await expect(claimReview(other, id, now)).rejects.toMatchObject({
      code: 'conflict',
      message: `${coach.name} has taken it.`,
    })
    expect(await toldTo(client, id)).toEqual(['review_claimed'])
    expect(await eventKindsOf(id)).toEqual(['asked', 'claimed'])
  })

  test('what a coach had whose account is gone can be taken up', async () => {
    const made = await makeReview({ state: 'question', now })
    await testDb().user.delete({ where: { id: made.coach.id } })
    const next = await makeCoach()
    const { rows } = await listQueue(next, queueFilter.parse({}))
    expect(rows.map((row) => row.id)).toContain(made.id)
    await claimReview(next, made.id, now)
    expect(await reviewRow(made.id)).toMatchObject({ state: 'question', coachId: next.id })
  })

  test('not by a coach of another language, nor by one who stopped reading, nor what was sent', async () => {
    const { client, draftId } = await makeFrench()
    const coach = await french()
    const { id } = await ask(client, draftId)
    const wrong = [await makeCoach({ languages: ['de'] }), await makeCoach({ takesReviews: false })]
    for (const other of wrong)
      await expect(claimReview(other, id, now)).rejects.toMatchObject({ code: 'not_found' })
    const sent = { id: draftId, via: 'email', sentTo: '', sentAt: now } as const
    await recordDraftSent(client, { ...sent, sentSubject: undefined, sentBody: undefined }, now)
    await testDb().$transaction((tx) => noteSent(tx, client, draftId, now))
    await expect(claimReview(coach, id, now)).rejects.toMatchObject({ code: 'conflict' })
    expect(await reviewRow(id)).toMatchObject({ state: 'waiting', coachId: null, isOpen: false })
  })
})

describe('releasing and assigning', () => {
  test('a released review waits again with its promise and the work in it', async () => {
    const made = await makeReview({ now, promisedAt })
    await addComment(made.coach, { reviewId: made.id, text: 'A remark.', quote: '' }, now)
    await releaseReview({ as: 'coach', id: made.coach.id }, made.id, findWorking, now)
    expect(await reviewRow(made.id)).toMatchObject({
      state: 'waiting',
      coachId: null,
      isOpen: true,
      promisedAt,
    })
    expect(await toldTo(made.client, made.id)).toEqual(['review_claimed', 'review_released'])
    const next = await makeCoach()
    await claimReview(next, made.id, now)
    expect((await getReviewForCoach(next, made.id)).threads.map(({ text }) => text)).toEqual(['A remark.'])
  })

  test('a clock that stood still runs again', async () => {
    const made = await makeReview({ state: 'question', now, promisedAt })
    await releaseReview({ as: 'coach', id: made.coach.id }, made.id, findWorking, hoursAfter(10))
    expect(await reviewRow(made.id)).toMatchObject({
      state: 'waiting',
      pausedAt: null,
      minutesLeft: null,
      promisedAt: hoursAfter(14),
    })
  })

  test('an admin gives it to a coach, and takes it from one', async () => {
    const admin = await makeViewer({ role: 'admin' })
    const made = await makeReview({ now })
    const next = await makeCoach({ name: 'Amara Okafor' })
    await assignReview(admin, { reviewId: made.id, coachId: next.id }, now)
    expect(await findHolder(admin, made.id)).toEqual({ name: 'Amara Okafor' })
    expect(await findHolder(made.coach, made.id), 'for an admin alone').toBeNull()
    expect(await reviewRow(made.id)).toMatchObject({ state: 'claimed', coachId: next.id })
    expect(await toldTo(next, made.id)).toContain('review_assigned')
    expect(await toldTo(made.coach, made.id)).toContain('review_reassigned')
    await expect(getReviewForCoach(made.coach, made.id)).rejects.toMatchObject({ code: 'not_found' })
    const addedBy = (coach: Viewer) => addComment(coach, { reviewId: made.id, text: 'Late.', quote: '' }, now)
    const handedOn = { code: 'conflict', message: 'It went to another coach.' }
    await expect(addedBy(made.coach)).rejects.toMatchObject(handedOn)
    expect(await findFarewell(made.coach, made.id)).toBe('handed_on')
    await releaseReview({ as: 'admin', id: admin.id }, made.id, findWorking, now)
    expect(await reviewRow(made.id)).toMatchObject({ state: 'waiting', coachId: null })
    await expect(addedBy(next)).rejects.toMatchObject({ message: 'It went back to the queue.' })
    const paths = await testDb().notice.findMany({
      where: { subjectId: made.id, kind: { in: ['review_reassigned', 'review_released'] }, path: '/coach' },
    })
    expect(paths.map(({ userId }) => userId).sort()).toEqual([made.coach.id, next.id].sort())
    expect(await findFarewell(await makeCoach(), made.id), 'never theirs').toBeNull()
  })

  test('only to the coach it was asked of, and to nobody who may not read it', async () => {
    const admin = await makeViewer({ role: 'admin' })
    const other = await makeCoach()
    const byName = await makeReview({ state: 'waiting', byName: true, now })
    const give = (reviewId: string, coachId: string) => assignReview(admin, { reviewId, coachId }, now)
    await expect(give(byName.id, other.id)).rejects.toMatchObject({ code: 'invalid', field: 'coachId' })
    await give(byName.id, byName.coach.id)
    const open = await makeReview({ state: 'waiting', now })
    for (const { id } of [open.client, admin, await makeCoach({ languages: ['de'] })])
      await expect(give(open.id, id)).rejects.toMatchObject({ field: 'coachId' })
    const done = await makeReview({ state: 'returned', now })
    await expect(give(done.id, other.id)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('taking back', () => {
  test('ends it at once and tells whoever had it; letters that did not leave never do', async () => {
    const made = await makeReview({ now })
    await withdrawReview(made.client, made.id, now)
    await withdrawReview(made.client, made.id, now)
    expect(await reviewRow(made.id)).toMatchObject({ state: 'withdrawn', standsFor: null, isOpen: false })
    expect((await eventKindsOf(made.id)).filter((kind) => kind === 'withdrawn')).toHaveLength(1)
    const letters = await testDb().outgoingLetter.findMany({ where: { subjectId: made.id } })
    const told = await testDb().notice.findFirst({
      where: { userId: made.coach.id, kind: 'review_withdrawn' },
    })
    expect(letters.filter(({ droppedAt }) => droppedAt === null).map(({ to }) => to)).toEqual([told?.id])
    expect(await findStanding(made.client, made.draftId)).toBeNull()
  })

  test('goes with a draft that is thrown away', async () => {
    const made = await makeReview({ now })
    await testDb().$transaction((tx) => withdrawStanding(tx, made.client, made.draftId, now))
    expect((await reviewRow(made.id)).state).toBe('withdrawn')
  })
})

test('asking again needs an answer, and decisions on it', async () => {
  const made = await makeReview({ now })
  await expect(askOnceMore(made, made.client)).rejects.toMatchObject({ code: 'conflict' })
  await returnWith(made, (body) => body.replace('Dear', 'Hello'))
  await expect(askOnceMore(made, made.client)).rejects.toMatchObject({
    message: 'Take or leave each suggestion first.',
  })
  const approved = await makeReview({ state: 'approved', now })
  await askOnceMore(approved, approved.client)
  expect(await reviewRow(approved.id)).toMatchObject({ state: 'claimed', round: 2, approvedNumber: 1 })
})

test('a coach who stopped reading gets no further round: it waits for another one', async () => {
  const made = await makeReview({ state: 'approved', now })
  await testDb().coach.update({ where: { userId: made.coach.id }, data: { takesReviews: false } })
  const next = await makeCoach()
  await askOnceMore(made, made.client)
  expect(await reviewRow(made.id)).toMatchObject({ state: 'waiting', coachId: null })
  expect(await toldTo(next, made.id)).toEqual(['review_asked'])
})

test('what has to be done before is counted by coach', async () => {
  const coach = await makeCoach()
  await makeReview({ coach, now })
  await makeReview({ coach, now, state: 'question' })
  await makeReview({ coach, now, state: 'waiting', byName: true })
  await makeReview({ coach, now, state: 'returned' })
  const { open, waiting } = await findLoads([coach.id])
  expect(open.get(coach.id)).toBe(3)
  await makeReview({ coach, now, state: 'waiting' })
  expect((await findLoads([coach.id])).waiting).toBe(waiting + 1)
})
