import { beforeEach, describe, expect, test } from 'vitest'
import { createText } from '@/lib/templates/editing/create-text'
import { publishText } from '@/lib/templates/editing/publish-text'
import { getText, getVersion, listTexts, listTwins } from '@/lib/templates/editing/queries'
import { restoreTextVersion } from '@/lib/templates/editing/restore-version'
import { retireText } from '@/lib/templates/editing/retire-text'
import { saveText } from '@/lib/templates/editing/save-text'
import { creatingText, textFilter } from '@/lib/templates/editing/schema'
import { readParts } from '@/lib/templates/editing/text-parts'
import { loadLibrary } from '@/lib/templates/load-library'
import { getTemplate } from '@/lib/templates/queries'
import { readTemplate } from '@/lib/templates/template-file'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { changedText, newText } from './text-forms'

const now = new Date()
let nth = 0
let coach: Viewer
let admin: Viewer

beforeEach(async () => {
  coach = await makeViewer({ role: 'coach', name: 'Jonas Brandt' })
  admin = await makeViewer({ role: 'admin', name: 'Maya Okafor' })
})

const create = async (given: Record<string, string> = {}) =>
  (await createText(coach, newText({ slug: `absage-${++nth}`, ...given }), now)).slug
const publish = (slug: string, number: number, reason = '') =>
  publishText(coach, { slug, number, reason }, now)
const filter = (given: Record<string, string>) => textFilter.parse(given)

describe('writing', () => {
  test('a new text has no problems, is in nobody’s library, and gets its address from its title', async () => {
    const { slug } = await createText(coach, newText({ title: 'Das Maß ist voll: çà et là' }), now)
    expect(slug).toBe('das-mass-ist-voll-ca-et-la')
    const { working, publishedNumber } = await getText(coach, slug)
    expect(readTemplate(working.source).problems).toEqual([])
    expect([working.number, working.author?.name, publishedNumber]).toEqual([1, 'Jonas Brandt', null])
    await expect(getTemplate(slug)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('an address is somebody’s once, and never that of another page', async () => {
    const slug = await create()
    await expect(create({ slug })).rejects.toMatchObject({ code: 'conflict', field: 'slug' })
    expect(await testDb().template.count({ where: { slug } })).toBe(1)
    for (const taken of ['new', 'mine', 'resumes']) expect(() => newText({ slug: taken })).toThrow('taken')
  })

  test('saving is a version; saving the same again is none', async () => {
    const slug = await create()
    expect(await saveText(coach, changedText(slug, 1), now)).toEqual({ number: 1, isNew: false })
    const saved = await saveText(admin, changedText(slug, 1, { title: 'Anders' }), now)
    expect(saved).toEqual({ number: 2, isNew: true })
    const text = await getText(coach, slug)
    expect(text.versions.map(({ number, author }) => [number, author?.name])).toEqual([
      [2, 'Maya Okafor'],
      [1, 'Jonas Brandt'],
    ])
    expect(await testDb().template.findUnique({ where: { slug } })).toMatchObject({ title: 'Anders' })
  })

  test('two at once: the second is told who saved what, and may then put theirs on top', async () => {
    const slug = await create()
    const both = ['Eins', 'Zwei'].map((title) => saveText(coach, changedText(slug, 1, { title }), now))
    const [lost] = (await Promise.allSettled(both)).flatMap((done) =>
      done.status === 'rejected' ? [done.reason] : [],
    )
    expect(lost).toMatchObject({ code: 'conflict' })
    expect(String(lost)).toContain('Jonas Brandt has saved version 2 meanwhile')
    expect(await saveText(coach, changedText(slug, 2, { title: 'Drei' }), now)).toMatchObject({ number: 3 })
  })

  test('a half-written text can be saved, and says what is wrong', async () => {
    const slug = await create({ details: 'fields: [', body: '{nobody}' })
    const { working } = await getText(coach, slug)
    const { problems } = readTemplate(working.source)
    expect(problems.length).toBeGreaterThan(0)
    await expect(publish(slug, 1)).rejects.toMatchObject({ code: 'invalid' })
    expect(creatingText.safeParse({ ...newText(), rules: 'M2', subject: '' }).success).toBe(false)
  })

  test('a direct message leaves the subject of its kind behind', async () => {
    const slug = await create({ channel: 'direct_message' })
    expect(readParts((await getText(coach, slug)).working.source).subject).toBe('')
  })
})

describe('publishing', () => {
  test('shows readers the newest version, and later ones only when they are published', async () => {
    const slug = await create()
    await publish(slug, 1)
    expect(await getTemplate(slug)).toMatchObject({ number: 1, template: { title: 'Ein Angebot absagen' } })
    await saveText(coach, changedText(slug, 1, { title: 'Neu' }), now)
    expect(await getTemplate(slug)).toMatchObject({ number: 1, template: { title: 'Ein Angebot absagen' } })
    await expect(publish(slug, 1)).rejects.toMatchObject({ code: 'conflict' })
    await publish(slug, 2)
    expect((await getTemplate(slug)).template.title).toBe('Neu')
  })

  test('a text that its own check finds fault with needs a reason, which stays with the version', async () => {
    const slug = await create({ subject: 'Ihr Angebot \\[Firma\\]' })
    await expect(publish(slug, 1)).rejects.toMatchObject({ code: 'invalid', field: 'reason' })
    await expect(getTemplate(slug)).rejects.toMatchObject({ code: 'not_found' })
    await publish(slug, 1, 'The blank is on purpose.')
    expect((await getVersion(coach, slug, 1)).reason).toBe('The blank is on purpose.')
    const change = testDb().templateVersion.updateMany({
      where: { template: { slug }, number: 1 },
      data: { reason: 'Another one' },
    })
    await expect(change).rejects.toThrow()
    expect((await getVersion(coach, slug, 1)).reason).toBe('The blank is on purpose.')
  })

  test('a version is restored as a new one; the others stay', async () => {
    const slug = await create()
    await saveText(coach, changedText(slug, 1, { title: 'Zwei' }), now)
    expect(await restoreTextVersion(admin, { slug, number: 1 }, now)).toBe(3)
    const { working, versions } = await getText(coach, slug)
    expect(working).toMatchObject({ number: 3, source: (await getVersion(coach, slug, 1)).source })
    expect(versions).toHaveLength(3)
    await expect(restoreTextVersion(admin, { slug, number: 1 }, now)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('a retired text is gone from the library until it is brought back', async () => {
    const slug = await create()
    await publish(slug, 1)
    await retireText(coach, slug, now, now)
    await expect(getTemplate(slug)).rejects.toMatchObject({ code: 'not_found' })
    await expect(retireText(coach, slug, now, now)).rejects.toMatchObject({ code: 'conflict' })
    await expect(publish(slug, 1)).rejects.toMatchObject({ code: 'conflict' })
    await retireText(admin, slug, null, now)
    expect(await getTemplate(slug)).toMatchObject({ number: 1 })
  })
})

describe('what came with the product', () => {
  test('is written on like any other text, and a later shipped one is offered beside it', async () => {
    const slug = 'angebot-absagen'
    const before = readParts((await getText(coach, slug)).working.source)
    const typed = { ...before, rules: before.rules, slug, base: 1, title: 'Unsere Absage' }
    await saveText(coach, { ...typed, channel: 'email' }, now)
    expect((await getTemplate(slug)).template.title).toBe(before.title)
    await testDb().templateVersion.create({
      data: { templateId: (await getTemplate(slug)).id, number: 3, source: 'shipped', fromLibrary: true },
    })
    expect(await getText(coach, slug)).toMatchObject({ working: { number: 2 }, shipped: 3 })
    await loadLibrary(testDb(), 'content/templates')
    expect(await getText(coach, slug)).toMatchObject({ working: { number: 2 }, shipped: 4 })
    await saveText(coach, { ...typed, channel: 'email', base: 2, title: 'Noch eine' }, now)
    expect(await getText(coach, slug)).toMatchObject({ working: { number: 5 }, shipped: null })
  })
})

describe('the list', () => {
  test('has drafts, published and retired texts, found by their words and filters', async () => {
    const slugs = [await create(), await create({ title: 'Nebelkrähe' }), await create({ tone: 'warm' })]
    await publish(slugs[0] ?? '', 1)
    await retireText(coach, slugs[2] ?? '', now, now)
    const found = async (given: Record<string, string>) =>
      (await listTexts(coach, filter(given))).rows
        .map(({ slug }) => slug)
        .filter((slug) => slugs.includes(slug))
    expect(await found({ state: 'draft', language: 'de' })).toEqual([slugs[1]])
    expect(await found({ state: 'published', q: slugs[0] ?? '' })).toEqual([slugs[0]])
    expect(await found({ state: 'retired', tone: 'warm' })).toEqual([slugs[2]])
    expect(await found({ q: 'Nebelkrähe' })).toEqual([slugs[1]])
    expect(await found({ language: 'fr' })).toEqual([])
    const { rows, total } = await listTexts(coach, filter({ state: 'published' }))
    expect(rows).toHaveLength(40)
    expect(total).toBeGreaterThan(100)
  })

  test('names what else is offered for the same kind, tone and language', async () => {
    const slug = await create()
    const same = { kind: 'decline-offer-direct', channel: 'email', tone: 'formal', locale: 'de' }
    const twins = await listTwins(coach, { slug, ...same })
    expect(twins.map((twin) => twin.slug)).toContain('angebot-absagen')
    expect(twins.map((twin) => twin.slug)).not.toContain(slug)
  })
})

describe('whoever may not write', () => {
  const writes: [name: string, write: (viewer: Viewer, slug: string) => Promise<unknown>][] = [
    ['createText', (viewer) => createText(viewer, newText(), now)],
    ['saveText', (viewer, slug) => saveText(viewer, changedText(slug, 1, { title: 'Mein' }), now)],
    ['publishText', (viewer, slug) => publishText(viewer, { slug, number: 1, reason: 'So' }, now)],
    ['retireText', (viewer, slug) => retireText(viewer, slug, now, now)],
    ['restoreTextVersion', (viewer, slug) => restoreTextVersion(viewer, { slug, number: 1 }, now)],
    ['getText', getText],
    ['getVersion', (viewer, slug) => getVersion(viewer, slug, 1)],
    ['listTexts', (viewer) => listTexts(viewer, filter({}))],
    ['listTwins', (viewer, slug) => listTwins(viewer, { slug, kind: '', channel: '', tone: '', locale: '' })],
  ]

  test.each(writes)('%s: nothing is there for a client, and nothing changes', async (_, write) => {
    const slug = await create()
    await saveText(coach, changedText(slug, 1, { title: 'Zwei' }), now)
    const rows = () => testDb().template.findMany({ include: { versions: true }, orderBy: { id: 'asc' } })
    const before = await rows()
    const client = await makeViewer()
    await expect(write(client, slug)).rejects.toMatchObject({ code: 'not_found' })
    await expect(write({ ...client, role: 'nobody' as 'client' }, slug)).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await rows()).toEqual(before)
  })
})
