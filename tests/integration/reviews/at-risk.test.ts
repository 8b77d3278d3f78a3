import { expect, test } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
import { getReviewForClient } from '@/lib/reviews/client-queries'
import { listQueue } from '@/lib/reviews/queries'
import { queueFilter } from '@/lib/reviews/schema'
import { watchPromise } from '@/lib/reviews/watch-promise'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { makeReview } from '@/tests/support/review-factories'
import { now } from './rows'

test('a review whose coach reads no messages any more is told to the practice before its time', async () => {
  const admin = await makeViewer({ role: 'admin' })
  const made = await makeReview({ coach: await makeCoach(), byName: true, now })
  await testDb().user.update({ where: { id: made.coach.id }, data: { role: 'client' } })
  const { promisedAt } = await testDb().review.findUniqueOrThrow({ where: { id: made.id } })
  await watchPromise(made.id, findWorking, new Date(promisedAt.getTime() - 3_600_000))
  const told = { subjectId: made.id, kind: 'review_at_risk' }
  expect(await testDb().notice.count({ where: { ...told, userId: made.coach.id } })).toBe(0)
  expect(await testDb().notice.count({ where: { ...told, userId: admin.id } })).toBe(1)
})

test('a coach who takes up no more is still warned of what is in hand, and so is the practice', async () => {
  const admin = await makeViewer({ role: 'admin' })
  const made = await makeReview({ now })
  await testDb().coach.update({ where: { userId: made.coach.id }, data: { takesReviews: false } })
  const { promisedAt } = await testDb().review.findUniqueOrThrow({ where: { id: made.id } })
  await watchPromise(made.id, findWorking, new Date(promisedAt.getTime() - 3_600_000))
  const told = await testDb().notice.findMany({ where: { subjectId: made.id, kind: 'review_at_risk' } })
  const ids = told.map(({ userId }) => userId)
  expect(ids).toEqual(expect.arrayContaining([made.coach.id, admin.id]))
})

test('a missed promise is told to whoever waits, has it and leads, and its row says so', async () => {
  const admin = await makeViewer({ role: 'admin' })
  const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1440 }))
  const made = await makeReview({ coach: await makeCoach({ weekly: everyDay }), byName: true, now })
  const { promisedAt } = await testDb().review.findUniqueOrThrow({ where: { id: made.id } })
  const rowOf = async () =>
    (await listQueue(made.coach, queueFilter.parse({}))).rows.find(({ id }) => id === made.id)
  await watchPromise(made.id, findWorking, new Date(promisedAt.getTime() - 3_600_000))
  expect(await rowOf()).toMatchObject({ wasLate: false })
  await watchPromise(made.id, findWorking, promisedAt)
  const after = await rowOf()
  expect(after).toMatchObject({ wasLate: true })
  const asked = await getReviewForClient(made.client, made.draftId)
  expect(asked?.missedAt, 'and so does the page of the client').toEqual(promisedAt)
  expect(after?.promisedAt.getTime()).toBeGreaterThan(promisedAt.getTime())
  const told = await testDb().notice.findMany({ where: { subjectId: made.id, createdAt: promisedAt } })
  const lines = told.map(({ userId, kind }) => `${userId} ${kind}`)
  expect(lines).toEqual(
    expect.arrayContaining([
      `${made.client.id} review_late`,
      `${made.coach.id} review_missed`,
      `${admin.id} review_missed`,
    ]),
  )
  const near = { subjectId: made.id, kind: 'review_at_risk' }
  expect(await testDb().notice.count({ where: { ...near, readAt: null } }), 'it is near no more').toBe(0)
})
