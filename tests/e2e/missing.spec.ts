import { missingHeader } from '@/lib/accounts/response-headers'
import { db } from '@/lib/db'
import { makeDraft } from '../support/draft-factories'
import { expect, test } from '../support/e2e'
import { makeViewer } from '../support/factories'
import { signInAsNew } from '../support/sign-in'

const words = 'This page is not here'

test.beforeEach(() => db().rateLimit.deleteMany())

test('strangers read it, once, at every address that leads nowhere', async () => {
  const books = ['/book/nobody/nothing', '/book/manage/none']
  for (const path of ['/not-there', '/templates/none', '/templates/resumes/none', ...books]) {
    const answer = await ask(path)
    expect(answer.status, path).toBe(404)
    expect((await answer.text()).split(words), path).toHaveLength(2)
    expect((await ask(path, { method: 'HEAD' })).status, path).toBe(404)
  }
})

test('no caller can ask for it in the place of a page', async () => {
  const answer = await ask('/sign-in', { headers: { [missingHeader]: 'any' } })
  expect(await answer.text()).not.toContain(words)
})

async function ask(path: string, init?: RequestInit): Promise<Response> {
  return fetch(process.env.WEB_URL + path, init)
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedErrors: [/404/] })

  test('a press on what is gone meanwhile leads to words', async ({ page, expectAccessible }) => {
    const { id } = await makeDraft(await signInAsNew(page))
    await page.goto(`/drafts/${id}`)
    await db().draft.update({ where: { id }, data: { clientId: (await makeViewer()).id } })
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(page.getByRole('heading', { name: words })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
    await expectAccessible(page)
  })
})
