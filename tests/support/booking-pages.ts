import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { formatInstant, formatThere, zoneCity } from '@/lib/time'
import { type MadeCoach, type MadeKind, makeCallKind, makeCoach } from './booking-factories'
import { expect } from './e2e'

/** Where the browsers of the booking tests are. */
export const newYork = 'America/New_York'

export const topic = [{ id: 'topic', label: 'What would you like to talk about?', required: true }]
export const answered = { answers: { topic: 'A second offer.' } }

export const clockIn = (zone: string, at: Date) => `${formatThere(at, zone, zone)} in ${zoneCity(zone)}`

/** A coach in UTC who can be booked every two hours, and a time in about two days. */
export async function tomorrow() {
  const kind = await makeCallKind({ questions: topic, minimumNoticeMinutes: 36 * 60, stepMinutes: 120 })
  const coach = await makeCoach({ kinds: [kind] })
  const step = 2 * 3_600_000
  const startsAt = new Date(Math.ceil((Date.now() + 37 * 3_600_000) / step) * step)
  return { kind, coach, startsAt }
}

/** Opens the list and holds the first time of a coach; gives which one it is. */
export async function holdFirst(page: Page, coach: MadeCoach, kind: MadeKind): Promise<Date> {
  await page.goto(`/book/${coach.slug}/${kind.slug}?zone=${newYork}&view=list`)
  await page.locator('.starts button').first().click()
  await page.waitForURL('**/book/details?**')
  const { startsAt } = await db().booking.findFirstOrThrow({ where: { coachId: coach.id, state: 'held' } })
  return startsAt
}

export async function letHoldRunOut(coach: MadeCoach): Promise<void> {
  const where = { coachId: coach.id, state: 'held' } as const
  await db().booking.updateMany({ where, data: { heldUntil: new Date(Date.now() - 1000) } })
}

export async function statesOf(coach: MadeCoach): Promise<string[]> {
  const calls = await db().booking.findMany({ where: { coachId: coach.id }, select: { state: true } })
  return calls.map(({ state }) => state)
}

/** Goes on month by month until the day is there, and opens it. Each day says how many times it has. */
export async function chooseDay(page: Page, at: Date): Promise<void> {
  const [day = '', ...rest] = formatInstant(at, newYork, at).split(',')
  const month = new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: newYork,
  }).format(at)
  const heading = page.getByRole('heading', { level: 2 }).first()
  for (let months = 0; months < 8 && (await heading.textContent()) !== month; months++) {
    const here = await heading.textContent()
    await page.getByRole('link', { name: /^Later/ }).click()
    await expect(heading).not.toHaveText(here ?? '')
  }
  expect(rest, 'a day and an hour').toHaveLength(1)
  await page.getByRole('link', { name: new RegExp(`^${day}, \\d+ times?$`) }).click()
  await expect(page.getByRole('heading', { name: day })).toBeVisible()
}

export async function submit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

export function linkIn(text: string, path: string): string {
  const link = text.split(/\s+/).find((word) => word.includes(path))
  expect(link, `a link to ${path} in: ${text}`).toBeDefined()
  return link as string
}
