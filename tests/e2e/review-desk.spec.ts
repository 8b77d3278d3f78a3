import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { expect, test } from '../support/e2e'
import { openCoach } from '../support/open-coach'
import { makeReview } from '../support/review-factories'

test.beforeEach(() => db().rateLimit.deleteMany())

const words = 'Say thanks before you say no.'

test('saved lines go into a comment, a reply, a question and the word on the whole', async ({ browser }) => {
  const { coach, desk } = await openCoach(browser, 'Rut Amsel')
  const made = await makeReview({ coach, byName: true })
  await desk.goto(`/coach/reviews/${made.id}`)
  await desk.getByText('Write a comment').click()
  await expect(desk.getByRole('link', { name: 'make one' })).toHaveAttribute('href', '/templates/mine')

  await db().snippet.create({ data: { ownerId: coach.id, title: 'Thanks first', text: words } })
  await addThread(made)
  await desk.reload()
  await desk.getByText('Write a comment').click()
  await putIn(desk, '#comment-form')
  await expect(desk.getByLabel('What you want to say')).toHaveValue(words)
  await desk.getByLabel('What you want to say').fill('')

  await desk.getByRole('link', { name: 'Reply' }).press('Enter')
  await expect(desk.getByLabel('Your reply')).toBeFocused()
  await putIn(desk, '.reply')
  await desk.getByRole('link', { name: 'Reply' }).click()
  await expect(desk.getByLabel('Your reply')).toBeHidden()
  await desk.getByRole('link', { name: 'Reply' }).click()
  await expect(desk.getByLabel('Your reply')).toHaveValue(words)

  const returning = desk.locator('.review-acts summary').filter({ hasText: 'Return' })
  await returning.click()
  await putIn(desk, '#return')
  await expect(desk.locator('#return').getByLabel('A word on the whole')).toHaveValue(words)
  await desk.keyboard.press('Escape')
  await expect(desk.locator('.act[open]')).toHaveCount(0)
  await expect(returning).toBeFocused()

  await desk.locator('.review-acts summary').filter({ hasText: 'Ask a question' }).click()
  await putIn(desk, '#ask')
  await expect(desk.getByLabel('Your question')).toHaveValue(words)
  await desk.locator('#ask').getByRole('button', { name: /^Ask/ }).press('Enter')
  await expect(desk.getByRole('status').filter({ hasText: /Clock paused since/ })).toBeFocused()

  await desk.locator('.review-acts summary').filter({ hasText: 'Approve' }).click()
  await desk
    .locator('#approve')
    .getByRole('button', { name: /^Approve/ })
    .press('Enter')
  await expect(desk.getByRole('status').filter({ hasText: /You approved version/ })).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reply has its own address, and a refused return takes the whole width', async ({ browser }) => {
    const { coach, desk } = await openCoach(browser, 'Rut Amsel')
    const made = await makeReview({ coach, byName: true })
    await desk.setViewportSize({ width: 360, height: 700 })
    await desk.goto(`/coach/reviews/${made.id}`)
    await desk.locator('.review-acts summary').filter({ hasText: 'Return' }).click()
    await desk.locator('#return').getByRole('button').click()
    await expect(desk.locator('#return .error-summary')).toBeVisible()
    expect((await desk.locator('#return').boundingBox())?.width).toBeGreaterThan(250)

    await addThread(made)
    await desk.goto(`/coach/reviews/${made.id}?settled=show`)
    await desk.getByRole('link', { name: 'Reply' }).click()
    expect(new URL(desk.url()).searchParams.get('settled')).toBe('show')
    await desk.getByLabel('Your reply').fill('Then say so.')
    await desk.getByRole('button', { name: 'Add the reply' }).click()
    await expect(desk.locator('.said').getByText('Then say so.')).toBeVisible()
  })
})

async function putIn(desk: Page, place: string) {
  await desk.locator(`${place} summary`).filter({ hasText: 'Your snippets' }).click()
  await desk.locator(place).getByRole('button', { name: 'Put it where the caret is: Thanks first' }).click()
}

/** A remark of the coach's that has gone out. */
async function addThread({ id, coach }: { id: string; coach: { id: string } }) {
  const data = { reviewId: id, authorId: coach.id, round: 1, versionNumber: 1, text: 'Is it final?' }
  await db().reviewComment.create({ data: { ...data, publishedAt: new Date() } })
}
