import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { expect, test } from '../support/e2e'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

const details = `fields:
  contact: { type: person, label: "Wer hat es Ihnen gemacht?" }
  role: { type: role, label: "Welche Stelle?" }
notes:
  - { on: "ich nehme Ihr Angebot nicht an", says: "Das Nein steht in einem Satz." }`

const body = `{contact:greeting}

vielen Dank für Ihr Angebot als {rolle} und für die offenen Gespräche. Ich habe mich entschieden: ich nehme Ihr Angebot nicht an.

Ich wünsche Ihnen für die Besetzung alles Gute.

Mit freundlichen Grüßen
{me:name}`

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test.slow()

    test('a text is written, mended, published with a reason, restored and retired', async ({
      page,
      expectAccessible,
    }) => {
      const { id } = await signInAsNew(page, { role: 'coach', name: 'Jonas Brandt' })
      const slug = `absage-${id}`
      await page.goto('/coach/templates')
      await expectAccessible(page)
      await begin(page)
      await expectAccessible(page)
      await write(page, slug)
      await expect(page.getByRole('heading', { name: '2 things to mend' })).toBeVisible()
      await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0)
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Text, line 3' }).click()
      await page.locator('#text-body').fill(body.replace('{rolle}', '{role} \\[Firma\\]'))
      await save(page, 'Saved as version 2.')
      await expect(page.getByText('Sehr geehrte Frau Brandt').first()).toBeVisible()
      await publishWithReason(page)
      await expectAccessible(page)
      await page.goto(`/templates/${slug}`)
      await expect(page.getByRole('heading', { level: 1, name: 'Klar absagen' })).toBeVisible()
      await page.goto(`/coach/templates/${slug}`)
      await restoreFirst(page)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Retire it' }).click()
      await expect(page.getByRole('heading', { name: 'Retired', exact: true })).toBeVisible()
      expect((await page.request.get(`/templates/${slug}`)).status()).toBe(404)
      await page.getByRole('button', { name: 'Bring it back' }).click()
      await expect(page.getByRole('heading', { name: 'Changed since it was published' })).toBeVisible()
    })

    test('two writers at once: the second is told, and loses nothing', async ({ page, context }) => {
      const { id } = await signInAsNew(page, { role: 'admin', name: 'Maya Okafor' })
      await page.goto('/coach/templates/new?from=angebot-absagen')
      await page.locator('#text-slug').fill(`kopie-${id}`)
      await page.getByRole('button', { name: 'Save this text' }).click()
      await page.waitForURL(`**/kopie-${id}`)
      const other = await context.newPage()
      await other.goto(`/coach/templates/kopie-${id}`)
      await other.getByLabel('Title').fill('Zuerst gespeichert')
      await save(other, 'Saved as version 2.')
      await page.getByLabel('Title').fill('Danach gespeichert')
      await page.getByRole('button', { name: 'Save a version' }).click()
      await expect(
        page.getByText('Maya Okafor has saved version 2 meanwhile.', { exact: false }),
      ).toBeVisible()
      await expect(page.getByLabel('Title')).toHaveValue('Danach gespeichert')
      await save(page, 'Saved as version 3.')
    })
  })
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Write a new one' }).click()
  await page.getByLabel('Kind').selectOption({ label: 'Decline an offer, plainly' })
  await page.getByLabel('Language').selectOption('de')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.locator('#text-body')).toBeVisible()
}

/** What misses something is told beside its field first; what was typed stays. */
async function write(page: Page, slug: string): Promise<void> {
  await page.locator('#text-slug').fill(slug)
  await page.getByLabel('Title').fill('Klar absagen')
  await page.getByLabel('When to use it').fill('Das Angebot liegt vor, und Sie lehnen ab.')
  await page.getByLabel('When not').fill('Sie schwanken noch.')
  await page.getByLabel('Subject').fill('Ihr Angebot')
  await page.locator('#text-body').fill(body)
  await page.locator('#text-details').fill(details)
  await page.getByRole('button', { name: 'Save this text' }).click()
  await expect(page.getByRole('link', { name: 'Name a rule that it rests on, such as M2.' })).toBeVisible()
  await expect(page.locator('#text-body')).toHaveValue(body)
  await page.getByLabel('Rules it rests on').fill('V24, M2')
  await page.getByRole('button', { name: 'Save this text' }).click()
  await page.waitForURL(`**/coach/templates/${slug}`)
}

async function save(page: Page, said: string): Promise<void> {
  await page.getByRole('button', { name: 'Save a version' }).click()
  await expect(page.getByText(said)).toBeVisible()
}

async function publishWithReason(page: Page): Promise<void> {
  await expect(page.locator('.text-findings')).toContainText('Mend this')
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  const link = page.getByRole('link', { name: /^Its own check finds more than hints/ })
  await expect(link).toBeVisible()
  await page.getByLabel('Why it is right all the same').fill('The blank is for the agency.')
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(page.getByRole('heading', { name: 'Published', exact: true })).toBeVisible()
  await expect(page.getByText('The blank is for the agency.', { exact: false })).toBeVisible()
}

async function restoreFirst(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Compare 1 with 2' }).click()
  await expect(page.locator('del').filter({ hasText: 'rolle' })).toBeVisible()
  await page.getByRole('button', { name: 'Bring version 1 back' }).click()
  await expect(page.getByText('Version 1 is back, as version 3.')).toBeVisible()
}
