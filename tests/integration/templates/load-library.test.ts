import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadLibrary } from '@/lib/templates/load-library'
import { findTemplate, getTemplate } from '@/lib/templates/queries'
import { readTemplates } from '@/lib/templates/read-templates'
import { testDb } from '@/tests/support/database'
import { makeUser } from '@/tests/support/factories'

const slug = 'decline-offer-direct'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-library-'))
  cpSync('content/templates', folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const load = () => loadLibrary(testDb(), folder)

function rewrite(from: string, to: string) {
  const file = join(folder, 'en-GB', `${slug}.md`)
  const source = readFileSync(file, 'utf8')
  expect(source).toContain(from)
  writeFileSync(file, source.replace(from, to))
}

const titleLine = /^title: .*$/m.exec(readFileSync(`content/templates/en-GB/${slug}.md`, 'utf8'))?.[0] ?? ''

test('every file is offered from the first start on, and loading it again changes nothing', async () => {
  const files = readTemplates(folder)
  expect(await testDb().template.count({ where: { publishedNumber: 1 } })).toBe(files.length)
  expect(await load()).toEqual({ added: 0, changed: 0, retired: 0 })
  const both = await Promise.all([load(), load()])
  expect(both).toEqual(both.map(() => ({ added: 0, changed: 0, retired: 0 })))
})

test('a text from before is found by words that the product has learnt since; nothing else of it changes', async () => {
  const before = await testDb().template.findUniqueOrThrow({ where: { slug } })
  await testDb().template.update({
    where: { slug },
    data: { words: 'Thank you', updatedAt: before.updatedAt },
  })
  const both = await Promise.all([load(), load()])
  expect(both).toEqual(both.map(() => ({ added: 0, changed: 0, retired: 0 })))
  expect(await testDb().template.findUniqueOrThrow({ where: { slug } })).toEqual(before)
  expect(before.words).toContain('turn down an offer')
})

test('a changed file is a new version, and the one before stays', async () => {
  rewrite(titleLine, 'title: "Another title"')
  expect(await load()).toEqual({ added: 0, changed: 1, retired: 0 })
  const found = await getTemplate(slug)
  expect(found).toMatchObject({ number: 2, template: { title: 'Another title' } })
  expect(await testDb().templateVersion.count({ where: { templateId: found.id } })).toBe(2)
  rewrite('title: "Another title"', titleLine)
  expect(await load()).toMatchObject({ changed: 1 })
  expect((await getTemplate(slug)).number).toBe(3)
})

test('what a coach has published is not overwritten by a file; the file can be had as a version', async () => {
  const coach = await makeUser({ role: 'coach' })
  const { id } = await getTemplate(slug)
  const number = 10
  const { source } = await testDb().templateVersion.findFirstOrThrow({ where: { templateId: id } })
  const own = source.replace(titleLine, 'title: "As Jonas says it"')
  await testDb().templateVersion.create({
    data: { templateId: id, number, source: own, authorId: coach.id },
  })
  await testDb().template.update({ where: { id }, data: { publishedNumber: number } })
  // Whoever wrote it may leave: it does not become the product's own by that.
  await testDb().user.delete({ where: { id: coach.id } })
  rewrite(titleLine, 'title: "A third title"')
  expect(await load()).toMatchObject({ changed: 1 })
  expect((await getTemplate(slug)).template.title).toBe('As Jonas says it')
  const latest = await testDb().templateVersion.findFirstOrThrow({
    where: { templateId: id },
    orderBy: { number: 'desc' },
  })
  expect(latest).toMatchObject({ number: 11, authorId: null })
  expect(latest.source).toContain('A third title')
})

test('a file that is gone is retired, one with a mistake stops the loading and changes nothing', async () => {
  rmSync(join(folder, 'en-GB', 'reopen.md'))
  expect(await load()).toMatchObject({ retired: 1 })
  await expect(getTemplate('reopen')).rejects.toMatchObject({ code: 'not_found' })
  rewrite(titleLine, 'title: ""')
  await expect(load()).rejects.toThrow(`en-GB/${slug}.md`)
})

test('a text that a coach keeps under the address of a new file stays what it is', async () => {
  const file = join(folder, 'de', 'angebot-absagen.md')
  await testDb().templateVersion.updateMany({
    where: { template: { slug: 'angebot-absagen' } },
    data: { fromLibrary: false },
  })
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: "Anders"'))
  await load()
  expect((await getTemplate('angebot-absagen')).template.title).not.toBe('Anders')
})

test('finds the text of a kind in a language and a tone, and the nearest where there is none', async () => {
  expect(await findTemplate('decline-offer-direct', 'de')).toMatchObject({
    slug: 'angebot-absagen',
    number: 1,
    inEnglishInstead: false,
    template: { locale: 'de' },
  })
  expect((await findTemplate('decline-offer-direct', 'en-GB', 'warm'))?.template.tone).toBe('warm')
  expect((await findTemplate('decline-offer-direct', 'en-US'))?.template.locale).toBe('en-US')
  expect(await findTemplate('decline-offer-direct', 'de', 'brief')).toMatchObject({
    slug: 'angebot-absagen',
  })
  await testDb().template.updateMany({
    where: { slug: 'angebot-absagen' },
    data: { retiredAt: new Date() },
  })
  expect(await findTemplate('decline-offer-direct', 'de')).toMatchObject({
    inEnglishInstead: true,
    template: { locale: 'en-GB' },
  })
  expect(await findTemplate('no-such-kind', 'en-GB')).toBeNull()
})
