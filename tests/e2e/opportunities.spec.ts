import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { expect, test } from '../support/e2e'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

async function addInvitation(user: { id: string }, employer = 'Halden') {
  const facts = { invitedAt: hoursAgo(2).toISOString(), employerZone: 'America/New_York' }
  const input = { employer, role: 'Junior analyst', place: 'New York', stage: 'invited' as const, facts }
  return createOpportunity(user, input, hoursAgo(2))
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a fact changed at the side changes the answer, and can be undone', async ({ page }) => {
      const { id } = await addInvitation(await signInAsNew(page))
      await page.goto(`/opportunities/${id}`)
      const before = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      await changeFact(page, 'Elsewhere', 'Signed', javaScriptEnabled)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Withdraw')
      await expect(page.getByText('Saved. Elsewhere: Signed')).toBeVisible()
      await page.getByRole('button', { name: 'Undo' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(before)
    })

    test('what was sent brings follow-ups with dates, and they can be done', async ({ page }) => {
      const user = await signInAsNew(page)
      const { id } = await addInvitation(user)
      const facts = { acceptedAt: hoursAgo(1).toISOString() }
      const input = { employer: 'Corda', role: 'Analyst', place: '', stage: 'offer_signed' as const, facts }
      await createOpportunity(user, input, hoursAgo(1))
      await page.goto(`/opportunities/${id}`)
      await page.getByText('I have sent it').click()
      await page.getByRole('button', { name: 'Note it, and show what comes after' }).click()
      await page.waitForURL('**/after')
      const points = page.getByRole('list', { name: 'Follow-ups' }).getByRole('listitem')
      const count = await points.count()
      expect(count).toBeGreaterThan(0)
      await points.first().getByRole('button', { name: /^Done/ }).click()
      await expect(page.getByText(/^done /)).toHaveCount(1)
    })

    test('a checklist keeps its ticks', async ({ page }) => {
      const { id } = await addInvitation(await signInAsNew(page))
      await page.goto(`/opportunities/${id}`)
      const list = page.locator('#checklist')
      await list.locator('summary').click()
      await list.getByRole('button', { name: /^Done/ }).first().click()
      await expect(list.locator('summary')).toContainText('1 of')
      await page.reload()
      await expect(list.locator('summary')).toContainText('1 of')
    })

    test('search, filter, sort, view and page stand in the address', async ({ page }) => {
      const user = await signInAsNew(page)
      for (let number = 0; number < 53; number++) {
        await addInvitation(user, `Employer ${String(number).padStart(2, '0')}`)
      }
      await page.goto('/opportunities?sort=employer')
      await expect(page.getByRole('row')).toHaveCount(51)
      await page.getByRole('link', { name: 'Next page' }).click()
      await expect(page).toHaveURL(/sort=employer&page=2|page=2&sort=employer/)
      await expect(page.getByRole('link', { name: /Employer 52/ })).toBeVisible()
      await page.getByRole('searchbox').fill('employer 07')
      await page.getByRole('button', { name: 'Apply' }).click()
      await expect(page).toHaveURL(/q=employer(\+|%20)07/)
      await expect(page.getByText('1 opportunity', { exact: true })).toBeVisible()
      await page.getByRole('link', { name: 'Board' }).click()
      await expect(page).toHaveURL(/view=board/)
      await expect(page.getByRole('region', { name: 'Invited' })).toContainText('Employer 07')
    })
  })
}

test('two tabs do not lose each other’s facts: both values are shown when they differ', async ({
  page,
  context,
}) => {
  const { id } = await addInvitation(await signInAsNew(page))
  const other = await context.newPage()
  const open = `/opportunities/${id}?fact=cameThrough`
  await page.goto(open)
  await other.goto(open)
  await pickByKeyboard(page, 'Someone I know')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(`**/opportunities/${id}`)
  await pickByKeyboard(other, 'An agency recruiter')
  await other.getByRole('button', { name: 'Save' }).click()
  const summary = other.locator('.error-summary')
  await expect(summary).toContainText('Someone I know')
  await expect(summary).toContainText('An agency recruiter')
  await expect(other.getByRole('radio', { name: 'An agency recruiter' })).toBeChecked()
  await other.getByRole('button', { name: 'Save' }).click()
  await other.waitForURL(`**/opportunities/${id}`)
  await expect(other.getByText('Saved. Came through: An agency recruiter')).toBeVisible()
})

async function pickByKeyboard(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label }).focus()
  await page.keyboard.press('Space')
}

async function changeFact(page: Page, fact: string, value: string, scripts: boolean): Promise<void> {
  await page.getByRole('link', { name: `Answer ${fact}` }).click()
  await page.getByRole('radio', { name: value, exact: true }).check({ force: true })
  if (!scripts) await page.getByRole('button', { name: 'Save' }).click()
}
