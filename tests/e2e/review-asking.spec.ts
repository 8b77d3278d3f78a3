import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { answerReview } from '@/lib/reviews/answer-review'
import { makeCoach } from '../support/booking-factories'
import { makeDraft } from '../support/draft-factories'
import { expect, test } from '../support/e2e'
import { type MadeReview, makeReview, returnWith } from '../support/review-factories'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

/** An offer that has to be answered sooner than anybody can promise to read. */
async function addUrgentOffer(user: { id: string }) {
  const facts = {
    offeredAt: hours(-20).toISOString(),
    answerAgreedBy: hours(2).toISOString(),
    employerZone: 'America/New_York',
    offerFrom: 'hr',
    roundsDone: 2,
    'otherCommitment.kind': 'signed',
    'otherCommitment.contingentOn': [],
  }
  const input = { employer: 'Halden', role: 'Analyst', place: 'New York', stage: 'offer_received' as const }
  return createOpportunity(user, { ...input, facts }, hours(-20))
}

/** A review of a message of whoever is signed in, by a coach whose name no other test uses. */
async function makeOwn(
  user: Parameters<typeof signedIn>[0],
  given: Partial<Parameters<typeof makeReview>[0]> = {},
): Promise<MadeReview & { by: string }> {
  const by = `Jonas ${randomUUID().slice(0, 8)}`
  const coach = await makeCoach({ name: by })
  return { ...(await makeReview({ ...given, client: signedIn(user), coach, byName: true })), by }
}

function signedIn(user: Awaited<ReturnType<typeof signInAsNew>>) {
  return { ...user, sessionId: '' }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a promise that comes too late is said first, with what can be done now', async ({
      page,
      expectAccessible,
    }) => {
      const user = await signInAsNew(page)
      const by = `Amara ${randomUUID().slice(0, 8)}`
      await makeCoach({ name: by })
      const { id } = await makeDraft(user, { opportunityId: (await addUrgentOffer(user)).id })
      await page.goto(`/drafts/${id}`)
      await page.getByRole('link', { name: 'See by when' }).click()
      await expect(page.getByText('Nobody can promise an answer before your own is due.')).toBeVisible()
      await expect(page.getByText(/Your own answer is due .* in New York\./)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Look at what the checker says' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Compare it with the template' })).toBeVisible()
      await page.getByText('Ask anyway').click()
      await expectAccessible(page)
      await page.getByLabel(by).check({ force: true })
      await page.getByLabel('What would you like to know?').fill('Is it too cold?')
      await page.getByLabel('Where it stands').check({ force: true })
      await page.getByRole('button', { name: 'Ask for a review' }).click()
      await expect(page.getByText(`It waits for ${by}.`)).toBeVisible()
      await expect(page.getByText('Is it too cold?')).toBeVisible()
      await expect(page.getByText('That is after your own answer is due.')).toBeVisible()
      await expect(page.locator('.access').getByRole('listitem')).toHaveText([
        'This message, from version 1 on',
        'Where it stands',
      ])
      await expectAccessible(page)
    })

    test('what coaches can see is listed, and taken back with one press', async ({
      page,
      expectAccessible,
    }) => {
      const { id, draftId, by } = await makeOwn(await signInAsNew(page), { shares: ['stage'] })
      await page.goto('/sharing')
      await expect(page.getByText(`${by} can see`)).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Take it back' }).click()
      await expect(page.getByText('Nobody sees anything of yours')).toBeVisible()
      expect((await db().review.findUniqueOrThrow({ where: { id } })).state).toBe('withdrawn')
      await page.goto(`/drafts/${draftId}/review`)
      await expect(page.getByText('Taken back. No coach sees this message any more.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Ask for a review' })).toBeVisible()
    })

    test('a question from the coach is answered, and the clock runs again', async ({
      page,
      expectAccessible,
    }) => {
      const { id, draftId, by } = await makeOwn(await signInAsNew(page), { state: 'question' })
      await page.goto(`/drafts/${draftId}/review`)
      await expect(page.getByText(`${by} has a question.`)).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel('Your answer').fill('Not yet.')
      await page.getByRole('button', { name: 'Answer' }).click()
      await expect(page.getByText(`${by} is reading it.`)).toBeVisible()
      const { state, pausedAt } = await db().review.findUniqueOrThrow({ where: { id } })
      expect({ state, pausedAt }).toEqual({ state: 'claimed', pausedAt: null })
    })

    test('one of two suggestions is taken, and the version has it alone', async ({
      page,
      expectAccessible,
    }) => {
      const made = await makeOwn(await signInAsNew(page))
      await returnWith(made, (body) =>
        body
          .replace('Thank you', 'Many thanks')
          .replace('I have decided', 'After some thought I have decided'),
      )
      await page.goto(`/drafts/${made.draftId}/review`)
      await choose(page, 1, 'Take it')
      const decide = page.getByRole('button', { name: 'Make a version of what I take' })
      await decide.click()
      await expect(page.getByRole('link', { name: 'Choose for number 2, or press Leave all.' })).toBeVisible()
      await expectAccessible(page)
      // Without scripts the first choice is drawn empty by now, and counts all the same.
      if (!javaScriptEnabled) await expect(page.getByText('kept: number 1, take it.')).toBeVisible()
      await choose(page, 2, 'Leave it')
      if (javaScriptEnabled) await expect(page.getByText('You take 1 of 2.')).toBeVisible()
      await expectAccessible(page)
      await decide.click()
      await expect(page.getByText('What you took is version 2.')).toBeVisible()
      const { body } = await db().draft.findUniqueOrThrow({ where: { id: made.draftId } })
      expect(body).toContain('Many thanks for the invitation. I have decided to withdraw.')
      await expectAccessible(page)
    })

    test('it is said before and after that what goes out is not the approved text', async ({
      page,
      expectAccessible,
    }) => {
      const { draftId, by } = await makeOwn(await signInAsNew(page), { state: 'approved' })
      await page.goto(`/drafts/${draftId}`)
      await expect(page.getByText(`Approved by ${by}: this is version 1, word for word.`)).toBeVisible()
      const message = page.getByRole('textbox', { name: 'The message' })
      await message.fill((await message.inputValue()).replace('Kind regards', 'With kind regards'))
      await page.getByRole('button', { name: 'Save and check' }).click()
      await expect(page.getByText('Your text is another one now.')).toBeVisible()
      await expect(page.getByText(`This differs from what ${by} approved.`)).toBeVisible()
      await page.getByText('What changed since it was approved').click()
      await expectAccessible(page)
      await page.locator('#sent > summary').click()
      await expect(page.getByText(`This is not the text that ${by} approved.`)).toBeVisible()
      await page.getByRole('button', { name: 'Note it' }).click()
      await expect(page.getByText(`What went out is not the text that ${by} approved.`)).toBeVisible()
      await expectAccessible(page)
    })
  })
}

async function choose(page: Page, suggestion: number, label: 'Take it' | 'Leave it') {
  await page
    .getByRole('group', { name: `Suggestion ${suggestion}` })
    .getByLabel(label)
    .check()
}

test('an answer with a word on the whole alone is read, and waits no longer', async ({ page }) => {
  const { id, draftId, coach, by } = await makeOwn(await signInAsNew(page))
  const answer = { reviewId: id, round: 1, note: 'Sleep on it for a night.', approves: false }
  await answerReview(coach, answer, new Date())
  await page.goto('/home')
  await page.getByRole('link', { name: 'See what was said of your message' }).click()
  await expect(page.getByText('Sleep on it for a night.')).toBeVisible()
  // The button is called otherwise while the form is on its way: only the answer says that it was read.
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'I have read it' }).click()
  await answered
  await expect(page.getByRole('button', { name: 'I have read it' })).toHaveCount(0)
  await page.goto(`/drafts/${draftId}`)
  await expect(page.getByText(`You have been through what ${by} said.`)).toBeVisible()
  await page.goto('/home')
  await expect(page.getByText('Reviews that came back')).toHaveCount(0)
})

test('all can be left, and it is not asked whether it helped before', async ({ page }) => {
  const made = await makeOwn(await signInAsNew(page))
  await returnWith(made, (body) => body.replace('Thank you', 'Many thanks').replace('Kind', 'Best'))
  await page.goto(`/drafts/${made.draftId}/review`)
  await expect(page.getByText('Did it help?')).toHaveCount(0)
  await page.getByRole('button', { name: 'Leave all' }).click()
  await expect(page.getByText('You left it all as you wrote it.')).toBeVisible()
  await expect(page.getByText('Did it help?')).toBeVisible()
})

test('a message that goes out while it is read ends its review, and says so before', async ({ page }) => {
  const { id, draftId, by } = await makeOwn(await signInAsNew(page))
  await page.goto(`/drafts/${draftId}`)
  await page.locator('#sent > summary').click()
  await expect(page.getByText(`${by} has not answered yet. Noting this ends the review.`)).toBeVisible()
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('This went out before it was approved.')).toBeVisible()
  expect((await db().review.findUniqueOrThrow({ where: { id } })).isOpen).toBe(false)
})

test('a message that is thrown away is taken back from its coach', async ({ page }) => {
  const { id, draftId } = await makeOwn(await signInAsNew(page))
  await page.goto(`/drafts/${draftId}`)
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByText('Thrown away.')).toBeVisible()
  const { state, standsFor } = await db().review.findUniqueOrThrow({ where: { id } })
  expect({ state, standsFor }).toEqual({ state: 'withdrawn', standsFor: null })
})

test('how it helped is told to the coach and the practice', async ({ page, expectAccessible }) => {
  const { id, draftId } = await makeOwn(await signInAsNew(page), { state: 'approved' })
  await page.goto(`/drafts/${draftId}/review`)
  await page.getByText('Did it help?').click()
  await page.getByRole('radio', { name: '5' }).check({ force: true })
  await page.getByLabel('A word of thanks').fill('They answered within the hour.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByText('Thank you. It is with your coach.')).toBeVisible()
  expect(await db().review.findUniqueOrThrow({ where: { id } })).toMatchObject({
    rating: 5,
    thanks: 'They answered within the hour.',
  })
})
