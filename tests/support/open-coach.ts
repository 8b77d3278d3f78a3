import type { Browser, Page } from '@playwright/test'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { signInAsNew } from './sign-in'

/** A coach who reads messages at all hours, signed in in a browser of their own. */
export async function openCoach(browser: Browser, name: string): Promise<{ coach: Viewer; desk: Page }> {
  const desk = await (await browser.newContext()).newPage()
  const user = await signInAsNew(desk, { role: 'coach', name })
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1440 }))
  const shown = { slug: `coach-${user.id}`, zone: 'UTC', publishedAt: new Date() }
  await db().coach.create({ data: { userId: user.id, ...shown, hours: { createMany: { data: hours } } } })
  return { coach: { ...user, sessionId: '' }, desk }
}
