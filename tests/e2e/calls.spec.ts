import { manageToken } from '@/lib/bookings/booking-tokens'
import { proposeTimes } from '@/lib/bookings/propose-times'
import { db } from '@/lib/db'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { formatInstant } from '@/lib/time'
import { makeBooking, makeCoach } from '../support/booking-factories'
import { answered, clockIn, newYork, submit, tomorrow } from '../support/booking-pages'
import { expect, test } from '../support/e2e'
import { makeViewer } from '../support/factories'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())
test.use({ timezoneId: newYork })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a client books from an answer and shares what they tick; it stands in calls and at home', async ({
      page,
      expectAccessible,
    }) => {
      test.slow()
      const discovery = await db().callKind.findUniqueOrThrow({ where: { slug: 'discovery' } })
      const coach = await makeCoach({ name: 'Amara Osei', zone: 'Africa/Accra', kinds: [discovery] })
      const client = await signInAsNew(page, { zone: newYork })
      const { id } = await createOpportunity(client, needsTalk(), new Date())
      await page.goto(`/opportunities/${id}`)
      await expect(page.getByText('The next free time is')).toBeVisible()
      await page.getByRole('link', { name: 'Book a free call' }).click()
      await page.waitForURL('**/book?**')
      await page.locator(`a[href^="/book/${coach.slug}/"]`).click()
      await page.getByRole('link', { name: 'List', exact: true }).click()
      await page.locator('.starts button').first().click()
      await page.waitForURL('**/book/details?**')
      await expect(page.getByLabel('Is it about one of your opportunities?')).toHaveValue(id)
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
      await page.getByRole('checkbox', { name: 'The employer' }).check({ force: true })
      await expectAccessible(page)
      await submit(page, 'Book the call')
      await page.waitForURL(/\/calls\/[0-9a-f-]{36}$/)
      await expectAccessible(page)
      const call = await db().booking.findFirstOrThrow({ where: { coachId: coach.id } })
      expect([call.clientId, call.opportunityId, call.shares]).toEqual([client.id, id, ['employer']])
      await page.locator('summary', { hasText: 'What Amara Osei sees of your opportunity' }).click()
      await submit(page, 'Stop sharing')
      await expect(page.getByText('What Amara Osei sees')).toHaveCount(0)
      const { shares } = await db().booking.findUniqueOrThrow({ where: { id: call.id } })
      expect(shares).toEqual([])
      await page.goto('/calls')
      await expectAccessible(page)
      await expect(page.getByRole('link', { name: 'Discovery call with Amara Osei' })).toBeVisible()
      await page.goto('/home')
      await expect(page.getByRole('region', { name: 'Your next call' })).toContainText(
        formatInstant(call.startsAt, newYork),
      )
      await expectAccessible(page)
    })

    test('a client takes a time that the coach proposed, and chooses other reminders', async ({ page }) => {
      const { kind, coach, startsAt } = await tomorrow()
      const client = await makeViewer({ zone: newYork })
      const { id } = await makeBooking(
        { coach, kind, client, startsAt, now: new Date() },
        { ...answered, zone: newYork },
      )
      const other = new Date(startsAt.getTime() + 4 * 3_600_000)
      await proposeTimes({ as: 'coach', coachId: coach.id, id }, [other], new Date())
      await page.goto(`/book/manage/${manageToken(id)}`)
      await submit(page, formatInstant(other, newYork))
      await expect(page.locator('.call-when')).toContainText(clockIn(newYork, other))
      await page.locator('summary', { hasText: 'Reminders' }).click()
      await page.getByRole('checkbox', { name: '1 day before' }).uncheck({ force: true })
      await submit(page, 'Save the reminders')
      await expect
        .poll(async () => (await db().booking.findUniqueOrThrow({ where: { id } })).reminderMinutes)
        .toEqual([60])
    })
  })
}

const needsTalk = () => ({
  employer: 'Halden',
  role: 'Junior analyst',
  place: 'New York',
  stage: 'offer_received' as const,
  facts: { offeredAt: new Date().toISOString(), clientZone: newYork },
})
