import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { submit } from '../support/booking-pages'
import { expect, test } from '../support/e2e'
import { makeOpportunity } from '../support/factories'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test.slow()

    test('a profile is written part by part, and becomes a German letter for an opportunity', async ({
      page,
      expectAccessible,
    }) => {
      const client = await signInAsNew(page)
      await makeOpportunity(client, { employer: 'Halden', role: 'Analystin', place: 'Hamburg' })
      await page.goto('/resumes')
      await page.getByRole('link', { name: 'Begin with your name' }).click()
      await page.getByLabel('Name', { exact: true }).fill('Inês Duarte')
      await page.getByLabel('E-mail address').fill('ines at example.org')
      await page.getByLabel('Country').fill('Portugal')
      await submit(page, 'Save')
      await page.getByRole('link', { name: 'This does not look like an e-mail address.' }).click()
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Inês Duarte')
      await expectAccessible(page)
      await page.getByLabel('E-mail address').fill('ines@example.org')
      await submit(page, 'Save')
      await expect(page.getByText('Saved: You.')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Add Work' }).click()
      await addJobs(page)
      await expectAccessible(page)
      await page.goto('/resumes/for/de')
      await page.getByLabel('For which opportunity?').selectOption({ label: 'Analystin, Halden' })
      await submit(page, 'Fill the letter')
      const letter = page.getByRole('article', { name: 'Anschreiben, preview' })
      await expect(letter).toContainText('Derzeit arbeite ich als Analystin bei Corda.')
      await expectAccessible(page)
      const section = page.getByRole('region', { name: 'Anschreiben', exact: true })
      await section.getByLabel('Why this employer').fill('das Nachtzugnetz')
      const { name, text } = await fileOf(page, () => section.getByRole('button', { name: /^Text/ }).click())
      expect(page.url()).not.toContain('Nachtzugnetz')
      expect(name).toBe('Inês Duarte – Anschreiben.txt')
      expect(text).toContain('An Halden überzeugt mich besonders das Nachtzugnetz.')
      expect(text).toContain('Bewerbung als Analystin')
    })

    test('a file is read, looked at, taken over and put back', async ({ page, expectAccessible }) => {
      const { id } = await signInAsNew(page)
      await db().resume.create({ data: { clientId: id, data: { work: [{ name: 'Corda' }] } } })
      await page.goto('/resumes/import')
      await expectAccessible(page)
      await page.getByLabel('Or its text').fill('Dear all')
      await submit(page, 'Read it')
      await expect(page.getByRole('link', { name: /^This is not JSON/ })).toBeVisible()
      await expect(page.getByLabel('Or its text')).toHaveValue('Dear all')
      const file = {
        work: [{ name: 'Ferrow', position: 'Analyst', endDate: 'soon' }],
        skills: [{ name: 'Maps' }],
      }
      await page.getByLabel('The file').setInputFiles({
        name: 'resume.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(file)),
      })
      await submit(page, 'Read it')
      await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible()
      await expect(page.getByText('work 1, endDate: “soon” is no date such as 2021-03')).toBeVisible()
      await expectAccessible(page)
      await submit(page, 'Take it over')
      await expect(page.getByText('Taken over from the file.')).toBeVisible()
      await expect(page.getByText('Analyst, Ferrow')).toBeVisible()
      await submit(page, 'Put back what stood there before')
      await expect(page.locator('.facts')).toContainText('Corda')
      const { name, text } = await fileOf(page, () =>
        page.getByRole('link', { name: 'take yours with you' }).click(),
      )
      expect(name).toBe('resume.json')
      expect(JSON.parse(text)).toMatchObject({ work: [{ name: 'Corda' }] })
    })

    test('anybody can look at a form and take it empty', async ({ page, expectAccessible }) => {
      await page.goto('/templates/resumes')
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Spain' }).click()
      await expect(page.getByRole('article', { name: 'Currículum vítae, preview' })).toContainText('Analista')
      await expect(page.getByText(/^For a coach to confirm:/).first()).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'The empty form', exact: true }).click()
      await expect(page.getByRole('article', { name: 'Carta de presentación, preview' })).toContainText(
        '[puesto]',
      )
      await expectAccessible(page)
      const section = page.getByRole('region', { name: 'Currículum vítae' })
      const { name, text } = await fileOf(page, () => section.getByRole('link', { name: /^PDF/ }).click())
      expect(name).toBe('Currículum vítae (Spain).pdf')
      expect(text).toMatch(/^%PDF-/)
    })
  })
}

test('two tabs: what the second typed is kept, and sent again it stands', async ({ page, context }) => {
  const { id } = await signInAsNew(page)
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto('/resumes/edit/languages')
  await page.getByLabel('Language').first().fill('Dutch')
  await submit(page, 'Save')
  await page.waitForURL('**/resumes?saved=languages')
  await other.getByLabel('Language').first().fill('Arabic')
  await submit(other, 'Save')
  await expect(other.getByRole('heading', { name: /was saved elsewhere/ })).toBeVisible()
  await expect(other.getByLabel('Language').first()).toHaveValue('Arabic')
  await submit(other, 'Save')
  await other.waitForURL('**/resumes?saved=languages')
  const { data } = await db().resume.findUniqueOrThrow({ where: { clientId: id } })
  expect(data).toMatchObject({ languages: [{ language: 'Arabic' }] })
})

test('what was read fits a small window, however long its words', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await signInAsNew(page)
  await page.goto('/resumes/import')
  const long = 'Landkarten'.repeat(12)
  await page.getByLabel('Or its text').fill(JSON.stringify({ work: [{ company: 'Ferrow', position: long }] }))
  await submit(page, 'Read it')
  await expect(page.getByText(`${long}, Ferrow`)).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

/** Two jobs, the second after the first is saved; one is taken out again. */
async function addJobs(page: Page): Promise<void> {
  await page.getByLabel('Role').fill('Aushilfe')
  await submit(page, 'Save and add another job')
  const rows = page.getByRole('group')
  await expect(rows).toHaveCount(2)
  await rows.nth(1).getByLabel('Role').fill('Analystin')
  await rows.nth(1).getByLabel('Employer').first().fill('Corda')
  await rows.nth(1).getByLabel('From').fill('März 2024')
  await rows.nth(0).getByLabel('Take it out when saving').check()
  await submit(page, 'Save')
  await expect(page.getByText('Saved: Work.')).toBeVisible()
  await expect(page.getByText('Aushilfe')).toHaveCount(0)
}

async function fileOf(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
