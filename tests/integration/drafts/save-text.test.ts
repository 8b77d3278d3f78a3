import { beforeEach, describe, expect, test } from 'vitest'
import { addParagraph } from '@/lib/drafts/add-paragraph'
import { mostADay } from '@/lib/drafts/begin-drafts'
import { mostVersions } from '@/lib/drafts/change-draft'
import { fingerprint } from '@/lib/drafts/fingerprint'
import { leaveGapOut } from '@/lib/drafts/leave-gap-out'
import { listVersions } from '@/lib/drafts/queries'
import { recordCheck } from '@/lib/drafts/record-check'
import { recordDraftSent } from '@/lib/drafts/record-draft-sent'
import { restoreVersion } from '@/lib/drafts/restore-version'
import { saveText } from '@/lib/drafts/save-text'
import { comparing, restoring, saving } from '@/lib/drafts/schema'
import { takeReplacement } from '@/lib/drafts/take-replacement'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeDraft, makeKit } from '@/tests/support/draft-factories'
import { makeViewer } from '@/tests/support/factories'
import { draftRow, everythingOf, minutesAfter, now, versionsOf } from './rows'

let viewer: Viewer
let id: string
const text = (body: string) => ({ id, subject: 'S', body })

beforeEach(async () => {
  viewer = await makeViewer()
  id = (await makeDraft(viewer, { subject: 'S', body: 'One.', now })).id
})

describe('saveText', () => {
  test('keeps the text as begun as a version, and saves without making more', async () => {
    await saveText(viewer, { ...text('Two.'), revision: 1 }, now)
    await saveText(viewer, { ...text('Three.'), revision: 2 }, now)
    expect(await draftRow(id)).toMatchObject({ body: 'Three.', revision: 3, editedByHand: true })
    expect((await versionsOf(id)).map(({ kind, body }) => `${kind} ${body}`)).toEqual(['begun One.'])
  })

  test('a press keeps a version, and the same text is not kept twice', async () => {
    await saveText(viewer, { ...text('Two.'), revision: 1, keep: true }, now)
    await saveText(viewer, { ...text('Two.'), revision: 2, keep: true }, now)
    expect((await versionsOf(id)).map(({ kind }) => kind)).toEqual(['begun', 'kept'])
  })

  test('a long pause keeps what stood there before it', async () => {
    await saveText(viewer, { ...text('Two.'), revision: 1 }, minutesAfter(1))
    await saveText(viewer, { ...text('Three.'), revision: 2 }, minutesAfter(5))
    await saveText(viewer, { ...text('Four.'), revision: 3 }, minutesAfter(16))
    expect((await versionsOf(id)).map(({ kind, body }) => `${kind} ${body}`)).toEqual([
      'begun One.',
      'paused Three.',
    ])
  })

  test('two tabs lose nothing: both texts are kept, the one that stands stays', async () => {
    await saveText(viewer, { ...text('First tab.'), revision: 1 }, now)
    await expect(saveText(viewer, { ...text('Second tab.'), revision: 1 }, now)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('version 3'),
    })
    expect(await draftRow(id)).toMatchObject({ body: 'First tab.', revision: 2 })
    expect((await versionsOf(id)).map(({ body }) => body)).toEqual(['One.', 'First tab.', 'Second tab.'])
  })

  test('the same text from an older window is no quarrel', async () => {
    await saveText(viewer, { ...text('Two.'), revision: 1 }, now)
    await saveText(viewer, { ...text('Two.'), revision: 1 }, now)
    expect(await versionsOf(id)).toHaveLength(1)
  })

  test('a window that sends its text again and again adds no version to the two that are kept', async () => {
    await saveText(viewer, { ...text('First tab.'), revision: 1 }, now)
    for (let again = 0; again < 3; again++)
      await expect(saveText(viewer, { ...text('Second tab.'), revision: 1 }, now)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('version 3'),
      })
    await expect(saveText(viewer, { ...text('Second tab, on.'), revision: 1 }, now)).rejects.toMatchObject({
      message: expect.stringContaining('version 4'),
    })
    expect((await versionsOf(id)).map(({ kind, body }) => `${kind} ${body}`)).toEqual([
      'begun One.',
      'other_window First tab.',
      'other_window Second tab.',
      'other_window Second tab, on.',
    ])
  })

  test('half an emoji and a NUL are no quarrel of a window with itself', async () => {
    const typed = { ...text('Half \ud83d and \0 none.'), revision: 1 }
    await saveText(viewer, saving.parse(typed), now)
    await saveText(viewer, saving.parse(typed), now)
    expect(await draftRow(id)).toMatchObject({ body: 'Half \ufffd and  none.', revision: 2 })
    expect(await versionsOf(id)).toHaveLength(1)
  })

  test('of twenty saves at once one stands, and every text is kept', async () => {
    const saves = Array.from({ length: 20 }, (_, index) =>
      saveText(viewer, { ...text(`Window ${index}.`), revision: 1 }, now),
    )
    const outcomes = await Promise.allSettled(saves)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const kept = new Set([...(await versionsOf(id)).map(({ body }) => body), (await draftRow(id)).body])
    for (let index = 0; index < 20; index++) expect(kept).toContain(`Window ${index}.`)
    const numbers = (await versionsOf(id)).map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})

describe('with as many versions as are kept', () => {
  const full = { code: 'conflict', message: expect.stringContaining(`${mostVersions} versions`) }

  beforeEach(async () => {
    const more = Array.from({ length: mostVersions - 1 }, (_, index) => {
      const words = text(`Kept ${index}.`)
      const { subject, body } = words
      return { draftId: id, number: index + 2, subject, body, fingerprint: fingerprint(words), kind: 'kept' }
    })
    await testDb().draftVersion.createMany({ data: more })
  })

  test('a text is still saved, and the person hears that no version is kept', async () => {
    const saved = await saveText(viewer, { ...text('Two.'), revision: 1, keep: true }, minutesAfter(60))
    expect(saved).toEqual({ isFull: true })
    expect(await draftRow(id)).toMatchObject({ body: 'Two.', revision: 2 })
    expect(await versionsOf(id)).toHaveLength(mostVersions)
    expect(await listVersions(viewer, id)).toHaveLength(mostVersions)
  })

  test('nothing is written over that is kept nowhere else', async () => {
    await saveText(viewer, { ...text('Two.'), revision: 1 }, now)
    const before = await everythingOf(id)
    await expect(saveText(viewer, { ...text('Other.'), revision: 1 }, now)).rejects.toMatchObject(full)
    await expect(restoreVersion(viewer, { id, number: 1 }, now)).rejects.toMatchObject(full)
    expect(await everythingOf(id)).toBe(before)
  })

  test('what goes out is kept', async () => {
    const sent = {
      id,
      via: 'email',
      sentTo: '',
      sentAt: now,
      sentSubject: undefined,
      sentBody: undefined,
    } as const
    await recordDraftSent(viewer, sent, now)
    expect((await versionsOf(id)).at(-1)).toMatchObject({ number: mostVersions + 1, kind: 'sent' })
  })
})

test('within a day nobody begins messages without end', async () => {
  const { clientId } = await draftRow(id)
  const begun = { clientId, channel: 'email', purpose: 'none', locale: 'en-GB', body: 'Two.', createdAt: now }
  await testDb().draft.createMany({
    data: Array.from({ length: mostADay - 2 }, () => ({ ...begun, updatedAt: now })),
  })
  await expect(makeKit(viewer, [{}, {}], { now })).rejects.toMatchObject({ code: 'conflict' })
  await makeDraft(viewer, { now })
  await expect(makeDraft(viewer, { now })).rejects.toMatchObject({ code: 'conflict' })
  await makeDraft(viewer, { now: minutesAfter(24 * 60) })
})

test('a version is never altered, not even past the product', async () => {
  const change = testDb().draftVersion.updateMany({ where: { draftId: id }, data: { body: 'Forged.' } })
  await expect(change).rejects.toThrow()
  expect((await versionsOf(id))[0]?.body).toBe('One.')
})

test('restoring keeps what stood there, and can be restored from', async () => {
  await saveText(viewer, { ...text('Two.'), revision: 1 }, now)
  await restoreVersion(viewer, { id, number: 1 }, now)
  expect(await draftRow(id)).toMatchObject({ body: 'One.', revision: 3 })
  expect((await versionsOf(id)).map(({ kind, body, from }) => [kind, body, from])).toEqual([
    ['begun', 'One.', null],
    ['kept', 'Two.', null],
    ['restored', 'One.', 1],
  ])
  await expect(restoreVersion(viewer, { id, number: 9 }, now)).rejects.toMatchObject({ code: 'not_found' })
})

test('a replacement is taken where its words still stand, and nowhere else', async () => {
  const taking = { where: 'body', start: 0, end: 3, words: 'One', by: 'Two' } as const
  await takeReplacement(viewer, id, taking, now)
  expect((await draftRow(id)).body).toBe('Two.')
  await expect(takeReplacement(viewer, id, taking, now)).rejects.toMatchObject({ code: 'conflict' })
})

test('a replacement makes no text longer than one that is typed, and no subject of two lines', async () => {
  const taking = { where: 'subject', start: 0, end: 1, words: 'S' } as const
  await takeReplacement(viewer, id, { ...taking, by: 'S\nBcc: all@example.org' }, now)
  expect((await draftRow(id)).subject).toBe('S Bcc: all@example.org')
  const long = { where: 'body', start: 0, end: 4, words: 'One.', by: 'x'.repeat(20_001) } as const
  await expect(takeReplacement(viewer, id, long, now)).rejects.toMatchObject({
    code: 'invalid',
    field: 'body',
  })
  expect((await draftRow(id)).body).toBe('One.')
})

test('numbers that no version can have are refused before the database is asked', () => {
  const number = '99999999999'
  expect(restoring.safeParse({ id, number }).success).toBe(false)
  expect(comparing.parse({ a: number, b: '-1' })).toEqual({})
})

test('a gap goes with its sentence, and the text before is kept', async () => {
  const gap = await makeDraft(viewer, { body: 'Hello.\n\nI liked [What?]. Bye.', now })
  const input = { id: gap.id, where: 'body', start: 16, end: 23, words: '[What?]' } as const
  await leaveGapOut(viewer, input, now)
  expect((await draftRow(gap.id)).body).toBe('Hello.\n\nBye.')
  await expect(leaveGapOut(viewer, input, now)).rejects.toMatchObject({ code: 'conflict' })
})

test('a check is noted for the very text it was made of', async () => {
  await recordCheck(viewer, { id, subject: 'S', body: 'Another.', ready: true })
  expect((await draftRow(id)).checkedText).toBeNull()
  await recordCheck(viewer, { id, subject: 'S', body: 'One.', ready: true })
  expect(await draftRow(id)).toMatchObject({
    checkedReady: true,
    checkedText: (await versionsOf(id))[0]?.fingerprint,
  })
})

test('a paragraph goes before the sign-off, and one that does not fit changes nothing', async () => {
  const owner = await makeViewer()
  const { id } = await makeDraft(owner, { body: 'Dear Anna,\n\nThank you.\n\nKind regards,\nInes', now })
  await addParagraph(owner, id, 'We move in April.', now)
  const { body, revision, editedByHand } = await draftRow(id)
  expect(body).toBe('Dear Anna,\n\nThank you.\n\nWe move in April.\n\nKind regards,\nInes')
  expect([revision, editedByHand]).toEqual([2, true])
  const before = await everythingOf(id)
  await expect(addParagraph(owner, id, 'x'.repeat(20_000), now)).rejects.toMatchObject({ code: 'invalid' })
  expect(await everythingOf(id)).toBe(before)
})
