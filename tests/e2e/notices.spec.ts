import { db } from '@/lib/db'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import { expect, test } from '../support/e2e'
import { makeReview } from '../support/review-factories'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a line is opened and is read, the rest is marked at once', async ({ page, expectAccessible }) => {
      const client = { ...(await signInAsNew(page)), sessionId: '' }
      await page.goto('/inbox')
      await expect(page.getByRole('heading', { name: 'Nothing yet' })).toBeVisible()
      await expectAccessible(page)
      const { draftId } = await makeReview({ client, byName: true, state: 'returned' })
      await page.goto('/home')
      await page.getByRole('link', { name: 'Inbox something is unread' }).click()
      await expect(page.getByText('2 unread.')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Your message came back.' }).click()
      await page.waitForURL(`**/drafts/${draftId}/review`)
      await page.goto('/inbox')
      await expect(page.getByText('1 unread.')).toBeVisible()
      await page.getByRole('button', { name: 'Mark all as read' }).click()
      await expect(page.getByText('You have read everything.')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Inbox', exact: true })).toBeVisible()
    })

    test('what is not wanted is turned off, and what a promise rests on is not offered', async ({ page }) => {
      await signInAsNew(page)
      await page.goto('/settings')
      const mail = page.getByRole('checkbox', { name: 'A coach has taken up your message: by mail' })
      await expect(mail).toBeChecked()
      await mail.uncheck()
      await page.getByRole('button', { name: 'Save what I am told' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()
      await page.goto('/settings')
      await expect(mail).not.toBeChecked()
      const inbox = page.getByRole('checkbox', { name: 'A coach has taken up your message: in the inbox' })
      await expect(inbox).toBeChecked()
      await expect(page.getByRole('checkbox', { name: /Your message was approved/ })).toHaveCount(0)
      await expect(page.getByText('Your message was approved')).toBeVisible()
    })

    test('a message that was taken back is a line without a way', async ({ page }) => {
      const reader = { ...(await signInAsNew(page, { role: 'coach' })), sessionId: '' }
      await db().coach.create({
        data: { userId: reader.id, slug: `coach-${reader.id}`, publishedAt: new Date() },
      })
      const { client, id } = await makeReview({ coach: reader, byName: true })
      await withdrawReview(client, id, new Date())
      await page.goto('/inbox')
      await expect(page.getByText('A client has taken a message back.')).toBeVisible()
      await expect(page.getByRole('main').getByRole('button', { name: /message/ })).toHaveCount(0)
      await expect(page.getByText('It is no longer there for you to see.')).toBeVisible()
    })

    test('a coach says that no messages may come', async ({ page }) => {
      const coach = await signInAsNew(page, { role: 'coach' })
      await db().coach.create({ data: { userId: coach.id, slug: `coach-${coach.id}` } })
      await page.goto('/coach/profile')
      await page.getByRole('radio', { name: /Not at the moment/ }).check({ force: true })
      await page.getByRole('button', { name: 'Save this' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()
      await page.goto('/coach/profile')
      await expect(page.getByRole('radio', { name: /Not at the moment/ })).toBeChecked()
    })
  })
}
