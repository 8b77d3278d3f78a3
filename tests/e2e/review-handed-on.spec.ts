import { findWorking } from '@/lib/bookings/working-spans'
import { db } from '@/lib/db'
import { assignReview } from '@/lib/reviews/assign-review'
import { watchPromise } from '@/lib/reviews/watch-promise'
import { makeCoach } from '../support/booking-factories'
import { expect, test } from '../support/e2e'
import { makeViewer } from '../support/factories'
import { openCoach } from '../support/open-coach'
import { makeReview } from '../support/review-factories'

test.beforeEach(() => db().rateLimit.deleteMany())

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test.slow()

    test('what went to another coach is gone from the open page at its next press', async ({
      browser,
      expectAccessible,
    }) => {
      const { coach, desk } = await openCoach(browser, 'Rut Amsel')
      const made = await makeReview({ coach, client: await makeViewer({ name: 'Ines Duarte' }) })
      await desk.goto(`/coach/reviews/${made.id}`)
      await desk.getByText('Write a comment').click()
      await desk.getByLabel('What you want to say').fill('Say it once.')
      const { id: coachId } = await makeCoach({ name: 'Bela Nagy' })
      await assignReview(await makeViewer({ role: 'admin' }), { reviewId: made.id, coachId }, new Date())

      await desk.getByRole('button', { name: 'Add the comment' }).click()
      await expect(desk.getByRole('heading', { name: 'It went to another coach' })).toBeVisible()
      await expect(desk.locator('main')).not.toContainText(/Ines|kind enough/)
      expect(await db().reviewComment.count({ where: { reviewId: made.id } })).toBe(0)
      await expectAccessible(desk)
      await desk.getByRole('link', { name: 'Go to the queue' }).click()
      await expect(desk.getByRole('heading', { name: 'Reviews', level: 1 })).toBeVisible()
    })
  })
}

test('a promise that was missed stands in the queue as one, and in the inbox', async ({
  browser,
  expectAccessible,
}) => {
  const { coach, desk } = await openCoach(browser, 'Rut Amsel')
  const made = await makeReview({ coach, byName: true })
  // Set afterwards: asked for with a promise that has passed, the worker would look before the coach has claimed it.
  const promisedAt = new Date(Date.now() - 60_000)
  await db().review.update({ where: { id: made.id }, data: { promisedAt } })
  await watchPromise(made.id, findWorking, new Date())
  await desk.goto('/coach')
  await expect(desk.getByRole('row').filter({ hasText: 'Late already' })).toHaveCount(1)
  await expectAccessible(desk)
  await desk.goto('/inbox')
  const line = 'The promised time of a review of yours has passed without an answer.'
  await expect(desk.getByRole('listitem').filter({ hasText: line })).toContainText('promised by')
})
