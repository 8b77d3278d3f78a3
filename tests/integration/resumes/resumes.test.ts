import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { dropWaiting } from '@/lib/resumes/drop-waiting'
import { fingerprintOf } from '@/lib/resumes/fingerprint'
import { entriesOf } from '@/lib/resumes/part-of-resume'
import { parts } from '@/lib/resumes/parts'
import { findWaiting, getResume } from '@/lib/resumes/queries'
import { readImport } from '@/lib/resumes/read-import'
import { savePart } from '@/lib/resumes/save-part'
import { takeOverWaiting } from '@/lib/resumes/take-over-waiting'
import { makeViewer } from '@/tests/support/factories'

const nothing = fingerprintOf([])
const { work, skills, basics } = parts

describe('a part of the profile', () => {
  test('is saved, and the others stay', async () => {
    const viewer = await makeViewer()
    await savePart(viewer, { part: basics, entries: [{ name: 'Ines' }], seen: nothing })
    await savePart(viewer, { part: work, entries: [{ name: 'Corda', extra: 1 }], seen: nothing })
    expect(await getResume(viewer)).toEqual({ basics: { name: 'Ines' }, work: [{ name: 'Corda', extra: 1 }] })
    await savePart(viewer, { part: work, entries: [], seen: fingerprintOf([{ name: 'Corda', extra: 1 }]) })
    expect(await getResume(viewer)).toEqual({ basics: { name: 'Ines' } })
  })

  test('gives the fingerprint that the next form will show', async () => {
    const viewer = await makeViewer()
    const entries = [{ highlights: ['b'], position: 'Analyst', name: 'Corda', zeta: { b: 1, a: 2 } }]
    const seen = await savePart(viewer, { part: work, entries, seen: nothing })
    expect(fingerprintOf(entriesOf(await getResume(viewer), work))).toBe(seen)
  })

  test('changed in another tab is no prey of this one, until it is sent again on purpose', async () => {
    const viewer = await makeViewer()
    await savePart(viewer, { part: work, entries: [{ name: 'First tab' }], seen: nothing })
    const late = { part: work, entries: [{ name: 'Second tab' }] }
    await expect(savePart(viewer, { ...late, seen: nothing })).rejects.toMatchObject({ code: 'conflict' })
    expect((await getResume(viewer)).work).toEqual([{ name: 'First tab' }])
    // Another part is another matter.
    await savePart(viewer, { part: skills, entries: [{ name: 'Planning' }], seen: nothing })
    const seen = fingerprintOf(entriesOf(await getResume(viewer), work))
    await savePart(viewer, { ...late, seen })
    expect((await getResume(viewer)).work).toEqual([{ name: 'Second tab' }])
  })

  test('two tabs at the same moment: one is kept, the other is told', async () => {
    const viewer = await makeViewer()
    const names = ['a', 'b', 'c', 'd']
    const tries = names.map((name) => savePart(viewer, { part: work, entries: [{ name }], seen: nothing }))
    const outcomes = await Promise.allSettled(tries)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await getResume(viewer)).work).toHaveLength(1)
  })
})

describe('a file', () => {
  const text = JSON.stringify({ work: [{ name: 'Ferrow', startDate: 'then' }], skills: [{ name: 'Maps' }] })

  test('waits to be looked at, is taken over part by part, and what stood there can be put back', async () => {
    const viewer = await makeViewer()
    await savePart(viewer, { part: basics, entries: [{ name: 'Ines' }], seen: nothing })
    await savePart(viewer, { part: work, entries: [{ name: 'Corda' }], seen: nothing })
    const before = await getResume(viewer)
    await readImport(viewer, { file: new File([text], 'resume.json'), text: '' })
    expect(await getResume(viewer)).toEqual(before)
    expect(await findWaiting(viewer)).toEqual({
      from: 'file',
      resume: { work: [{ name: 'Ferrow' }], skills: [{ name: 'Maps' }] },
      leftOut: [{ where: 'work 1, startDate', why: '“then” is no date such as 2021-03' }],
    })
    await takeOverWaiting(viewer)
    const taken = { basics: { name: 'Ines' }, work: [{ name: 'Ferrow' }], skills: [{ name: 'Maps' }] }
    expect(await getResume(viewer)).toEqual(taken)
    await takeOverWaiting(viewer)
    expect(await getResume(viewer)).toEqual(before)
    await takeOverWaiting(viewer)
    expect(await getResume(viewer)).toEqual(taken)
  })

  test('can be left alone', async () => {
    const viewer = await makeViewer()
    await readImport(viewer, { text })
    await dropWaiting(viewer)
    expect([await findWaiting(viewer), await getResume(viewer)]).toEqual([null, {}])
    await expect(takeOverWaiting(viewer)).rejects.toMatchObject({ code: 'not_found' })
  })

  test.each([
    [{ text: '' }, 'text', /Choose a file/],
    [{ text: 'Dear all' }, 'text', /not JSON/],
    [{ file: new File(['{"a":1}'], 'a.json'), text: '' }, 'file', /No part of a résumé/],
  ])('that is none is refused beside its field: %#', async (given, field, message) => {
    const refusal = { code: 'invalid', field, message: expect.stringMatching(message) }
    await expect(readImport(await makeViewer(), given)).rejects.toMatchObject(refusal)
  })
})

test('everybody has a profile of their own, and a closed account none', async () => {
  const [ines, other] = [await makeViewer(), await makeViewer()]
  await savePart(ines, { part: work, entries: [{ name: 'Corda' }], seen: nothing })
  await readImport(ines, { text: '{"skills":[{"name":"Maps"}]}' })
  expect([await getResume(other), await findWaiting(other)]).toEqual([{}, null])
  await savePart(other, { part: work, entries: [{ name: 'Ferrow' }], seen: nothing })
  await dropWaiting(other)
  expect((await getResume(ines)).work).toEqual([{ name: 'Corda' }])
  expect(await findWaiting(ines)).not.toBeNull()
  const closed = await makeViewer({ disabledAt: new Date() })
  const writes = [
    savePart(closed, { part: work, entries: [{ name: 'X' }], seen: nothing }),
    readImport(closed, { text: '{"skills":[{"name":"Maps"}]}' }),
    takeOverWaiting(closed),
    dropWaiting(closed),
  ]
  for (const { status } of await Promise.allSettled(writes)) expect(status).toBe('rejected')
  expect(await db().resume.count({ where: { clientId: closed.id } })).toBe(0)
})

test('what no longer fits is left out when it is read, and the rest is still there', async () => {
  const viewer = await makeViewer()
  const data = { basics: { name: 'Ines', email: 'broken' }, work: 'none' }
  await db().resume.create({ data: { clientId: viewer.id, data } })
  expect(await getResume(viewer)).toEqual({ basics: { name: 'Ines' } })
})
