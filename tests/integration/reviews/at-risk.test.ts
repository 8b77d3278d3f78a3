import { expect, test } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
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
