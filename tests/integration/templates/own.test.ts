import { beforeEach, describe, expect, test } from 'vitest'
import { keepCopy } from '@/lib/templates/own/keep-copy'
import { ownWordsOf } from '@/lib/templates/own/own-source'
import {
  getOwnTemplate,
  getSnippetWords,
  isStarred,
  listOwn,
  listSnippets,
} from '@/lib/templates/own/queries'
import { removeCopy } from '@/lib/templates/own/remove-copy'
import { removeSnippet } from '@/lib/templates/own/remove-snippet'
import { saveCopy } from '@/lib/templates/own/save-copy'
import { saveSnippet } from '@/lib/templates/own/save-snippet'
import { starTemplate } from '@/lib/templates/own/star-template'
import { getTemplate } from '@/lib/templates/queries'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'

const slug = 'decline-offer-direct'
const notFound = { code: 'not_found' }
let owner: Viewer
let other: Viewer

beforeEach(async () => {
  owner = await makeViewer()
  other = await makeViewer()
})

describe('stars', () => {
  test('are the viewer’s own, can be set twice and taken away twice', async () => {
    for (const star of [true, true]) await starTemplate(owner, { slug, star })
    const { id } = await getTemplate(slug)
    expect([await isStarred(owner, id), await isStarred(other, id)]).toEqual([true, false])
    expect((await listOwn(owner)).favourites.map((row) => row.slug)).toEqual([slug])
    expect((await listOwn(other)).favourites).toEqual([])
    await starTemplate(other, { slug, star: false })
    expect(await isStarred(owner, id)).toBe(true)
    for (const star of [false, false]) await starTemplate(owner, { slug, star })
    expect(await isStarred(owner, id)).toBe(false)
    await expect(starTemplate(owner, { slug: 'none', star: true })).rejects.toMatchObject(notFound)
  })

  test('a retired text gets none, and can lose one', async () => {
    const { id } = await getTemplate(slug)
    await starTemplate(owner, { slug, star: true })
    await testDb().template.update({ where: { slug }, data: { retiredAt: new Date() } })
    await expect(starTemplate(other, { slug, star: true })).rejects.toMatchObject(notFound)
    await starTemplate(owner, { slug, star: false })
    expect([await isStarred(owner, id), await isStarred(other, id)]).toEqual([false, false])
    await testDb().template.update({ where: { slug }, data: { retiredAt: null } })
  })
})

describe('copies', () => {
  const words = { title: 'As I say it', subject: 'No to {role}', body: 'Thank you. I decline.\n\n{me:name}' }

  test('are worded by their owner, and stay when the library changes', async () => {
    const { id } = await keepCopy(owner, { slug })
    await saveCopy(owner, { id, ...words })
    expect(ownWordsOf((await getOwnTemplate(owner, id)).source)).toEqual(words)
    await testDb().template.update({ where: { slug }, data: { retiredAt: new Date() } })
    expect(await getOwnTemplate(owner, id)).toMatchObject({ title: words.title })
    await expect(keepCopy(owner, { slug })).rejects.toMatchObject(notFound)
    await testDb().template.update({ where: { slug }, data: { retiredAt: null } })
  })

  test('a mistake in the grammar is told by its line, and nothing is saved', async () => {
    const { id } = await keepCopy(owner, { slug })
    const { source } = await getOwnTemplate(owner, id)
    await expect(saveCopy(owner, { id, ...words, body: 'Hello\n{oops' })).rejects.toMatchObject({
      code: 'invalid',
      field: 'body',
      message: expect.stringMatching(/^Line 2: /),
    })
    await expect(saveCopy(owner, { id, ...words, subject: '{oops' })).rejects.toMatchObject({
      field: 'subject',
    })
    expect((await getOwnTemplate(owner, id)).source).toBe(source)
  })

  test('nobody else reads, changes or removes them', async () => {
    const { id } = await keepCopy(owner, { slug })
    await expect(getOwnTemplate(other, id)).rejects.toMatchObject(notFound)
    await expect(getOwnTemplate(owner, 'no-id')).rejects.toMatchObject(notFound)
    await expect(saveCopy(other, { id, ...words })).rejects.toMatchObject(notFound)
    await expect(removeCopy(other, { id })).rejects.toMatchObject(notFound)
    expect((await listOwn(other)).copies).toEqual([])
    await removeCopy(owner, { id })
    await expect(getOwnTemplate(owner, id)).rejects.toMatchObject(notFound)
  })

  test('there are two hundred at most', async () => {
    const { id } = await keepCopy(owner, { slug })
    const { source } = await getOwnTemplate(owner, id)
    const copy = { ownerId: owner.id, title: 'Copy', source }
    await testDb().ownTemplate.createMany({ data: Array.from({ length: 199 }, () => copy) })
    await expect(keepCopy(owner, { slug })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('snippets', () => {
  const snippet = { title: 'The move', text: 'We move in March.' }

  test('are kept by name, changed and removed by their owner alone', async () => {
    await saveSnippet(owner, snippet)
    await saveSnippet(owner, { title: 'Bye', text: 'All the best' })
    const [bye, move] = await listSnippets(owner)
    expect([bye?.title, move?.title]).toEqual(['Bye', 'The move'])
    const id = move?.id ?? ''
    await expect(saveSnippet(other, { id, ...snippet, text: 'x' })).rejects.toMatchObject(notFound)
    await expect(removeSnippet(other, { id })).rejects.toMatchObject(notFound)
    expect(await listSnippets(other)).toEqual([])
    await expect(getSnippetWords(other, id)).rejects.toMatchObject(notFound)
    expect(await getSnippetWords(owner, id)).toBe(snippet.text)
    await saveSnippet(owner, { id, ...snippet, text: 'We move in April.' })
    expect(await listSnippets(owner)).toContainEqual({ id, title: 'The move', text: 'We move in April.' })
    await removeSnippet(owner, { id })
    expect(await listSnippets(owner)).toHaveLength(1)
  })

  test('there are two hundred at most', async () => {
    const full = { ownerId: owner.id, ...snippet }
    await testDb().snippet.createMany({ data: Array.from({ length: 200 }, () => full) })
    await expect(saveSnippet(owner, snippet)).rejects.toMatchObject({ code: 'conflict' })
  })
})
