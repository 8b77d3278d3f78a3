import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Mail, mailAt } from './mail'

type Fixtures = {
  /** What the product mailed during this run. */
  mail: Mail
  /** Fails unless axe finds nothing on the page by WCAG 2.2 A and AA. */
  expectAccessible: (page: Page) => Promise<void>
  /** Console errors that this test provokes: `test.use({ allowedErrors: [/404/] })`. */
  allowedErrors: RegExp[]
  noUnexpectedErrors: undefined
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The `test` of every browser test: on the run's own server, failing on any unexpected error in the page. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  baseURL: async ({}, use) => use(process.env.WEB_URL),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  mail: async ({}, use) => use(mailAt(process.env.MAIL_URL ?? '')),
  expectAccessible: async ({ javaScriptEnabled }, use) =>
    use(javaScriptEnabled ? expectAccessible : expectTwinAccessible),
  allowedErrors: [[], { option: true }],
  noUnexpectedErrors: [
    async ({ context, allowedErrors }, use) => {
      const errors: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => errors.push(String(error.error())))
      await use(undefined)
      const unexpected = errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error)))
      expect(unexpected, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

// A title streams in after the page it names: what is judged is the page once it has one, and one that never gets it fails.
async function expectAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/)
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `axe on ${page.url()}`).toEqual([])
}

// Axe is a script, too: where scripts are off it judges a twin of the page, the same HTML without the page's own.
async function expectTwinAccessible(page: Page): Promise<void> {
  await page.waitForLoadState()
  const body = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/g, '')
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true })
  if (!context) throw new Error('The page has no browser of its own.')
  const twin = await context.newPage()
  await twin.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await twin.goto(page.url())
  await expectAccessible(twin)
  await context.close()
}
