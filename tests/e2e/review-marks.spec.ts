import { db } from '@/lib/db'
import { makeDraft } from '../support/draft-factories'
import { expect, test } from '../support/e2e'
import { makeViewer } from '../support/factories'
import { openCoach } from '../support/open-coach'
import { makeReview } from '../support/review-factories'

test.beforeEach(() => db().rateLimit.deleteMany())

const body =
  'Dear Anna,\n\nThank you for the offer. I have probably decided to decline.\n\nKind regards,\nInes'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('what the checker finds is marked in the letter, and leads to its reason and back', async ({
      browser,
      expectAccessible,
    }) => {
      const { coach, desk } = await openCoach(browser, 'Rut Amsel')
      const client = await makeViewer()
      const { id: draftId } = await makeDraft(client, { body })
      const made = await makeReview({ client, coach, draftId, byName: true })
      await desk.goto(`/coach/reviews/${made.id}`)
      const marked = desk.locator('.review-letter span:has(> u)').filter({ hasText: 'probably' })
      await marked.getByRole('link', { name: /^Checker/ }).click()
      const finding = desk.locator('.found li:target')
      await expect(finding).toContainText('probably')
      await finding.getByRole('link').click()
      await expect(marked.locator('.ref:target')).toBeInViewport()
      await expectAccessible(desk)

      await desk.goto(`/coach/reviews/${made.id}?view=result`)
      await expect(desk.locator('.found')).toContainText('probably')
      await expect(desk.locator('.review-letter u, .found a')).toHaveCount(0)
    })
  })
}
