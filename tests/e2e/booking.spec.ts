import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { formatThere, zoneCity } from '@/lib/time'
import { makeBooking, makeCallKind, makeCoach } from '../support/booking-factories'
import {
  answered,
  chooseDay,
  clockIn,
  holdFirst,
  letHoldRunOut,
  linkIn,
  newYork,
  statesOf,
  submit,
  tomorrow,
  topic,
} from '../support/booking-pages'
import { changeBetween } from '../support/clock-changes'
import { expect, test } from '../support/e2e'
import { makeViewer } from '../support/factories'

// All browsers of a run come from one address, and its limits are tested elsewhere.
test.beforeEach(() => db().rateLimit.deleteMany())
test.use({ timezoneId: newYork })

const longest = 180

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a stranger in New York books a coach elsewhere across a change of clocks, confirms, moves, cancels', async ({
      page,
      mail,
      expectAccessible,
    }) => {
      // Six pages and four letters, each judged by axe.
      test.setTimeout(300_000)
      const { zone, before, after } = nextChange()
      const kind = await makeCallKind({ horizonDays: longest, questions: topic })
      const coach = await makeCoach({ zone, kinds: [kind], weekly: afternoons })
      const email = `stranger-${randomUUID()}@example.org`
      const bothTimes = async (at: Date) => {
        await expect(page.locator('.call-when')).toContainText(clockIn(newYork, at))
        await expect(page.locator('.call-when')).toContainText(clockIn(zone, at))
      }

      await test.step('finds the day and the time', async () => {
        await page.goto(`/book?kind=${kind.slug}`)
        await expectAccessible(page)
        await page.getByRole('link', { name: coach.name }).click()
        if (javaScriptEnabled) await page.waitForURL(/zone=America%2FNew_York/)
        else {
          await expect(page.getByText(`Times are in ${zoneCity(zone)} time`)).toBeVisible()
          await page.getByLabel('Your time zone').fill('New York')
          await page.getByRole('button', { name: 'Show times in it' }).click()
        }
        await expect(page.getByText('Times are in New York time')).toBeVisible()
        await chooseDay(page, before)
        await expectAccessible(page)
        await page.getByRole('link', { name: `Show ${zoneCity(zone)} time, too` }).click()
        const time = page.getByRole('button', {
          name: new RegExp(`^${formatThere(before, newYork, newYork)}`),
        })
        await expect(time).toContainText(clockIn(zone, before))
        await time.click()
        await page.waitForURL('**/book/details?**')
      })

      await test.step('fills in the form while the time is held', async () => {
        await bothTimes(before)
        await expect(page.getByText('Held for you until')).toBeVisible()
        expect(await statesOf(coach)).toEqual(['held'])
        await page.getByLabel('Your name').fill('Nora Whitfield')
        await page.getByLabel('Your e-mail address').fill('nobody')
        await submit(page, 'Ask for the call')
        await expect(page.locator('.error-summary')).toContainText('does not look like an e-mail address')
        await expect(page.getByLabel('Your name')).toHaveValue('Nora Whitfield')
        await expectAccessible(page)
        await page.getByLabel('Your e-mail address').fill(email)
        await page.getByLabel('What would you like to talk about?').fill('Two offers, one school year.')
        const form = page.url()
        await submit(page, 'Ask for the call')
        await page.waitForURL('**/book/confirm')
        await page.goto(form)
        await page.waitForURL('**/book/confirm')
      })

      await test.step('confirms by the mailed link', async () => {
        await expectAccessible(page)
        await expect(page.getByText('Held for you until')).toBeVisible()
        const letter = await mail.latestTo(email)
        await page.goto(linkIn(letter.text, '/book/confirm/'))
        await expectAccessible(page)
        expect(await statesOf(coach), 'opening the link changes nothing').toEqual(['unconfirmed'])
        await submit(page, 'Confirm the call')
        await page.waitForURL('**/book/manage/*')
        expect(await statesOf(coach)).toEqual(['confirmed'])
        await bothTimes(before)
        await expectAccessible(page)
        const invitation = await mail.latestTo(email, 2)
        expect(new URL(linkIn(invitation.text, '/book/manage/')).pathname).toBe(new URL(page.url()).pathname)
      })

      await test.step('moves it to the other side of the change: the same hour there, another one here', async () => {
        await page.getByRole('link', { name: 'Move it to another time' }).click()
        await page.waitForURL('**/move')
        await chooseDay(page, after)
        await expectAccessible(page)
        await page.getByRole('link', { name: formatThere(after, newYork, newYork), exact: true }).click()
        await page.waitForURL(/[?&]at=/)
        await expectAccessible(page)
        await page.getByLabel('Why, if you like to say').fill('A train.')
        await submit(page, 'Move the call')
        await page.waitForURL(/\/book\/manage\/[^/]+$/)
        await bothTimes(after)
        await expect(page.locator('.folds')).toContainText('“A train.”')
        expect(clockIn(zone, after)).toBe(clockIn(zone, before))
        expect(clockIn(newYork, after)).not.toBe(clockIn(newYork, before))
        const call = await db().booking.findFirstOrThrow({ where: { coachId: coach.id } })
        expect([call.startsAt, call.sequence]).toEqual([after, 1])
        await mail.latestTo(email, 3)
      })

      await test.step('cancels it', async () => {
        await page.locator('summary', { hasText: 'Cancel the call' }).click()
        await page.getByLabel('Why, if you like to say').fill('Found an answer.')
        await submit(page, 'Cancel the call')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('This call is cancelled')
        await expectAccessible(page)
        expect((await mail.latestTo(email, 4)).subject).toMatch(/cancel/i)
      })
    })

    test('who comes second keeps what they wrote and takes one of the nearest three times', async ({
      page,
      expectAccessible,
    }) => {
      const { kind, coach } = await tomorrow()
      const startsAt = await holdFirst(page, coach, kind)
      await page.getByLabel('Your name').fill('Nora Whitfield')
      await page.getByLabel('Your e-mail address').fill(`stranger-${randomUUID()}@example.org`)
      await page.getByLabel('What would you like to talk about?').fill('Two offers, one school year.')
      await letHoldRunOut(coach)
      await makeBooking({ coach, kind, startsAt, client: await makeViewer(), now: new Date() }, answered)
      await submit(page, 'Ask for the call')
      await expect(page.locator('.error-summary')).toContainText('a little quicker')
      const nearest = page.getByRole('group', { name: 'These times are free' }).getByRole('radio')
      await expect(nearest).toHaveCount(3)
      await expect(page.getByLabel('Your name')).toHaveValue('Nora Whitfield')
      await expect(page.getByLabel('What would you like to talk about?')).toHaveValue(
        'Two offers, one school year.',
      )
      await expectAccessible(page)
      await nearest.first().check({ force: true })
      await submit(page, 'Ask for the call')
      await page.waitForURL('**/book/confirm')
      expect((await statesOf(coach)).sort()).toEqual(['confirmed', 'unconfirmed'])
    })
  })
}

test('a hold that runs out says so, and is taken again without losing a word', async ({ page }) => {
  const { kind, coach } = await tomorrow()
  await holdFirst(page, coach, kind)
  await db().booking.updateMany({
    where: { coachId: coach.id, state: 'held' },
    data: { heldUntil: new Date(Date.now() + 4000) },
  })
  await page.reload()
  await page.getByLabel('Your name').fill('Nora Whitfield')
  await expect(page.getByText('The time is not held any more, but it is still free.')).toBeVisible()
  await page.getByRole('button', { name: 'Hold it again' }).click()
  await expect(page.getByText('Held for you until')).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Nora Whitfield')
})

test('addresses and cookies that nobody comes by are answered, and break nothing', async ({ page }) => {
  const { kind, coach } = await tomorrow()
  const never = '0000-01-01T00:00:00Z'
  const times = `/book/${coach.slug}/${kind.slug}`
  const details = `/book/details?coach=${coach.slug}&kind=${kind.slug}&at=${never}`
  const ask = async (path: string) =>
    (
      await page.request.get(path, { headers: { cookie: 'waymark-booking-request=1' }, maxRedirects: 0 })
    ).status()
  expect(await ask(`${times}?until=${never}`)).toBe(200)
  expect(await ask(details)).toBe(307)
  expect(await ask('/book/confirm')).toBe(307)
  expect(await ask('/api/coaches/%00/picture')).toBe(404)
  expect(await ask('/api/feeds/%00')).toBe(404)
  expect(await ask('/api/bookings/%00/invitation')).toBe(404)
})

test('a month without times says when the next one is, and leads there', async ({ page }) => {
  const { kind, coach } = await tomorrow()
  await page.goto(`/book/${coach.slug}/${kind.slug}?zone=Asia/Kathmandu&month=2020-02&theirs=1`)
  await expect(page.getByText('No time is free in February 2020.')).toBeVisible()
  await page
    .getByRole('region', { name: 'February 2020' })
    .getByRole('link', { name: /^\w+day \d/ })
    .click()
  await expect(page.getByText('Times are in Kathmandu time')).toBeVisible()
  await expect(page.locator('.day-times .starts button').first()).toContainText('in UTC')
})

// Hours in the afternoon of the coach, every day, so that any day of a change has times.
const afternoons = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 900, endMinute: 1020 }))

/**
 * Where the coach is, and two days half a year ahead at most between which clocks change on one side alone. The
 * server's clock is the real one, so which change it is hangs on the day these tests run: in autumn and winter that
 * of March, in summer that of October. In April and May October is too far; then a coach in Santiago will do.
 */
function nextChange() {
  for (const zone of ['Europe/Berlin', 'America/Santiago']) {
    const found = changeBetween({ zone, other: newYork, at: '15:30', days: longest }, new Date())
    if (found) return { zone, ...found }
  }
  throw new Error('No clock changes in the next half year.')
}
