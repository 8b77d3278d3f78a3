import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { saveSnippet } from '@/lib/templates/own/save-snippet'
import { makeDraft } from '../support/draft-factories'
import { expect, test } from '../support/e2e'
import { makeUser } from '../support/factories'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

/** Something else is signed: the answer is to withdraw, by e-mail, to the recruiter. */
async function addInvitation(user: { id: string }) {
  const facts = {
    invitedAt: hours(-2).toISOString(),
    interviewAt: hours(120).toISOString(),
    employerZone: 'America/New_York',
    cameThrough: 'agency_recruiter',
    contactMode: 'email',
    'mobility.jobCountry': 'US',
    'otherCommitment.kind': 'signed',
    'otherCommitment.contingentOn': [],
  }
  const input = {
    employer: 'Halden',
    role: 'Analyst',
    place: 'New York',
    stage: 'interview_scheduled' as const,
  }
  return createOpportunity(user, { ...input, facts }, hours(-2))
}

/** Three rounds are done: the answer is to call, and to confirm in writing. */
async function addFinalRound(user: { id: string }) {
  const facts = {
    invitedAt: hours(-2).toISOString(),
    roundsDone: 3,
    employerZone: 'Europe/Berlin',
    cameThrough: 'hr',
    'mobility.jobCountry': 'DE',
    'otherCommitment.kind': 'signed',
    'otherCommitment.contingentOn': [],
  }
  const input = { employer: 'Nordwind', role: 'Analystin', place: 'Hamburg', stage: 'final_stage' as const }
  return createOpportunity(user, { ...input, facts }, hours(-2))
}

/** Fills what is asked for as open, and puts it into the message. */
async function fillOpen(page: Page) {
  const open = page.locator('#missing')
  for (const field of await open.locator('input[type=text]').all()) await field.fill('Anna Brandt')
  for (const field of await open.locator('input[type=date]').all()) await field.fill('2027-03-05')
  for (const field of await open.locator('input[type=tel]').all()) await field.fill('+351 910 000 018')
  for (const field of await open.locator('select').filter({ hasText: 'Choose one' }).all())
    await field.selectOption({ index: 1 })
  await open.getByRole('button', { name: 'Put this into the message' }).click()
  await expect(open).toHaveCount(0)
}

async function noteSent(page: Page, fold: string) {
  await page.locator('#sent > summary').filter({ hasText: fold }).click()
  await page.getByRole('button', { name: 'Note it' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('from an answer to a sent e-mail', async ({ page, expectAccessible }) => {
      const user = await signInAsNew(page)
      const { id } = await addInvitation(user)
      await saveSnippet(user, { title: 'The move', text: 'We move in April.' })
      await page.goto(`/opportunities/${id}`)
      await page.getByRole('button', { name: 'Write the message' }).click()
      await page.waitForURL('**/drafts/*')
      await expect(page.getByText('Copying, mail programs and files wait')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      expect((await page.request.get(`${page.url()}/file/txt`)).status()).toBe(409)
      await fillOpen(page)
      const message = page.getByRole('textbox', { name: 'The message' })
      await expect(message).toHaveValue(/Anna/)
      if (javaScriptEnabled) await expect(message).toBeFocused()
      await message.fill(`${await message.inputValue()}\n\nPS. I recieve your letters gladly.`)
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Save and check' }).click()
      await expect(page.locator('.saved')).toContainText(/^Saved \d\d:\d\d/)
      await expect(message).toHaveValue(/PS\. I recieve/)
      await page.getByText('Your snippets').click()
      await page.getByRole('button', { name: /^Put it .*: The move$/ }).click()
      await expect(message).toHaveValue(/We move in April\./)
      await expect(message).toHaveValue(/PS\. I recieve/)
      await expect(page.locator('.saved')).toContainText(/^Saved \d\d:\d\d/)
      const file = await page.request.get(`${page.url()}/file/eml`)
      expect(await file.text()).toContain('X-Unsent: 1')
      if (javaScriptEnabled) await expectAccessible(page)
      await noteSent(page, 'I have sent it')
      await page.waitForURL(`**/opportunities/${id}/after`)
      await expect(page.getByRole('list', { name: 'Follow-ups' })).toBeVisible()
      await expect(page.getByText('Withdrawn').first()).toBeVisible()
      await page.goto('/drafts?show=sent')
      await page.getByRole('row').nth(1).getByRole('link').click()
      await expect(page.getByText('Fingerprint')).toBeVisible()
      await expect(page.getByRole('textbox')).toHaveCount(0)
      await expectAccessible(page)
    })
  })
}

test('from an answer to a call and the e-mail that confirms it, in German', async ({
  page,
  expectAccessible,
}) => {
  const { id } = await addFinalRound(await signInAsNew(page))
  await page.goto(`/opportunities/${id}`)
  await page.getByRole('button', { name: 'Write the message' }).click()
  await page.waitForURL('**/drafts/*')
  const cards = page.getByRole('navigation', { name: 'Cards of this answer' })
  await expect(cards.getByRole('link')).toHaveText(['Call', 'E\u2011mail'])
  await fillOpen(page)
  await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(/Guten Tag/)
  await expectAccessible(page)
  await noteSent(page, 'I have said it')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Confirm a spoken no')
  await expect(page.getByText('You have spoken. Send this today.')).toBeVisible()
  if ((await page.locator('#missing').count()) > 0) await fillOpen(page)
  await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(/Brandt/)
  await noteSent(page, 'I have sent it')
  await page.waitForURL(`**/opportunities/${id}/after`)
})

test('on a phone the way back keeps its end, and when it was sent can be read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { id } = await addInvitation(await signInAsNew(page))
  await page.goto(`/opportunities/${id}`)
  await page.getByRole('button', { name: 'Write the message' }).click()
  await page.waitForURL('**/drafts/*')
  await page.locator('#sent > summary').click()
  // Less than that, and the hour is cut off.
  expect((await page.getByLabel('When did it go out?').boundingBox())?.width).toBeGreaterThan(230)
  await page.goto(`${page.url()}/versions`)
  const here = page.getByRole('navigation', { name: 'Breadcrumb' }).getByText('Versions')
  expect(await here.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
})

test('two tabs lose nothing, and what is typed keeps its caret', async ({ page, context }) => {
  const user = await signInAsNew(page)
  const { id } = await makeDraft(user, { body: 'Dear Anna,\n\nThank you. I withdraw.\n\nInes' })
  const other = await context.newPage()
  await page.goto(`/drafts/${id}`)
  await other.goto(`/drafts/${id}`)
  await typeAtEnd(page, ' One tab.')
  await expect(page.locator('.saved')).toContainText(/^Saved \d/)
  await page.keyboard.type(' And on.')
  await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(/Ines One tab\. And on\.$/)
  await expect(page.locator('.saved')).toContainText(/^Saved \d/)
  await typeAtEnd(other, ' Another tab.')
  await expect(other.getByText('Two windows have written different texts.')).toBeVisible()
  await other.getByRole('button', { name: 'Go on with this text' }).click()
  await expect(other.locator('.saved')).toContainText(/^Saved \d/)
  await other.getByRole('link', { name: 'Versions of this message' }).click()
  const kept = await db().draftVersion.findMany({ where: { draftId: id }, select: { body: true } })
  expect(kept.some(({ body }) => body.endsWith('One tab. And on.'))).toBe(true)
  expect((await db().draft.findUniqueOrThrow({ where: { id } })).body).toMatch(/Another tab\.$/)
})

test('a message is thrown away and put back', async ({ page, expectAccessible }) => {
  const { id } = await makeDraft(await signInAsNew(page))
  await page.goto(`/drafts/${id}`)
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByText('Thrown away. After thirty days it is erased.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('textbox', { name: 'The message' })).toBeVisible()
})

test('typed text survives a session that ended', async ({ page }) => {
  const user = await signInAsNew(page)
  const { id } = await makeDraft(user)
  await page.goto(`/drafts/${id}`)
  await db().session.updateMany({ where: { userId: user.id }, data: { endedAt: new Date() } })
  await typeAtEnd(page, ' Typed too late.')
  await expect(page.locator('.saved.failed')).toContainText('Your session has ended')
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(user.email)
  await page.getByLabel('Password').fill('three quiet harbours')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/home')
  await page.goto(`/drafts/${id}`)
  await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(/Typed too late\.$/)
  await expect(page.locator('.saved')).toContainText(/^Saved \d/)
})

test.describe('somebody else', () => {
  test.use({ allowedErrors: [/404/] })

  test('finds no draft, no version and no file', async ({ page }) => {
    const { id } = await makeDraft(await makeUser())
    await signInAsNew(page)
    for (const path of ['', '/versions', '/file/pdf'])
      expect((await page.request.get(`/drafts/${id}${path}`)).status()).toBe(404)
  })
})

async function typeAtEnd(page: Page, words: string) {
  const message = page.getByRole('textbox', { name: 'The message' })
  await message.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}
