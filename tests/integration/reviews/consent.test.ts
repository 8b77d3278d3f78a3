import { describe, expect, test } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
import { saveText } from '@/lib/drafts/save-text'
import { addComment } from '@/lib/reviews/add-comment'
import { answerReview } from '@/lib/reviews/answer-review'
import { claimReview } from '@/lib/reviews/claim-review'
import { findStanding, getReviewForClient, listComeBack, listSharing } from '@/lib/reviews/client-queries'
import { findFarewell } from '@/lib/reviews/find-farewell'
import { findReviewVersion, getReviewForCoach, listQueue } from '@/lib/reviews/queries'
import { rateReview } from '@/lib/reviews/rate-review'
import { releaseReview } from '@/lib/reviews/release-review'
import { saveCoachNotes } from '@/lib/reviews/save-coach-notes'
import { saveCopy } from '@/lib/reviews/save-copy'
import { queueFilter } from '@/lib/reviews/schema'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import { shareables } from '@/lib/shares'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeDraft } from '@/tests/support/draft-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { type MadeReview, makeReview, suggest } from '@/tests/support/review-factories'
import { askOnceMore, decide, now } from './rows'

const all = queueFilter.parse({})
const past = queueFilter.parse({ show: 'past' })

/** A review with its draft's earlier versions, in a language of its own, of an opportunity with everything in it. */
async function makeCase(given: Parameters<typeof makeReview>[0] = {}) {
  const client = await makeViewer({ name: 'Ines PLANTEDNAME' })
  const facts = { 'pay.offered': 50_000, goalFit: 'advances' }
  const { id: opportunityId } = await makeOpportunity(client, {
    employer: 'PLANTEDEMPLOYER',
    role: 'PLANTEDROLE',
    stage: 'offer_received',
    facts,
    now,
  })
  const { id: draftId } = await makeDraft(client, { opportunityId, body: 'PLANTEDEARLIER words.', now })
  const text = { id: draftId, subject: '', body: 'PLANTEDWORDS of the message.', keep: true }
  await saveText(client, { ...text, revision: 1 }, now)
  const words = { question: 'PLANTEDQUESTION?', worries: 'PLANTEDWORRY.' }
  return makeReview({ client, draftId, now, ...words, ...given })
}

const seenByCoach = async ({ coach, id }: MadeReview) => JSON.stringify(await getReviewForCoach(coach, id))

describe('what a coach sees', () => {
  test('is the version that was asked about and those from then on, never earlier ones', async () => {
    const made = await makeCase({ shares: [...shareables] })
    const later = { id: made.draftId, subject: '', body: 'PLANTEDLATER words.', revision: 2, keep: true }
    await saveText(made.client, later, now)
    const { versions, newestNumber, current } = await getReviewForCoach(made.coach, made.id)
    expect(versions.map(({ number }) => number)).toEqual([3, 2])
    expect([newestNumber, current.versionNumber]).toEqual([3, 2])
    expect((await findReviewVersion(made.coach, made.id, 3))?.body).toBe('PLANTEDLATER words.')
    expect(await findReviewVersion(made.coach, made.id, 1)).toBeNull()
    expect(await seenByCoach(made)).not.toContain('PLANTEDEARLIER')
    expect(await seenByCoach(made)).toContain('PLANTEDWORDS')
  })

  test.each(shareables)('of the opportunity is %s when that is ticked, and nothing else', async (share) => {
    const made = await makeCase({ shares: [share] })
    const columns: Record<string, string[]> = { deadline: ['answerBy'], verdict: ['verdict', 'strength'] }
    const { shared, shares } = await getReviewForCoach(made.coach, made.id)
    expect(Object.keys(shared ?? {})).toEqual(columns[share] ?? [share])
    expect(shares).toEqual([share])
  })

  test('of an opportunity of which nothing is ticked is nothing', async () => {
    const made = await makeCase()
    expect((await getReviewForCoach(made.coach, made.id)).shared).toBeNull()
    expect(await seenByCoach(made)).not.toMatch(/PLANTEDEMPLOYER|PLANTEDROLE|offer_received|50000/)
  })

  test('in the queue, before it is theirs, has no name, employer or words', async () => {
    const made = await makeCase({ state: 'waiting', shares: ['stage', 'employer'], byName: true })
    const { rows } = await listQueue(made.coach, all)
    const row = rows.find(({ id }) => id === made.id)
    expect(row).toMatchObject({ stage: 'offer_received', byName: true, isMine: false, clientName: null })
    expect(JSON.stringify(row)).not.toContain('PLANTED')
    await expect(getReviewForCoach(made.coach, made.id)).rejects.toMatchObject({ code: 'not_found' })
    await claimReview(made.coach, made.id, now)
    const claimed = (await listQueue(made.coach, all)).rows.find(({ id }) => id === made.id)
    expect(claimed).toMatchObject({ isMine: true, clientName: 'Ines PLANTEDNAME' })
  })

  test('is nothing any more once it was released', async () => {
    const made = await makeCase({ byName: true })
    await releaseReview({ as: 'coach', id: made.coach.id }, made.id, findWorking, now)
    await expect(getReviewForCoach(made.coach, made.id)).rejects.toMatchObject({ code: 'not_found' })
    expect(await findReviewVersion(made.coach, made.id, 2)).toBeNull()
    expect(JSON.stringify(await listQueue(made.coach, all))).not.toContain('PLANTED')
  })

  test.each(['claimed', 'question', 'returned', 'approved'] as const)(
    'is nothing any more once it was taken back, also when it is %s',
    async (state) => {
      const made = await makeCase({ state })
      await withdrawReview(made.client, made.id, now)
      await expect(getReviewForCoach(made.coach, made.id)).rejects.toMatchObject({ code: 'not_found' })
      expect(await findReviewVersion(made.coach, made.id, 2)).toBeNull()
      expect(await findFarewell(made.coach, made.id)).toBe('taken_back')
      expect(await findFarewell(await makeCoach(), made.id)).toBeNull()
      const queues = [await listQueue(made.coach, all), await listQueue(made.coach, past)]
      expect(JSON.stringify(queues)).not.toContain(made.id)
      const write = { reviewId: made.id, revision: 0, subject: '', body: 'More.' }
      await expect(saveCopy(made.coach, write)).rejects.toMatchObject({
        message: 'The client has taken this back.',
      })
    },
  )

  test('of another language, by another coach, by nobody who reads none', async () => {
    const made = await makeCase({ state: 'waiting' })
    const seen = async (viewer: Parameters<typeof listQueue>[0]) =>
      (await listQueue(viewer, all)).rows.some(({ id }) => id === made.id)
    expect(await seen(made.coach)).toBe(true)
    expect(await seen(await makeCoach({ languages: ['en'] }))).toBe(true)
    expect(await seen(await makeCoach({ languages: ['de'] }))).toBe(false)
    expect(await seen(await makeCoach({ takesReviews: false }))).toBe(false)
    expect(await seen(await makeCoach({ publishedAt: null }))).toBe(false)
    await claimReview(made.coach, made.id, now)
    expect(await seen(await makeCoach())).toBe(false)
    expect(await seen(await makeViewer())).toBe(false)
    expect(await seen(made.client)).toBe(false)
  })
})

test('an admin sees rows, holders and ratings, and no words, names or employers', async () => {
  const admin = await makeViewer({ role: 'admin' })
  const made = await makeCase({ shares: [...shareables], state: 'returned' })
  await rateReview(made.client, { reviewId: made.id, rating: 4, thanks: 'Thank you.' }, now)
  const { rows } = await listQueue(admin, past)
  const row = rows.find(({ id }) => id === made.id)
  expect(row).toMatchObject({ rating: 4, thanks: 'Thank you.', coachName: made.coach.name })
  expect(JSON.stringify(rows)).not.toContain('PLANTED')
  await expect(getReviewForCoach(admin, made.id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await findReviewVersion(admin, made.id, 2)).toBeNull()
})

test('the queue is by promised time, filtered by its address', async () => {
  const coach = await makeCoach()
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
  const [late, soon] = [
    await makeReview({ coach, now, promisedAt: at(9) }),
    await makeReview({ coach, now, promisedAt: at(3), state: 'question' }),
  ]
  const ids = async (filter: Record<string, string>) =>
    (await listQueue(coach, queueFilter.parse({ who: 'mine', ...filter }))).rows.map(({ id }) => id)
  expect(await ids({})).toEqual([soon.id, late.id])
  expect(await ids({ state: 'question' })).toEqual([soon.id])
  expect(await ids({ language: 'de' })).toEqual([])
  expect(await ids({ stage: 'invited' })).toEqual([])
  expect(await ids({ show: 'past' })).toEqual([])
  expect(await ids({ state: 'nonsense', page: '-3' })).toEqual([soon.id, late.id])
  expect(await ids({ who: 'unclaimed' })).not.toContain(soon.id)
})

describe('what a client is sent', () => {
  /** The coach has written everything there is to write, and nothing of it is out. */
  async function atWork() {
    const made = await makeCase()
    const { coach, id } = made
    await saveCoachNotes(coach, { reviewId: id, notes: 'SECRETNOTES', drawn: '' })
    await addComment(coach, { reviewId: id, text: 'SECRETCOMMENT', quote: 'message' }, now)
    await addComment(coach, { reviewId: id, text: 'SECRETCOMMENT', quote: '' }, now)
    await suggest(made, (body) => body.replace('message', 'SECRETCOPY'))
    await testDb().reviewSuggestion.updateMany({ where: { reviewId: id }, data: { reason: 'SECRETREASON' } })
    await testDb().reviewRound.updateMany({ where: { reviewId: id }, data: { note: 'SECRETNOTE' } })
    return made
  }

  const sentTo = async ({ client, draftId }: MadeReview) =>
    JSON.stringify([
      await getReviewForClient(client, draftId),
      await findStanding(client, draftId),
      await listComeBack(client),
      await listSharing(client),
    ])

  test('holds nothing that the coach has not given out', async () => {
    const made = await atWork()
    expect(await sentTo(made)).toContain('PLANTEDQUESTION')
    expect(await sentTo(made)).not.toContain('SECRET')
  })

  test('holds the answer once it is given, and the notes never, in no round', async () => {
    const made = await atWork()
    const answer = { reviewId: made.id, note: 'ANSWERNOTE', approves: false }
    await answerReview(made.coach, { ...answer, round: 1 }, now)
    const sent = await sentTo(made)
    for (const words of ['SECRETCOMMENT', 'SECRETCOPY', 'SECRETREASON', 'ANSWERNOTE'])
      expect(sent).toContain(words)
    expect(sent).not.toContain('SECRETNOTES')

    await decide(made, made.client, [])
    await askOnceMore(made, made.client)
    await addComment(made.coach, { reviewId: made.id, text: 'SECONDCOMMENT', quote: '' }, now)
    await suggest(made, (body) => body.replace('message', 'SECONDCOPY'))
    expect(await sentTo(made)).not.toMatch(/SECRETNOTES|SECONDCOMMENT|SECONDCOPY/)
  })

  test('keeps what was said after it was taken back, and what was not said stays unsaid', async () => {
    const made = await atWork()
    await withdrawReview(made.client, made.id, now)
    expect(await sentTo(made)).not.toContain('SECRET')
    const said = await makeCase({ state: 'returned' })
    await withdrawReview(said.client, said.id, now)
    expect(await sentTo(said)).toContain('Read twice.')
  })

  test('says who can see what, until it is taken back', async () => {
    const made = await makeCase({ shares: ['role'] })
    expect(await listSharing(made.client)).toMatchObject([
      { id: made.id, shares: ['role'], coach: { name: made.coach.name }, about: { opportunity: {} } },
    ])
    await withdrawReview(made.client, made.id, now)
    expect(await listSharing(made.client)).toEqual([])
  })

  test('is the latest review of the draft, and of nobody else’s', async () => {
    const made = await makeCase({ state: 'withdrawn' })
    const again = await makeReview({ client: made.client, draftId: made.draftId, now: new Date(+now + 1000) })
    expect((await getReviewForClient(made.client, made.draftId))?.id).toBe(again.id)
    const stranger = await makeViewer()
    await expect(getReviewForClient(stranger, made.draftId)).rejects.toMatchObject({ code: 'not_found' })
    expect(await findStanding(stranger, made.draftId)).toBeNull()
    expect(await getReviewForClient(made.client, (await makeDraft(made.client, { now })).id)).toBeNull()
  })
})
