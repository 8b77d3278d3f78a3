import type { Locator, Page } from '@playwright/test'
import { db } from '@/lib/db'
import { makeCoach } from '../support/booking-factories'
import { makeDraft } from '../support/draft-factories'
import { expect, test } from '../support/e2e'
import { openCoach } from '../support/open-coach'
import { makeReview } from '../support/review-factories'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

const body =
  'Dear Anna,\n\nThank you for the offer. I have probably decided to decline.\n\nMy husband stays in Porto until June.\n\nKind regards,\nInes'
const copy = body
  .replace('the offer', 'the offer and for your time')
  .replace('probably ', '')
  .replace('until June', 'for a while')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test.slow()

    test('two rounds from asking to sending', async ({ page, browser, expectAccessible }) => {
      const client = await signInAsNew(page, { name: 'Ines Duarte' })
      const { coach, desk } = await openCoach(browser, 'Rut Amsel')
      const { id } = await makeDraft(client, { body })

      await page.goto(`/drafts/${id}/review`)
      await page.locator(`input[name=coachId][value="${coach.id}"]`).check()
      await page.getByLabel('What would you like to know?').fill('Is it too cold?')
      await page.getByRole('button', { name: 'Ask for a review' }).click()
      await expect(page.getByText('It waits for Rut Amsel.')).toBeVisible()

      await desk.goto('/coach')
      await expect(desk.getByText('Ines Duarte')).toHaveCount(0)
      await desk.getByRole('row').filter({ hasText: 'Asked of you' }).getByRole('button').click()
      await desk.waitForURL('**/coach/reviews/*')
      await expect(desk.getByText('Is it too cold?')).toBeVisible()
      await expect(desk.getByText('For Ines Duarte')).toContainText('first round')

      await commentOn(desk, 'in Porto', 'Would you keep this private?', javaScriptEnabled)
      await suggest(desk, javaScriptEnabled)
      await expectAccessible(desk)

      await open(desk, 'Ask a question')
      await desk.getByLabel('Your question').fill('Do they know by phone?')
      await desk.getByRole('button', { name: 'Ask Ines Duarte' }).click()
      await expect(desk.getByText(/^Clock paused since/)).toBeVisible()

      await page.goto(page.url())
      await expect(page.getByText('Would you keep this private?')).toHaveCount(0)
      await expect(page.getByText('for your time')).toHaveCount(0)
      await page.getByLabel('Your answer').fill('Yes, I called them today.')
      await page.getByRole('button', { name: 'Answer', exact: true }).click()
      await expect(page.getByText('Rut Amsel is reading it.')).toBeVisible()

      await desk.goto(desk.url())
      await expect(desk.getByText('Yes, I called them today.')).toBeVisible()
      await expect(desk.getByText(/^Clock paused since/)).toHaveCount(0)
      await open(desk, 'Return')
      await desk.locator('#return').getByLabel('A word on the whole').fill('Nearly there.')
      await desk.getByRole('button', { name: 'Return it to Ines Duarte' }).click()
      await expect(desk.getByText(/You returned it on/)).toBeVisible()
      await expect(desk.getByRole('button', { name: /^Undo/ })).toHaveCount(0)

      await page.goto(page.url())
      await expect(page.getByText('Would you keep this private?')).toBeVisible()
      await expectAccessible(page)
      await choose(page, ['Take it', 'Take it', 'Leave it'])
      await page.getByRole('button', { name: 'Make a version of what I take' }).click()
      await expect(page.getByText(/What you took is version/)).toBeVisible()
      const { body: taken } = await db().draft.findUniqueOrThrow({ where: { id } })
      expect(taken).toBe(copy.replace('for a while', 'until June'))

      await page.getByText('Ask once more').first().click()
      await page.getByLabel('What would you like to know this time?').fill('And now?')
      await page.getByRole('button', { name: 'Ask once more' }).click()
      await expect(page.getByText('Rut Amsel is reading it.')).toBeVisible()

      await desk.goto(desk.url())
      await expect(desk.getByText('For Ines Duarte')).toContainText('second round')
      await open(desk, /^Approve version/)
      await desk.locator('#approve').getByRole('button').click()
      await expect(desk.getByText(/You approved version/)).toBeVisible()

      await page.goto(`/drafts/${id}`)
      await expect(page.getByText(/^Approved by Rut Amsel/)).toBeVisible()
      await page.locator('#sent > summary').click()
      await page.getByRole('button', { name: 'Note it' }).click()
      await expect(page.getByText(/^What went out is the text that Rut Amsel approved/)).toBeVisible()
      await desk.goto(desk.url())
      await expect(desk.getByText('It is the text you approved, word for word.')).toBeVisible()
      await expectAccessible(desk)
    })

    test('what is taken back is gone from the open page at its next press', async ({ page, browser }) => {
      const client = await signInAsNew(page, { name: 'Ines Duarte' })
      const { coach, desk } = await openCoach(browser, 'Rut Amsel')
      const made = await makeReview({ client: { ...client, sessionId: '' }, coach, byName: true })
      await desk.goto(`/coach/reviews/${made.id}`)
      await desk.getByText('Write a comment').click()
      await desk.getByLabel('What you want to say').fill('Say it once.')

      await page.goto('/sharing')
      await page.getByRole('button', { name: 'Take it back' }).click()
      await expect(page.getByText('Rut Amsel')).toHaveCount(0)

      await desk.getByRole('button', { name: 'Add the comment' }).click()
      await expect(desk.getByText('The client has taken this back').first()).toBeVisible()
      await expect(desk.locator('main')).not.toContainText(/Ines|withdraw|kind enough/)
      expect(await db().reviewComment.count({ where: { reviewId: made.id } })).toBe(0)
      await desk.goto('/coach')
      await expect(desk.locator(`a[href*="${made.id}"]`)).toHaveCount(0)
    })

    test('of two coaches who take it, one has it and the other is told', async ({ page, browser }) => {
      const { coach, desk } = await openCoach(browser, 'Rut Amsel')
      const other = await openCoach(browser, 'Bela Nagy')
      const client = await signInAsNew(page)
      // No other test asks for a review in this language, so both see this one alone.
      const locale = javaScriptEnabled ? 'fr' : 'es'
      const both = { userId: { in: [coach.id, other.coach.id] } }
      await db().coach.updateMany({ where: both, data: { languages: [locale] } })
      const { id: draftId } = await makeDraft(client, { body, locale })
      const made = await makeReview({
        client: { ...client, sessionId: '' },
        coach,
        draftId,
        state: 'waiting',
      })
      await desk.goto('/coach')
      await other.desk.goto('/coach')
      await desk.getByRole('button', { name: /^Take it/ }).click()
      await desk.waitForURL(`**/coach/reviews/${made.id}`)
      await other.desk.getByRole('button', { name: /^Take it/ }).click()
      await expect(other.desk.getByText('Rut Amsel has taken it.')).toBeVisible()
      await expect(other.desk.getByRole('button', { name: /^Take it/ })).toHaveCount(0)
    })

    test('words that stand there twice are asked about', async ({ browser }) => {
      const { coach, desk } = await openCoach(browser, 'Rut Amsel')
      const made = await makeReview({ coach, byName: true })
      await desk.goto(`/coach/reviews/${made.id}`)
      await desk.getByText('Write a comment').click()
      await desk.getByLabel('Words it is about').fill('the')
      await desk.getByLabel('What you want to say').fill('This one.')
      await desk.getByRole('button', { name: 'Add the comment' }).click()
      await expect(desk.getByText('These words stand there more than once.').first()).toBeVisible()
      await desk.getByRole('group', { name: 'Which of them?' }).getByRole('radio').last().check()
      await desk.getByRole('button', { name: 'Add the comment' }).click()
      await expect(desk.locator('.cards-beside').getByText('This one.')).toBeVisible()
    })
  })
}

test('an answer waits for what is typed elsewhere, and a copy that is left at once is saved', async ({
  browser,
}) => {
  const { coach, desk } = await openCoach(browser, 'Rut Amsel')
  const made = await makeReview({ coach, byName: true })
  await desk.goto(`/coach/reviews/${made.id}`)
  await desk.getByText('Write a comment').click()
  await desk.getByLabel('What you want to say').fill('Half of a thought')
  await open(desk, 'Return')
  await desk.locator('#return').getByLabel('A word on the whole').fill('Nearly there.')
  await desk.getByRole('button', { name: /^Return it to/ }).click()
  await expect(desk.getByText('A comment is not added yet.')).toBeVisible()
  await expect(desk.getByLabel('What you want to say')).toHaveValue('Half of a thought')

  await desk.goto(`/coach/reviews/${made.id}?view=edit`)
  await desk.getByRole('textbox', { name: 'The copy', exact: true }).fill(copy)
  await expect(desk.locator('.saved')).not.toHaveText('Saved')
  await desk.getByRole('link', { name: 'With suggestions' }).click()
  await expect(desk.getByRole('button', { name: /^Undo suggestion/ })).not.toHaveCount(0)
  await open(desk, 'Return')
  await desk.locator('.say-why a').first().click()
  await expect(desk.locator('.act[open]')).toHaveCount(0)
  await open(desk, /^Approve version/)
  await expect(desk.getByText('An approval carries no suggestions')).toBeVisible()
})

test('another text than the approved one goes out, and the coach sees it', async ({ page, browser }) => {
  const client = await signInAsNew(page, { name: 'Ines Duarte' })
  const { coach, desk } = await openCoach(browser, 'Rut Amsel')
  const made = await makeReview({
    client: { ...client, sessionId: '' },
    coach,
    byName: true,
    state: 'approved',
  })
  await page.goto(`/drafts/${made.draftId}`)
  const message = page.getByRole('textbox', { name: 'The message' })
  await message.fill(`${await message.inputValue()}\n\nPS. I will call.`)
  await expect(page.locator('.saved')).toContainText(/^Saved \d\d/)
  await page.locator('#sent > summary').click()
  await expect(page.locator('#sent')).toContainText('approved')
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('What went out is not the text that Rut Amsel approved.')).toBeVisible()
  await desk.goto(`/coach/reviews/${made.id}`)
  await desk.getByRole('link', { name: 'The text differs from the one you approved' }).click()
  await expect(desk.locator('ins')).toContainText('PS. I will call.')
})

test.describe('a coach who has it not', () => {
  test.use({ allowedErrors: [/404/] })

  test('finds no review of another, and of one given back no more than that', async ({ browser }) => {
    const { coach, desk } = await openCoach(browser, 'Bela Nagy')
    const theirs = await makeReview({ coach: await makeCoach(), byName: true })
    const given = await makeReview({ coach, byName: true })
    await desk.goto(`/coach/reviews/${given.id}`)
    await desk.getByRole('button', { name: 'Give it back to the queue' }).click()
    await desk.waitForURL('**/coach?released=yes')
    await expect(desk.getByText('You gave it back')).toBeVisible()
    expect((await desk.request.get(`/coach/reviews/${theirs.id}`)).status()).toBe(404)
    await desk.goto(`/coach/reviews/${given.id}`)
    await expect(desk.getByRole('heading', { name: 'It went back to the queue' })).toBeVisible()
    await expect(desk.locator('.review-letter')).toHaveCount(0)
  })
})

/** Selects the words in the letter, or types them where there are no scripts. */
async function commentOn(desk: Page, words: string, text: string, canSelect: boolean) {
  if (canSelect) {
    await selectWords(desk.locator('.review-letter [data-part=body]'), words)
    await desk.getByRole('button', { name: 'Comment on these words' }).click()
    await expect(desk.getByLabel('Words it is about')).toHaveValue(words)
  } else {
    await desk.getByText('Write a comment').click()
    await desk.getByLabel('Words it is about').fill(words)
  }
  await desk.getByLabel('What you want to say').fill(text)
  await desk.getByRole('button', { name: 'Add the comment' }).click()
  await expect(desk.locator('.cards-beside').getByText(text)).toBeVisible()
  await expect(desk.locator('.review-letter mark')).toHaveText(words)
}

/** As a hand does that draws over them. */
async function selectWords(letter: Locator, words: string) {
  await letter.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(sought) ?? -1
      if (start >= 0) document.getSelection()?.setBaseAndExtent(node, start, node, start + sought.length)
    }
  }, words)
}

/** Three suggestions by editing the copy, each with why. */
async function suggest(desk: Page, savesItself: boolean) {
  await desk.getByRole('link', { name: 'Edit a copy' }).click()
  const field = desk.getByRole('textbox', { name: 'The copy', exact: true })
  // What is typed while the scripts of a page begin may be taken back by them: it is typed once more.
  await expect(async () => {
    await field.fill(copy)
    if (!savesItself) await desk.getByRole('button', { name: 'Save the copy' }).click()
    await expect(desk.locator('.saved')).toContainText(/^Saved \d\d:\d\d/, { timeout: 5000 })
  }).toPass()
  const why = desk.locator('.why')
  await expect(why).toHaveCount(3)
  for (const [index, reason] of ['Their time counts.', 'Say it once.', 'Enough on timing.'].entries()) {
    const card = why.nth(index)
    await card.getByLabel('Label').selectOption('clarity')
    await card.getByLabel(/^Why/).fill(reason)
    if (savesItself) await card.getByLabel(/^Why/).blur()
    else await card.getByRole('button', { name: 'Keep the reason' }).click()
    await expect
      .poll(() => db().reviewSuggestion.count({ where: { reason, label: 'clarity', reviewId: idOf(desk) } }))
      .toBe(1)
  }
}

const idOf = (desk: Page) => new URL(desk.url()).pathname.split('/').at(-1) ?? ''

async function open(desk: Page, act: string | RegExp) {
  await desk.locator('.review-acts summary').filter({ hasText: act }).click()
}

async function choose(page: Page, choices: readonly string[]) {
  for (const [index, choice] of choices.entries())
    await page
      .getByRole('group', { name: /^Suggestion/ })
      .nth(index)
      .getByRole('radio', { name: choice })
      .check()
}
