import { db } from '@/lib/db'
import {
  type Caller,
  callAction,
  get,
  listBuiltActions,
  listPageFiles,
  rowsAbout,
  signInByPassword,
  stranger,
} from '@/tests/support/access-http'
import {
  type ActionEntry,
  actions,
  type Owner,
  type PageEntry,
  pages,
  type Rule,
} from '@/tests/support/access-table'
import { makeUser } from '@/tests/support/factories'
import { expect, test } from '../support/e2e'

type Person = Owner & Caller
type People = Record<'owner' | 'client' | 'coach' | 'otherCoach' | 'admin' | 'disabled', Person>

const password = 'three quiet harbours'
let people: People

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  const roles = {
    owner: 'client',
    client: 'client',
    coach: 'coach',
    otherCoach: 'coach',
    admin: 'admin',
    disabled: 'client',
  } as const
  const made = Object.entries(roles).map(async ([name, role]) => [name, await makePerson(role)] as const)
  people = Object.fromEntries(await Promise.all(made)) as People
  await db().user.update({ where: { id: people.disabled.id }, data: { disabledAt: new Date() } })
})

test.afterAll(() => db().$disconnect())

async function makePerson(role: 'client' | 'coach' | 'admin'): Promise<Person> {
  const { id, email } = await makeUser({ role, password })
  return { id, email, ...(await signInByPassword(email, password)) }
}

test('the table names every page and route, and none that is gone', () => {
  expect(Object.keys(pages).sort()).toEqual(listPageFiles())
})

test('the table names every action of the build, and none that is gone', () => {
  expect(Object.keys(actions).sort()).toEqual([...listBuiltActions().keys()].sort())
})

test('every public action says why', () => {
  for (const [name, { rule, because }] of Object.entries(actions)) {
    expect(Boolean(because), name).toBe(rule === 'public')
  }
})

for (const [file, entry] of Object.entries(pages)) {
  test(`${entry.rule} page ${file}`, async () => {
    const { path, ids } = await addressOf(entry)
    const before = await rowsAbout(ids)
    await expectPage(entry, path)
    if (file.endsWith('/page.tsx')) await expectWordsIfMissing(entry.rule, path)
    expect(await rowsAbout(ids), 'a GET changes nothing').toBe(before)
  })
}

async function addressOf({ rule, path, make }: PageEntry): Promise<{ path: string; ids: string[] }> {
  const everybody = Object.values(people).map(({ id }) => id)
  if (path !== undefined) return { path, ids: everybody }
  const row = await make?.(rightPerson(rule))
  if (!row) throw new Error('Give the page a path, or a row to make one from.')
  return { path: row.path, ids: [...everybody, ...row.ids] }
}

async function expectPage({ rule, leadsStrangersTo, leadsRolesTo }: PageEntry, path: string): Promise<void> {
  for (const caller of [stranger, people.disabled]) {
    const answer = await get(caller, path)
    const leadsTo = leadsStrangersTo ?? (rule === 'public' ? null : '/sign-in')
    if (leadsTo === null) expect(answer.status).toBe(200)
    else expectRedirect(answer, leadsTo, leadsStrangersTo ? null : path)
  }
  if (rule === 'public') return
  for (const [name, person] of Object.entries(people)) {
    if (name === 'disabled') continue
    const answer = await get(person, path)
    const elsewhere = leadsRolesTo?.[roleOf(name)]
    if (elsewhere) expectRedirect(answer, elsewhere, null)
    else expect(answer.status, `${path} as ${name}`).toBe(isAllowed(rule, name) ? 200 : 404)
    expect(answer.headers.get('cache-control'), 'no cache keeps a private page').toContain('no-store')
  }
}

/** To whom a page is not there, it says so without scripts, once and inside their own navigation. */
async function expectWordsIfMissing(rule: Rule, path: string): Promise<void> {
  for (const person of wrongPeople(rule)) {
    const answer = await get(person, path)
    if (answer.status !== 404) continue
    const html = await answer.text()
    expect(html.split('This page is not here').length - 1, path).toBe(1)
    expect(html).toContain('Sign out')
    expect(html).toMatch(/<title>Page not found/)
    expect(html, 'nothing of how it was asked for').not.toContain('waymarkmissing')
  }
}

function expectRedirect(answer: Response, to: string, from: string | null): void {
  expect(answer.status).toBe(307)
  const target = new URL(answer.headers.get('location') ?? '', process.env.WEB_URL)
  expect(target.pathname).toBe(to)
  if (from !== null && from !== '/home') expect(target.searchParams.get('next')).toBe(from)
}

function isAllowed(rule: Rule, name: string): boolean {
  if (rule === 'owner') return name === 'owner'
  if (rule === 'coach-owner') return name === 'coach'
  if (rule === 'coach-or-admin') return roleOf(name) !== 'client'
  return rule === 'public' || rule === 'viewer' || rule === roleOf(name)
}

function roleOf(name: string): 'client' | 'coach' | 'admin' {
  if (name === 'admin') return name
  return name === 'coach' || name === 'otherCoach' ? 'coach' : 'client'
}

/** Whose row it is, or who has the role. */
function rightPerson(rule: Rule): Person {
  if (rule === 'admin') return people.admin
  return rule.startsWith('coach') ? people.coach : people.owner
}

for (const [name, entry] of Object.entries(actions)) {
  test(`${entry.rule} action ${name}`, async () => {
    const id = listBuiltActions().get(name)
    expect(id, `${name} in the build`).toBeDefined()
    await expectAction({ ...entry, id: id ?? '' })
  })
}

async function expectAction(action: ActionEntry & { id: string }): Promise<void> {
  const nobody = [stranger, people.disabled]
  if (action.rule === 'public') {
    for (const caller of nobody) expect((await callAction(caller, action, {})).status).toBeLessThan(500)
    return
  }
  if (!action.make) throw new Error('Say what the right person would send.')
  const right = rightPerson(action.rule)
  const { fields, ids, from = action.from } = await action.make(right)
  const call = { ...action, from }
  const before = await rowsAbout(ids)
  for (const wrong of [...nobody, ...wrongPeople(action.rule)]) {
    await expectRefusal(
      await callAction(wrong, call, fields),
      wrong === people.disabled || wrong === stranger,
    )
    expect(await rowsAbout(ids), 'nothing was changed').toBe(before)
  }
  await callAction(right, call, fields)
  // Some is done by a job, a moment later.
  await expect
    .poll(() => rowsAbout(ids), 'the right person can do it, so the refusals mean something')
    .not.toBe(before)
}

function wrongPeople(rule: Rule): Person[] {
  const others = ['client', 'coach', 'otherCoach', 'admin'] as const
  return others.filter((name) => !isAllowed(rule, name)).map((name) => people[name])
}

async function expectRefusal(
  { status, body, location }: { status: number; body: string; location: string },
  isNobody: boolean,
): Promise<void> {
  if (location) return expect(location).toMatch(/^\/sign-in/)
  if (status >= 400 && status < 500) return
  expect(body).toContain('"status":"failed"')
  if (isNobody) expect(body).toContain('Your session has ended')
}
