import type { Page } from '@playwright/test'
import { manageToken } from '@/lib/bookings/booking-tokens'
import { proposeTimes } from '@/lib/bookings/propose-times'
import { db } from '@/lib/db'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { makeBooking } from '../support/booking-factories'
import { answered, holdFirst, letHoldRunOut, tomorrow } from '../support/booking-pages'
import { makeDraft } from '../support/draft-factories'
import { expect, test } from '../support/e2e'
import { makeReview, suggest } from '../support/review-factories'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

// Each size and each scheme once: what fits depends on the one, what is legible on the other.
const looks = [
  { width: 360, height: 640, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'light' },
] as const

const strangers = ['/', '/try', '/sign-in', '/sign-in?by=code', '/sign-up', '/not-there']
const empty = ['/home', '/opportunities', '/opportunities/new', '/journal', '/inbox', '/settings']
const full = ['/home', '/opportunities', '/opportunities?view=board']
const writing = ['?state=retired', '/new', '/angebot-absagen', '/angebot-absagen/compare']
const screens = ['', '?fact=gaps', '/situation', '/situation?fact=mobility.processingDays', '/after']

test.describe('every page is accessible and fits, light and dark, at 360 and 1280', () => {
  test.slow()

  test.describe('for strangers', () => {
    test.use({ allowedErrors: [/404/] })
    test('public pages', async ({ page, expectAccessible }) => {
      for (const path of strangers) await expectAllLooks(page, path, expectAccessible)
    })
  })

  test('with nothing in them', async ({ page, expectAccessible }) => {
    await signInAsNew(page)
    for (const path of empty) await expectAllLooks(page, path, expectAccessible)
  })

  test('with long names', async ({ page, expectAccessible }) => {
    await addOffer(await signInAsNew(page))
    for (const path of full) await expectAllLooks(page, path, expectAccessible)
  })

  test('where templates are written', async ({ page, expectAccessible }) => {
    await signInAsNew(page, { role: 'admin' })
    for (const path of writing) await expectAllLooks(page, `/coach/templates${path}`, expectAccessible)
  })

  test('where a coach is asked to read a message, and what comes back', async ({
    page,
    expectAccessible,
  }) => {
    const client = { ...(await signInAsNew(page)), sessionId: '' }
    const waiting = await makeReview({ client, byName: true, state: 'question', shares: ['stage'] })
    const came = await makeReview({ client, byName: true, state: 'returned' })
    const { id } = await makeDraft(client)
    for (const path of ['/home', '/inbox', '/sharing']) await expectAllLooks(page, path, expectAccessible)
    for (const draft of [id, waiting.draftId, came.draftId])
      await expectAllLooks(page, `/drafts/${draft}/review`, expectAccessible)
  })

  test('where messages are reviewed', async ({ page, expectAccessible }) => {
    const reader = await signInAsNew(page, { role: 'coach' })
    await expectAllLooks(page, '/coach', expectAccessible)
    await db().coach.create({
      data: { userId: reader.id, slug: `coach-${reader.id}`, zone: 'UTC', publishedAt: new Date() },
    })
    const coach = { ...reader, sessionId: '' }
    await makeReview({ coach, byName: true, state: 'waiting' })
    const made = await makeReview({ coach, byName: true })
    await suggest(made, (body) => body.replace('Thank you', 'Many thanks'))
    const screens = ['?view=edit', '?view=versions', '']
    for (const path of ['', ...screens.map((screen) => `/reviews/${made.id}${screen}`)])
      await expectAllLooks(page, `/coach${path}`, expectAccessible)
  })

  test('the screens of an opportunity', async ({ page, expectAccessible }) => {
    const { id } = await addOffer(await signInAsNew(page))
    for (const screen of screens)
      await expectAllLooks(page, `/opportunities/${id}${screen}`, expectAccessible)
  })
})

test.describe('every screen of booking is accessible and fits, light and dark, at 360 and 1280', () => {
  test.describe.configure({ timeout: 300_000 })

  test('before the call is booked', async ({ page, expectAccessible }) => {
    const { kind, coach } = await tomorrow()
    const times = `/book/${coach.slug}/${kind.slug}`
    await expectAllLooks(page, `/book?kind=${kind.slug}`, expectAccessible)
    for (const query of ['?zone=Atlantis', '?zone=Asia/Kathmandu&theirs=1&view=list']) {
      await expectAllLooks(page, times + query, expectAccessible)
    }
    await holdFirst(page, coach, kind)
    await expectAllLooks(page, page.url(), expectAccessible)
    await letHoldRunOut(coach)
    await expectAllLooks(page, page.url(), expectAccessible)
  })

  test('once it is booked', async ({ page, expectAccessible }) => {
    const { kind, coach, startsAt } = await tomorrow()
    const client = await signInAsNew(page, { zone: 'America/New_York' })
    await expectAllLooks(page, '/calls', expectAccessible)
    const { id } = await makeBooking({ coach, kind, client, startsAt, now: new Date() }, answered)
    const later = new Date(startsAt.getTime() + 2 * 3_600_000)
    await proposeTimes({ as: 'coach', coachId: coach.id, id }, [later], new Date())
    for (const path of ['/calls', `/calls/${id}`, `/calls/${id}/move`, `/book/manage/${manageToken(id)}`]) {
      await expectAllLooks(page, path, expectAccessible)
    }
    await expectAllLooks(page, `/calls/${id}/move?at=${later.toISOString()}`, expectAccessible)
  })
})

async function addOffer(user: { id: string }): Promise<{ id: string }> {
  const facts = { offeredAt: new Date().toISOString(), 'mobility.noticeDays': 60, leaning: 'accept' }
  const names = {
    employer: 'A very long name of an employer, Ltd',
    role: 'Something-in-one-long-word',
    place: '',
  }
  return createOpportunity(user, { ...names, stage: 'offer_received', facts }, new Date())
}

async function expectAllLooks(page: Page, path: string, expectAccessible: (page: Page) => Promise<void>) {
  await page.goto(path)
  for (const { width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height })
    // Colours change within 120 ms otherwise, and would be judged half way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0)
  }
}

test('the first phone screen of an answer holds verdict, deadline, reason and action', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  const user = await signInAsNew(page)
  const facts = {
    invitedAt: new Date(Date.now() - 3_600_000).toISOString(),
    employerZone: 'America/New_York',
    cameThrough: 'agency_recruiter',
    'otherCommitment.kind': 'signed',
  }
  const names = { employer: 'Halden', role: 'Junior analyst', place: 'New York' }
  const { id } = await createOpportunity(user, { ...names, stage: 'interview_scheduled', facts }, new Date())
  await page.goto(`/opportunities/${id}`)
  // On any day of the year: these are the longest words that it can have.
  await page.locator('.when b').evaluate((day) => {
    day.textContent = 'Wednesday 30 September, 23:30'
  })
  const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox()
  for (const part of ['h1', '.when', '.because', '.acts .button']) {
    const box = await page.locator(part).first().boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0), `${part} ends above the navigation`).toBeLessThanOrEqual(
      bar?.y ?? 0,
    )
  }
})
