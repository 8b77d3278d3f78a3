import { beforeEach, describe, expect, test } from 'vitest'
import { findSessionViewer } from '@/lib/accounts/queries'
import { markAllRead } from '@/lib/notices/mark-all-read'
import { notifyPeople } from '@/lib/notices/notify-people'
import { openNotice } from '@/lib/notices/open-notice'
import { listChoices, listNotices } from '@/lib/notices/queries'
import { saveChoices } from '@/lib/notices/save-choices'
import { claimReview } from '@/lib/reviews/claim-review'
import { nameReviews } from '@/lib/reviews/name-reviews'
import { releaseReview } from '@/lib/reviews/release-review'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import type { Viewer } from '@/lib/viewer'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { makeReview } from '@/tests/support/review-factories'

const now = new Date()
const later = new Date(now.getTime() + 60_000)
const noHours = async () => new Map()

let client: Viewer
let coach: Viewer

beforeEach(async () => {
  await testDb().coach.updateMany({ data: { takesReviews: false } })
  client = await makeViewer()
  coach = await makeCoach()
})

const kindsOf = async (viewer: Viewer) => (await listNotices(viewer, 1)).notices.map(({ kind }) => kind)
const hasUnread = async ({ sessionId }: Viewer) => (await findSessionViewer(sessionId))?.hasUnread

describe('the inbox', () => {
  test('shows the newest first, in pages, and how many lines are unread', async () => {
    const subjectId = (await makeReview({ client, coach })).id
    for (let index = 0; index < 35; index += 1) {
      const notice = { userId: coach.id, kind: 'review_sent', subjectId, path: `/line/${index}` } as const
      await testDb().notice.create({ data: { ...notice, createdAt: new Date(later.getTime() + index) } })
    }
    const [first, second] = [await listNotices(coach, 1), await listNotices(coach, 2)]
    // 35 and the line that it was asked, which claiming has read.
    expect([first.notices.length, second.notices.length, first.total, first.unread]).toEqual([30, 6, 36, 35])
    const all = [...first.notices, ...second.notices].map(({ createdAt }) => createdAt.getTime())
    expect(all).toEqual(all.toSorted((one, other) => other - one))
    expect(await markAllRead(coach, later)).toBe(35)
    expect(await hasUnread(coach)).toBe(false)
  })

  test('a line is read once it is opened, and every page knows whether one is not', async () => {
    await makeReview({ client, coach })
    expect(await hasUnread(client)).toBe(true)
    const [line] = (await listNotices(client, 1)).notices
    expect(line).toMatchObject({ kind: 'review_claimed', isUnread: true, isGone: false })
    expect(await openNotice(client, line?.id ?? '', now)).toMatch(/^\/drafts\/[\w-]+\/review$/)
    expect(await hasUnread(client)).toBe(false)
    expect((await listNotices(client, 1)).unread).toBe(0)
  })

  test('whoever acts on a review has read what they were told of it', async () => {
    const { id } = await makeReview({ client, coach, state: 'waiting', now })
    expect(await hasUnread(coach)).toBe(true)
    await claimReview(coach, id, now)
    expect(await hasUnread(coach)).toBe(false)
  })

  test('is nobody else’s', async () => {
    await makeReview({ client, coach })
    const [line] = (await listNotices(client, 1)).notices
    for (const wrong of [coach, await makeViewer(), await makeViewer({ role: 'admin' })]) {
      expect((await listNotices(wrong, 1)).notices.map(({ id }) => id)).not.toContain(line?.id)
      await expect(openNotice(wrong, line?.id ?? '', now)).rejects.toMatchObject({ code: 'not_found' })
      await markAllRead(wrong, now)
    }
    expect((await listNotices(client, 1)).unread).toBe(1)
  })

  test('a review that is no longer somebody’s to see says so, and nothing of its promise', async () => {
    const other = await makeCoach()
    const { id } = await makeReview({ client, coach, state: 'waiting', now, promisedAt: later })
    const lineOf = async (viewer: Viewer) => (await listNotices(viewer, 1)).notices.at(-1)
    expect(await lineOf(other)).toMatchObject({ isGone: false, promisedAt: later })
    await claimReview(coach, id, now)
    expect(await lineOf(other), 'another coach has it').toMatchObject({ isGone: true, promisedAt: null })
    await releaseReview({ as: 'coach', id: coach.id }, id, noHours, now)
    expect(await lineOf(other), 'it waits again').toMatchObject({ isGone: false })
    await withdrawReview(client, id, now)
    expect(await lineOf(other), 'it was taken back').toMatchObject({ isGone: true, promisedAt: null })
    expect(await lineOf(client), 'the client keeps it').toMatchObject({ isGone: false })
  })

  test('tells of a line which message it is: the client by its title, others by its kind while they may', async () => {
    const [other, practice] = [await makeCoach(), await makeViewer({ role: 'admin' })]
    const { id } = await makeReview({ client, coach, state: 'waiting', now, promisedAt: later })
    const nameFor = async (viewer: Viewer) => (await nameReviews(viewer, [id])).get(id)
    expect((await listNotices(coach, 1)).notices.map(({ subjectId }) => subjectId)).toEqual([id])
    const kind = { as: 'other', purpose: 'decline_invitation', channel: 'email' }
    for (const viewer of [coach, other, practice]) expect(await nameFor(viewer)).toEqual(kind)
    await claimReview(coach, id, now)
    expect(await nameFor(coach)).toEqual(kind)
    expect(await nameFor(other), 'another coach has it').toBeUndefined()
    expect(await nameFor(client)).toEqual({ as: 'client', title: 'Your message', employer: null })
    expect(await nameFor(await makeViewer()), 'another client').toBeUndefined()
    await withdrawReview(client, id, now)
    for (const viewer of [coach, other, practice])
      expect(await nameFor(viewer), 'it was taken back').toBeUndefined()
    expect(await nameFor(client), 'the client keeps it').toBeDefined()
  })

  test('a review that is gone altogether leaves a line without a way', async () => {
    const { draftId } = await makeReview({ client, coach })
    await testDb().draft.delete({ where: { id: draftId } })
    expect((await listNotices(client, 1)).notices[0]).toMatchObject({ isGone: true })
  })
})

describe('what somebody wants to be told', () => {
  test('is everything, until they say otherwise; a promise cannot be turned off', async () => {
    expect(await listChoices(client)).toEqual(
      expect.arrayContaining([{ name: 'review_claimed', inApp: true, byMail: true }]),
    )
    await saveChoices(client, { inApp: [], byMail: [] }, now)
    expect((await listChoices(client)).flatMap(({ inApp, byMail }) => [inApp, byMail])).not.toContain(true)
    await makeReview({ client, coach, state: 'returned' })
    expect(await kindsOf(client)).toEqual(['review_returned'])
  })

  test('leaves no mark for lines that are not shown any more', async () => {
    await makeReview({ client, coach })
    expect(await hasUnread(client)).toBe(true)
    await saveChoices(client, { inApp: [], byMail: ['review_claimed'] }, now)
    expect([await hasUnread(client), await kindsOf(client)]).toEqual([false, []])
    await saveChoices(client, { inApp: ['review_claimed'], byMail: [] }, now)
    expect(await kindsOf(client), 'they come back once they are wanted').toEqual(['review_claimed'])
  })

  test('a kind of another role, and a word that is none, are not kept', async () => {
    await saveChoices(client, { inApp: ['review_withdrawn', 'nonsense'], byMail: ['review_digest'] }, now)
    const kept = await testDb().noticeChoice.findMany({ where: { userId: client.id } })
    expect(kept.map(({ kind }) => kind)).toEqual(['review_claimed', 'review_reply'])
  })

  test('is nobody else’s', async () => {
    await saveChoices(coach, { inApp: [], byMail: [] }, now)
    const other = await makeCoach()
    expect((await listChoices(other)).every(({ byMail }) => byMail)).toBe(true)
  })
})

test('a write that fails tells nobody', async () => {
  const { id } = await makeReview({ client, coach })
  const before = await testDb().outgoingLetter.count()
  const failing = testDb().$transaction(async (tx) => {
    await notifyPeople(tx, [{ userId: coach.id, kind: 'review_sent', subjectId: id, path: '/coach' }], now)
    throw new Error('Not this time.')
  })
  await expect(failing).rejects.toThrow('Not this time.')
  expect(await kindsOf(coach)).not.toContain('review_sent')
  expect(await testDb().outgoingLetter.count()).toBe(before)
})
