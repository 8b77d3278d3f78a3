import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { wallTimeOf } from '@/lib/time'
import { expect, test } from '../support/e2e'

// All browsers of a run come from one address, and its limits are tested elsewhere.
test.beforeEach(() => db().rateLimit.deleteMany())

const hoursAgo = (hours: number) => wallTimeOf(new Date(Date.now() - hours * 3_600_000), 'Europe/Berlin')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a stranger tries, keeps the answer, signs elsewhere, sees the first answer turn, and closes it', async ({
      page,
      mail,
      expectAccessible,
    }) => {
      test.slow()
      const email = `stranger-${randomUUID()}@example.org`

      await test.step('tries without an account', async () => {
        await page.goto('/')
        await expectAccessible(page)
        await choose(page, 'An invitation')
        await page.getByRole('button', { name: 'Go on' }).click()
        await page.waitForURL('**/try?step=2')
        await expectAccessible(page)
        await page.getByLabel('When did the message you are answering arrive?').fill(hoursAgo(1))
        if (!javaScriptEnabled) await page.getByLabel('In which time zone are you?').fill('Europe/Berlin')
        await expect(page.getByLabel('In which time zone are you?')).toHaveValue('Europe/Berlin')
        await page.getByLabel('In which time zone are they?').fill('America/New_York')
        await page.getByRole('button', { name: 'Go on' }).click()
        await page.waitForURL('**/try?step=3')
        await expect(page.getByRole('complementary', { name: 'The answer so far' })).toContainText(
          '46 hours left',
        )
        for (const step of [4, 5, 6]) {
          await expectAccessible(page)
          await page.getByRole('link', { name: 'Skip this' }).click()
          await page.waitForURL(`**/try?step=${step}`)
        }
        await page.getByRole('link', { name: 'Skip this' }).click()
        await page.waitForURL('**/try/answer')
        await expectAccessible(page)
        await expect(page.locator('.when')).toContainText('in New York, where they are')
        expect(await hoursLeft(page)).toBe(46)
      })

      await test.step('keeps it by the mailed code, in the same tab', async () => {
        await page.getByRole('link', { name: 'Keep this answer' }).click()
        await page.waitForURL('**/try/keep')
        await expectAccessible(page)
        await page.getByLabel('Employer').fill('Halden')
        await page.getByLabel('Role').fill('Junior analyst')
        await page.getByLabel('Your e-mail address').fill(email)
        await page.getByRole('button', { name: 'Mail me the code' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the code')
        await page
          .getByLabel('Code', { exact: false })
          .first()
          .fill(await mail.codeTo(email))
        await page.getByRole('button', { name: /go on|continue|sign in/i }).click()
        await page.waitForURL('**/welcome**')
        await page.getByLabel('Time zone').fill('Europe/Berlin')
        await page.getByRole('button', { name: 'Save and go on' }).click()
        await page.waitForURL(/\/opportunities\/[0-9a-f-]{36}$/)
        await expect(page.getByText('Junior analyst, Halden')).toBeVisible()
        expect(await hoursLeft(page)).toBe(46)
        await expectAccessible(page)
      })
      const first = page.url()

      await test.step('adds a second opportunity, which is signed', async () => {
        await page.goto('/opportunities/new')
        await expectAccessible(page)
        await page.getByLabel('Employer').fill('Corda')
        await page.getByLabel('Role').fill('Analyst')
        await choose(page, 'Signed')
        await page.getByRole('button', { name: 'Add it' }).click()
        await page.waitForURL(/\/situation$/)
        await expectAccessible(page)
      })

      await test.step('finds the first answer turned and its deadline nearer', async () => {
        await page.goto('/home')
        await expectAccessible(page)
        await expect(page.getByRole('link', { name: 'Withdraw: Junior analyst, Halden' })).toBeVisible()
        await page.goto(first)
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Withdraw')
        expect(await hoursLeft(page)).toBeLessThanOrEqual(24)
        await expect(page.getByText('Signed: Corda (from your list)')).toBeVisible()
        await page.goto('/opportunities')
        await expectAccessible(page)
        await expect(page.getByRole('row', { name: /Halden/ })).toContainText('Withdraw')
      })

      await test.step('closes the first and finds it in the journal', async () => {
        await page.goto(`${first}/after`)
        await expectAccessible(page)
        await page.getByLabel('The main reason').selectOption({ label: 'I accepted another offer' })
        await page.getByLabel('What you learned').fill('Ask about the permit in the first call.')
        await page.getByRole('button', { name: 'Close and log it' }).click()
        await page.waitForURL('**/journal')
        await expect(page.getByRole('article')).toContainText('Junior analyst, Halden')
        await expect(page.getByRole('article')).toContainText('Ask about the permit in the first call.')
        await expectAccessible(page)
        await page.goto('/opportunities')
        await expect(page.getByRole('row', { name: /Halden/ })).toHaveCount(0)
      })
    })
  })
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).check({ force: true })
}

async function hoursLeft(page: Page): Promise<number> {
  const text = (await page.locator('.pill').first().textContent()) ?? ''
  return Number(/(\d+) hours left/.exec(text)?.[1])
}
