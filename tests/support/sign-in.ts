import type { Page } from '@playwright/test'
import type { Role } from '@/lib/generated/prisma/enums'
import { homes } from '@/lib/redirect-target'
import { makeUser } from './factories'

const password = 'three quiet harbours'

/** Makes an account and signs it in through the page's own form. */
export async function signInAsNew(page: Page, given: { name?: string; zone?: string; role?: Role } = {}) {
  const user = await makeUser({ ...given, password })
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(user.email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`**${homes[user.role]}`)
  return user
}
