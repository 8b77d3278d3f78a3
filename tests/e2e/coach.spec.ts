import type { Locator, Page } from '@playwright/test'
import { daysAfter, sayDay, today } from '@/lib/bookings/availability/days'
import { db } from '@/lib/db'
import { makeBooking, makeCallKind } from '@/tests/support/booking-factories'
import { makeUser } from '@/tests/support/factories'
import { expect, test } from '../support/e2e'
import { signInAsNew } from '../support/sign-in'

test.beforeEach(() => db().rateLimit.deleteMany())

const zone = 'Europe/Berlin'
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** A day so many days from now where the coach is. */
const dayIn = (days: number) => daysAfter(today(zone, new Date()), days)

/** What the preview says of a day; none where it has no times. */
function previewOf(page: Page, day: string) {
  const name = sayDay(day).replace(/ \d{4}$/, '')
  return page.locator('.preview-days li').filter({ has: page.getByText(name, { exact: true }) })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test.slow()

    test('a coach writes a profile, sets hours, and clients can book', async ({ page, expectAccessible }) => {
      const { id } = await signInAsNew(page, { role: 'coach', name: 'Jonas Brandt', zone })
      await page.goto('/coach/availability')
      await page.getByRole('link', { name: 'Write your profile' }).click()
      await writeProfile(page, `jonas-${id}`)
      await expectAccessible(page)
      await page.goto('/coach/availability')
      const hours = page.locator('#hours')
      await hours.getByLabel('Monday').fill('9-12 and 2 pm to 6 pm')
      await hours.getByLabel('Tuesday').fill('9-5')
      await hours.getByRole('button', { name: 'Save the hours' }).click()
      const error = page.getByRole('link', { name: /^Tuesday: “9-5” ends before it begins/ })
      await expect(error).toBeVisible()
      await expect(hours.getByLabel('Monday')).toHaveValue('9-12 and 2 pm to 6 pm')
      await hours.getByLabel('Tuesday').fill('9.30 – 17')
      await hours.getByRole('button', { name: 'Save the hours' }).click()
      await expect(hours.getByRole('status')).toContainText('Saved.')
      await expect(hours.getByLabel('Monday')).toHaveValue('09:00–12:00, 14:00–18:00')
      await expect(hours.getByLabel('Tuesday')).toHaveValue('09:30–17:00')
      await expect(page.locator('.preview-days li').nth(4)).toBeVisible()
      await page.goto('/coach/profile')
      await page.getByRole('button', { name: 'Publish my profile' }).click()
      await expect(page.getByRole('heading', { name: 'Clients can book you' })).toBeVisible()
      await page.getByRole('link', { name: 'as they see it' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })

    test('single days, days off, holidays and trips, and what clients see of them', async ({
      page,
      expectAccessible,
    }) => {
      await standAsCoach(await signInAsNew(page, { role: 'coach', zone }))
      await page.goto('/coach/availability')
      await expect(previewOf(page, dayIn(7))).toContainText('6 times, 09:00 to 11:30')
      await setSingleDays(page)
      await goOnTrip(page)
      await takeHolidays(page)
      await expectAccessible(page)
    })

    test('a call: briefing, notes, other times, and how it went', async ({ page, expectAccessible }) => {
      const coach = await signInAsNew(page, { role: 'coach', zone })
      const { id } = await makeCall(coach)
      await db().daysOff.create({
        data: { coachId: coach.id, startsOn: new Date(dayIn(7)), endsOn: new Date(dayIn(7)) },
      })
      await page.goto(`/coach/calendar?week=${dayIn(7)}`)
      await expectAccessible(page)
      await expect(page.getByText('Outside your hours')).toBeVisible()
      await expect(page.getByText('in New York', { exact: false })).toBeVisible()
      await page.getByRole('link', { name: 'Ines Duarte' }).click()
      await page.waitForURL(`**/coach/calendar/${id}`)
      await expect(page.getByText('A second offer.')).toBeVisible()
      await page.getByRole('textbox', { name: 'Notes' }).fill('Ask about the notice first.')
      await page.getByRole('button', { name: 'Keep the notes' }).click()
      await expect(page.getByText('Kept.')).toBeVisible()
      await page.locator('#propose summary').click()
      for (const index of [0, 1]) await page.locator('#propose-form .chips label').nth(index).click()
      await page.getByRole('button', { name: 'Propose these times' }).click()
      await expect(page.getByRole('heading', { name: 'You proposed other times' })).toBeVisible()
      await expectAccessible(page)
      await sayHowItWent(page, id)
    })
  })
}

async function writeProfile(page: Page, slug: string): Promise<void> {
  await page.getByLabel('Headline').fill('Moves within Europe')
  await page.getByLabel('Languages you coach in').fill('German, English')
  await page.getByLabel('Countries you know').fill('Portugal')
  await page.getByRole('checkbox', { name: /^Decision session/ }).check()
  await page.getByLabel('Address of your page').fill(slug)
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('Still to do: set your hours.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'German' })).toBeChecked()
  const form = page.locator('#picture-form')
  const text = { name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)">') }
  await page.getByLabel('Your picture').setInputFiles(text)
  await form.getByRole('button', { name: 'Use this picture' }).click()
  await expect(form.getByRole('link', { name: 'Choose a JPEG, PNG or WebP picture.' })).toBeVisible()
  await page.getByLabel('Your picture').setInputFiles({ ...text, buffer: Buffer.alloc(3_000_000) })
  await form.getByRole('button', { name: 'Use this picture' }).click()
  await expectTooLarge(form)
  await page.getByLabel('Your picture').setInputFiles({ ...text, buffer: pixel })
  await form.getByRole('button', { name: 'Use this picture' }).click()
  const picture = page.getByRole('img', { name: 'You, as clients see you' })
  await expect(picture).toBeVisible()
  const answer = await page.request.get((await picture.getAttribute('src')) ?? '')
  expect(answer.headers()).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' })
  expect(answer.headers()['cache-control']).toContain('private')
}

/** Said by the browser before it is sent, or without scripts by the answer. */
async function expectTooLarge(form: Locator): Promise<void> {
  const field = form.locator('input[type=file]')
  const said = async () =>
    (await field.evaluate((input: HTMLInputElement) => input.validationMessage)) + (await form.textContent())
  await expect.poll(said).toContain('larger than 300 kB')
}

async function setSingleDays(page: Page): Promise<void> {
  const [off, other] = [dayIn(7), dayIn(8)]
  await page.locator('#off').getByLabel('First day').fill(off)
  await page.locator('#off').getByLabel('What for').fill('Moving house')
  await page.getByRole('button', { name: 'Take these days off' }).click()
  await expect(page.locator('#off').getByRole('status')).toHaveText(`Off: ${sayDay(off)}.`)
  await expect(previewOf(page, off)).toHaveCount(0)
  await page.locator('#special').getByLabel('Day').fill(other)
  await page.locator('#special').getByLabel('Hours, or nothing').fill('10-11')
  await page.getByRole('button', { name: 'Set' }).click()
  await expect(previewOf(page, other)).toContainText('10:00, 10:30')
  await page
    .locator('#off-rows')
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(page.getByText(`No longer off: ${sayDay(off)}, Moving house.`)).toBeVisible()
  await expect(previewOf(page, off)).toContainText('6 times')
}

async function goOnTrip(page: Page): Promise<void> {
  const form = page.locator('#trip')
  await form.getByLabel('First day there').fill(dayIn(10))
  await form.getByLabel('Last day there').fill(dayIn(11))
  await form.getByLabel('Time zone there').fill('tokyo')
  await form.getByRole('button', { name: 'Add the trip' }).click()
  await expect(form.getByRole('status')).toContainText('Added: Tokyo')
  await expect(previewOf(page, dayIn(10))).toContainText('6 times')
  await page.getByLabel('Seen from').fill('Asia/Tokyo')
  await page.getByRole('button', { name: 'Look' }).click()
  await expect(page.getByText('The next four weeks, in Tokyo time.')).toBeVisible()
  await expect(previewOf(page, dayIn(10))).toContainText('6 times, 09:00 to 11:30')
  await page
    .locator('#trip-rows')
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(page.getByText('Removed: Tokyo')).toBeVisible()
}

async function takeHolidays(page: Page): Promise<void> {
  await page.getByLabel('Country').fill('Germany')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByLabel('Region').selectOption('Berlin')
  await page.getByRole('button', { name: 'Show' }).click()
  const womensDay = page.getByRole('listitem').filter({ hasText: 'Women' })
  await womensDay.getByRole('button', { name: /^Take off/ }).click()
  await expect(page.locator('#holidays').getByRole('status')).toContainText('Women')
  await page.getByRole('button', { name: /^Take all \d+ off$/ }).click()
  await expect(page.getByText('All of the next twelve months are days off already.')).toBeVisible()
}

async function sayHowItWent(page: Page, id: string): Promise<void> {
  const call = await db().booking.findUniqueOrThrow({ where: { id } })
  const back = (at: Date) => new Date(at.getTime() - 20 * 86_400_000)
  const { startsAt, endsAt, blockedFrom, blockedUntil } = call
  const span = { startsAt: back(startsAt), endsAt: back(endsAt) }
  const blocked = { blockedFrom: back(blockedFrom), blockedUntil: back(blockedUntil) }
  await db().booking.update({ where: { id }, data: { ...span, ...blocked } })
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Private notes' })).toHaveValue(
    'Ask about the notice first.',
  )
  await page.locator('label').filter({ hasText: 'It took place' }).click()
  await page.getByLabel('Next steps').fill('Write to both today.')
  await page.getByRole('button', { name: 'Save how it went' }).click()
  await expect(page.getByText('It took place.')).toBeVisible()
  await page.goto('/coach/calendar?view=past')
  await expect(page.getByRole('row').filter({ hasText: 'Ines Duarte' })).toContainText('It took place')
}

/** Every day from nine to twelve; half an hour for everybody. */
async function standAsCoach({ id }: { id: string }) {
  const kind = await makeCallKind({ questions: [{ id: 'topic', label: 'What about?', required: true }] })
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 540, endMinute: 720 }))
  const { slug } = await db().coach.create({
    data: {
      userId: id,
      slug: `coach-${id}`,
      headline: 'Here',
      zone,
      publishedAt: new Date(),
      hours: { createMany: { data: weekly } },
      kinds: { create: { kindId: kind.id } },
    },
  })
  return { kind, slug }
}

/** A call in seven days in the morning, with a client in New York. */
async function makeCall(coach: { id: string }): Promise<{ id: string }> {
  const { kind, slug } = await standAsCoach(coach)
  const startsAt = new Date(`${dayIn(7)}T08:00:00Z`)
  const said = { zone: 'America/New_York', answers: { topic: 'A second offer.' }, clientAgreesToNotes: true }
  return makeBooking({ coach: { slug }, kind, client: await makeUser(), startsAt, now: new Date() }, said)
}

test('the practice makes a kind of call, orders it, retires it, and looks after bookings', async ({
  page,
  expectAccessible,
}) => {
  test.slow()
  const coach = await makeUser({ role: 'coach', name: 'Amara Osei' })
  const { id } = await makeCall(coach)
  await signInAsNew(page, { role: 'admin', zone })
  await page.getByRole('link', { name: 'Add a kind of call' }).click()
  const name = `First look ${id.slice(-6)}`
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Address').fill(`first-look-${id}`)
  await page.getByLabel('Link or place').fill('http://meet.example.org')
  await page.getByRole('button', { name: 'Add this kind' }).click()
  await page.getByRole('link', { name: /^Give an address that begins with https/ }).click()
  await page.getByLabel('Link or place').fill('https://meet.example.org/{booking}')
  await page.getByLabel('Questions asked when booking').fill('What for? *\nBy when?')
  await page.getByRole('button', { name: 'Add this kind' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Retire it' }).click()
  await expect(page.getByRole('heading', { name: 'This kind is retired' })).toBeVisible()
  await page.getByRole('link', { name: 'Calls' }).first().click()
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Retired')
  await page.getByRole('searchbox').fill('amara')
  await page.getByRole('button', { name: 'Search' }).click()
  await expectAccessible(page)
  await page.locator(`a[href="/admin/calls/${id}"]`).click()
  await page.getByText('Cancel the call').first().click()
  await page.getByRole('button', { name: 'Cancel the call' }).click()
  await expect(page.getByText('The practice cancelled it.')).toBeVisible()
  await expectAccessible(page)
})
