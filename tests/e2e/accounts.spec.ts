import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { makeUser } from '@/tests/support/factories'
import { expect, test } from '../support/e2e'

const password = 'three quiet harbours'
const someone = () => `someone-${randomUUID()}@example.org`

// All browsers of a run come from one address, and its limits are tested elsewhere.
test.beforeEach(() => db().rateLimit.deleteMany())

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a stranger opens an account by the mailed code, signs out, and in again by password and by code', async ({
      page,
      mail,
      expectAccessible,
    }) => {
      const email = someone()
      await page.goto('/sign-up?next=/settings')
      await expectAccessible(page)
      await askForCode(page, email)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the code')
      await expect(page.getByText(email)).toBeVisible()
      expect(new URL(page.url()).search).toBe('?next=%2Fsettings')
      await expectAccessible(page)
      await writeCode(page, await mail.codeTo(email))

      await expect(page).toHaveURL(/\/welcome\?next=%2Fsettings$/)
      await expectAccessible(page)
      if (javaScriptEnabled) await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Berlin')
      await page.getByLabel('Name').fill('Noor Haddad')
      await page.getByLabel('Time zone').fill('lisbon')
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Save and go on' }).click()

      await expect(page).toHaveURL(at('/settings'))
      await expect(page.locator('#profile-name')).toHaveValue('Noor Haddad')
      await expect(page.locator('#profile-zone')).toHaveValue('Europe/Lisbon')
      await expectAccessible(page)

      await signOut(page)
      await page.goto('/settings')
      await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings$/)
      await expectAccessible(page)
      await page.getByLabel('E-mail address').fill(email.toUpperCase())
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL(at('/settings'))

      await signOut(page)
      await page.goto('/sign-in?next=/settings')
      await page.getByRole('link', { name: 'Mail me a code instead' }).click()
      await askForCode(page, email)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the code')
      await writeCode(page, await mail.codeTo(email, 2))
      await expect(page).toHaveURL(at('/settings'))
    })

    test('a wrong code and a wrong password say so, and keep what was typed', async ({ page, mail }) => {
      const { email } = await makeUser({ password })
      await page.goto('/sign-in')
      await page.getByLabel('E-mail address').fill(email)
      await page.getByLabel('Password').fill('not the right one')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.locator('.error-summary')).toContainText('do not fit together')
      await expect(page.getByLabel('E-mail address')).toHaveValue(email)

      await page.goto('/sign-in?by=code')
      await askForCode(page, email)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the code')
      const code = await mail.codeTo(email)
      await writeCode(page, code === '000000' ? '111111' : '000000')
      await expect(page.locator('.error-summary')).toContainText('That code does not fit')
      await page.getByRole('button', { name: 'Mail me another code' }).click()
      await expect(page.getByText('A new code is on its way')).toBeVisible()
      await writeCode(page, await mail.codeTo(email, 2))
      await expect(page).toHaveURL(at('/home'))
    })

    test('other devices are signed out one by one, all at once, and by a new password', async ({
      page,
      browser,
    }) => {
      const { email } = await makeUser({ password })
      const signInElsewhere = async () => {
        const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
        await signIn(other, email)
        return other
      }
      await signIn(page, email)
      const [one, two] = [await signInElsewhere(), await signInElsewhere()]
      await page.goto('/settings')
      await page
        .getByRole('button', { name: /^Sign out Chrome/ })
        .first()
        .click()
      await expect(page.getByText('That device was signed out.')).toBeVisible()
      await expect(page.getByRole('button', { name: /^Sign out Chrome/ })).toHaveCount(1)
      await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
      await expect(page.getByText('One other device was signed out.')).toBeVisible()
      for (const other of [one, two]) {
        await other.goto('/settings')
        await expect(other).toHaveURL(at('/sign-in'))
        await other.context().close()
      }

      const three = await signInElsewhere()
      await page.getByLabel('Current password').fill('not the right one')
      await page.getByLabel('New password').fill('four louder stations')
      await page.getByRole('button', { name: 'Change password' }).click()
      await expect(page.locator('.error-summary')).toContainText('not your current password')
      expect(await page.content()).not.toContain('not the right one')
      await page.getByLabel('Current password').fill(password)
      await page.getByLabel('New password').fill('four louder stations')
      await page.getByRole('button', { name: 'Change password' }).click()
      await expect(page.getByText('Your password is set.')).toBeVisible()
      await three.goto('/settings')
      await expect(three).toHaveURL(at('/sign-in'))
      await three.context().close()
    })
  })
}

test('a form of a session that ended meanwhile keeps what was typed', async ({ page }) => {
  const { id, email } = await makeUser({ password })
  await signIn(page, email)
  await page.locator('#profile-name').fill('Typed in the meantime')
  await db().session.updateMany({ where: { userId: id }, data: { endedAt: new Date() } })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('.error-summary')).toContainText('Your session has ended')
  await expect(page.locator('#profile-name')).toHaveValue('Typed in the meantime')
})

test('pages for known, unknown and disabled addresses are alike', async ({ page }) => {
  const addresses = [(await makeUser()).email, (await makeUser({ disabledAt: new Date() })).email, someone()]
  const seen: string[] = []
  for (const email of addresses) {
    await page.context().clearCookies()
    await page.goto('/sign-up')
    await askForCode(page, email)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the code')
    const asked = await page.locator('main').innerHTML()
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.locator('.error-summary')).toBeVisible()
    const refused = await page.locator('main').innerHTML()
    seen.push(`${new URL(page.url()).pathname} ${asked} ${refused}`.replaceAll(email, 'ADDRESS'))
  }
  expect(seen[1]).toBe(seen[0])
  expect(seen[2]).toBe(seen[0])
})

test('after signing in, nobody is led outside', async ({ page, baseURL }) => {
  const { email } = await makeUser({ password })
  await page.goto('/sign-in?next=//evil.example/x')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.locator('input[name=next]').evaluate((input: HTMLInputElement) => {
    input.value = '/\\evil.example'
  })
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL((url) => url.origin === baseURL && url.pathname === '/home')
})

test('headers and cookies', async ({ page, request, baseURL }) => {
  const { email } = await makeUser({ password })
  const answer = await page.goto('/sign-in')
  const headers = answer?.headers() ?? {}
  const policy = headers['content-security-policy'] ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['cache-control']).toContain('no-store')
  expect(headers['x-powered-by']).toBeUndefined()
  const again = await request.get('/sign-in')
  expect(again.headers()['content-security-policy']).not.toContain(nonce)
  const html = await again.text()
  const freshNonce = /'nonce-([^']+)'/.exec(again.headers()['content-security-policy'] ?? '')?.[1]
  for (const [script] of html.matchAll(/<script\b[^>]*>/g)) expect(script).toContain(`nonce="${freshNonce}"`)
  expect(html).not.toMatch(/<[^>]+ (?:style|on\w+)="/)

  const file = /\/_next\/static\/[^"]+\.js/.exec(html)?.[0] ?? ''
  const script = await request.get(file)
  expect(script.headers()['x-content-type-options']).toBe('nosniff')
  expect(script.headers()['cache-control']).toContain('immutable')

  await signIn(page, email)
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('waymark-session'))
  expect(cookie).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: baseURL?.startsWith('https'),
  })
  const days = ((cookie?.expires ?? 0) * 1000 - Date.now()) / 86_400_000
  expect(Math.round(days)).toBe(30)
})

test('posts from other origins, and from nowhere, are refused', async ({ request, baseURL }) => {
  const post = (headers: Record<string, string>) =>
    fetch(`${baseURL}/sign-in`, { method: 'POST', headers, body: 'a=b' })
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: baseURL ?? '', 'sec-fetch-site': 'cross-site' },
    {},
  ]) {
    expect((await post(headers as Record<string, string>)).status).toBe(403)
  }
  const own = await request.post('/sign-in', { headers: { origin: baseURL ?? '' }, multipart: { a: 'b' } })
  expect(own.status()).not.toBe(403)
})

test('a made-up or altered session cookie is a stranger’s', async ({ page, baseURL }) => {
  const { email } = await makeUser({ password })
  await signIn(page, email)
  const cookies = await page.context().cookies()
  const session = cookies.find(({ name }) => name.endsWith('waymark-session'))
  const altered = `${session?.value.slice(0, -4)}AAAA`
  for (const value of [altered, 'nonsense', '']) {
    const answer = await fetch(`${baseURL}/settings`, {
      headers: { cookie: `${session?.name}=${value}` },
      redirect: 'manual',
    })
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toContain('/sign-in')
  }
})

test('made-up addresses of the caller do not get around the limits', async ({ baseURL }) => {
  for (const last of [1, 2, 3, 4, 5]) await tryPassword(baseURL ?? '', someone(), `203.0.113.${last}`)
  const networks = await db().rateLimit.count({
    where: { key: { startsWith: 'password-tries-from-a-network' } },
  })
  // This machine, by IPv4 and by IPv6 at most; were the header believed, each try would count on its own.
  expect(networks).toBeLessThanOrEqual(2)
})

async function tryPassword(baseURL: string, email: string, forwardedFor: string): Promise<void> {
  const html = await (await fetch(`${baseURL}/sign-in`)).text()
  const form = new FormData()
  for (const [, name, value] of html.matchAll(
    /<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g,
  )) {
    form.set(name ?? '', (value ?? '').replaceAll('&quot;', '"'))
  }
  form.set('email', email)
  form.set('password', 'not the right one')
  const headers = { origin: baseURL, 'x-forwarded-for': forwardedFor }
  const answer = await fetch(`${baseURL}/sign-in`, {
    method: 'POST',
    headers,
    body: form,
    redirect: 'manual',
  })
  expect(await answer.text()).toContain('do not fit together')
}

/** Matches the page itself, whatever its query says. */
const at = (pathname: string) => (url: URL) => url.pathname === pathname

async function askForCode(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Mail me a code' }).click()
}

async function writeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in?next=/settings')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(at('/settings'))
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(at('/'))
}
