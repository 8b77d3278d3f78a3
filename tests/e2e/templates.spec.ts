import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { expect, test } from '../support/e2e'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

test('somebody finds a text and makes it theirs', async ({ page, expectAccessible }) => {
  await page.goto('/templates')
  await expectFits(page, expectAccessible)
  await page.getByRole('searchbox').fill('decilne plainly')
  await page.getByRole('button', { name: 'Look' }).click()
  await expect(page.getByText('for “decline plainly”')).toBeVisible()
  await page.getByRole('link', { name: 'Decline an offer, plainly' }).click()
  await expectFits(page, expectAccessible)
  await expect(page.getByText('3 gaps are still open.')).toBeVisible()
  await typeIn(page)
  await page.getByLabel('American').check()
  await expect(page.locator('.letter')).toContainText('Dear Ms. Brandt:')
  await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible()
  await expect(page.getByLabel('Written to as')).toHaveValue('ms')
  await expect(page.getByLabel('The role')).toHaveValue('Head of <b>Operations</b>')
  expect(page.url(), 'no name in the address').toMatch(/\/templates\/decline-offer-direct$/)
  await expectFits(page, expectAccessible)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a text is filled in, and taken along as a mail and as a file', async ({ page }) => {
      await page.goto('/templates/decline-offer-direct')
      await typeIn(page)
      await page.getByRole('button', { name: 'Fill it in' }).click()
      await expect(page.locator('.letter .subject')).toContainText('Head of <b>Operations</b>: my decision')
      const mail = page.getByRole('link', { name: 'your mail program' })
      await expect(mail).toHaveAttribute('href', /^mailto:\?subject=Head%20of%20/)
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Text', exact: true }).click(),
      ])
      expect(file.suggestedFilename()).toMatch(/^Head of .*my decision on your offer\.txt$/)
      const text = readFileSync(await file.path(), 'utf8')
      expect(text).toContain('the position of Head of <b>Operations</b>, and')
      expect(text).not.toContain('[')
    })

    test('somebody stars a text, words a copy and keeps a snippet', async ({ page, expectAccessible }) => {
      const user = await signInAsNew(page)
      await createOpportunity(user, halden, new Date())
      await page.goto('/templates/decline-offer-direct')
      await page.getByRole('button', { name: /Star it/ }).click()
      await expect(page.getByRole('button', { name: /Starred/ })).toBeVisible()
      await page.getByRole('button', { name: 'Keep my own copy' }).click()
      await page.waitForURL('**/templates/mine/*')
      await wordCopy(page)
      await expectAccessible(page)
      await page.getByLabel('Use it for an opportunity').selectOption('Halden, Junior analyst')
      await page.getByRole('button', { name: 'Begin a draft with it' }).click()
      await page.waitForURL('**/drafts/*')
      await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(
        'Hello,\n\nThank you. I decline Junior analyst.',
      )
      await page.goto('/templates/mine')
      await expect(page.getByRole('link', { name: 'As I say it' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Decline an offer, plainly' })).toBeVisible()
      await page.getByLabel('Name').fill('About the move')
      await page.getByLabel('Words').fill('We move in March.')
      await page.getByRole('button', { name: 'Add it' }).click()
      await expect(page.getByText('We move in March.', { exact: true }).first()).toBeVisible()
      await expectAccessible(page)
      await page.goto('/templates/decline-offer-direct')
      await page.getByLabel('Use it for an opportunity').selectOption('Halden, Junior analyst')
      await page.getByRole('button', { name: 'Begin a draft with it' }).click()
      await page.waitForURL('**/drafts/*')
      await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/position of Junior analyst/)
    })
  })
}

const halden = {
  employer: 'Halden',
  role: 'Junior analyst',
  place: 'New York',
  stage: 'offer_received' as const,
  facts: { offeredAt: new Date(Date.now() - 3_600_000).toISOString() },
}

async function typeIn(page: Page): Promise<void> {
  await page.getByLabel('The role').fill('Head of <b>Operations</b>')
  await page.getByLabel('Who made the offer').fill('Anna Brandt')
  await page.getByLabel('Written to as').selectOption('Ms')
  await page.getByLabel('The employer').fill('Northwind')
  await page.getByLabel('Your name').fill('Sam Okafor')
}

async function wordCopy(page: Page): Promise<void> {
  const form = page.locator('#copy')
  await form.getByLabel('Title').fill('As I say it')
  await form.getByLabel('Text').fill('Hello,\n\nThank you. I decline {rol')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('link', { name: /^Line 3: / })).toBeVisible()
  await expect(form.getByLabel('Title')).toHaveValue('As I say it')
  await form.getByLabel('Text').fill('Hello,\n\nThank you. I decline {role}.')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'As I say it', level: 1 })).toBeVisible()
  await expect(page.locator('.letter')).toContainText('I decline [The role].')
}

async function expectFits(page: Page, expectAccessible: (page: Page) => Promise<void>): Promise<void> {
  await expectAccessible(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, page.url()).toBeLessThanOrEqual(0)
}
