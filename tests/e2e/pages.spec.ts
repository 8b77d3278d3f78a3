import { db } from '@/lib/db'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { expect, test } from '../support/e2e'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

const looks = [
  { width: 360, height: 640, colorScheme: 'light' },
  { width: 360, height: 640, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const

test('every page is accessible and fits, light and dark, at 360 and 1280', async ({
  page,
  expectAccessible,
}) => {
  test.slow()
  const publicPages = ['/', '/try', '/sign-in', '/sign-in?by=code', '/sign-up']
  await page.goto('/')
  await expectAllLooks(publicPages)
  const user = await signInAsNew(page)
  await expectAllLooks(['/home', '/opportunities', '/journal'])
  const facts = { offeredAt: new Date().toISOString(), 'mobility.noticeDays': 60, leaning: 'accept' }
  const names = {
    employer: 'A very long name of an employer, Ltd',
    role: 'Something-in-one-long-word',
    place: '',
  }
  const { id } = await createOpportunity(user, { ...names, stage: 'offer_received', facts }, new Date())
  const open = `/opportunities/${id}`
  await expectAllLooks([
    '/home',
    '/settings',
    '/opportunities',
    '/opportunities?view=board',
    '/opportunities/new',
    open,
    `${open}?fact=gaps`,
    `${open}/situation`,
    `${open}/situation?fact=mobility.processingDays`,
    `${open}/after`,
  ])

  async function expectAllLooks(paths: string[]): Promise<void> {
    for (const path of paths) {
      for (const { width, height, colorScheme } of looks) {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        await expectAccessible(page)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0)
      }
    }
  }
})

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
  const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox()
  for (const part of ['h1', '.when', '.because', '.acts .button']) {
    const box = await page.locator(part).first().boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0), `${part} ends above the navigation`).toBeLessThanOrEqual(
      bar?.y ?? 0,
    )
  }
})
