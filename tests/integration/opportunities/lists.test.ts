import { beforeAll, describe, expect, test } from 'vitest'
import { countByStage, listDue, listJournal, listOpportunities } from '@/lib/opportunities/queries'
import { listFilter } from '@/lib/opportunities/schema'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { momentAfter } from './rows'

const now = new Date('2026-11-22T10:00:00Z')

async function employers(viewer: Viewer, query: Record<string, string> = {}): Promise<string[]> {
  const { rows } = await listOpportunities(viewer, listFilter.parse(query))
  return rows.map(({ employer }) => employer)
}

describe('listOpportunities', () => {
  let viewer: Viewer

  beforeAll(async () => {
    viewer = await makeViewer()
    const other = await makeViewer()
    const made = [
      { employer: '100% Solar', role: 'Analyst', place: 'Porto', stage: 'offer_received' },
      { employer: 'Under_score', role: 'Analyst', place: '', stage: 'invited' },
      { employer: 'Back\\slash', role: 'Engineer', place: 'Lisboa', stage: 'interviewing' },
      { employer: 'Plain', role: 'Engineer (50%)', place: 'São Tomé', stage: 'declined' },
    ] as const
    for (const [hours, one] of made.entries()) {
      await makeOpportunity(viewer, { ...one, now: momentAfter(now, { hours }) })
      await makeOpportunity(other, { ...one, now })
    }
  })

  test('shows the viewer’s open ones, closed ones or all', async () => {
    expect((await employers(viewer)).sort()).toEqual(['100% Solar', 'Back\\slash', 'Under_score'])
    expect(await employers(viewer, { show: 'closed' })).toEqual(['Plain'])
    expect(await employers(viewer, { show: 'all' })).toHaveLength(4)
  })

  test.each([
    ['%', ['100% Solar', 'Plain']],
    ['_', ['Under_score']],
    ['\\', ['Back\\slash']],
    ['100% s', ['100% Solar']],
    ['r_s', ['Under_score'].filter((name) => name.includes('r_s'))],
    ['ANALYST', ['100% Solar', 'Under_score']],
    ['são', ['Plain']],
    ['SÃO', ['Plain']],
    ["' or true --", []],
    ['lisboa', ['Back\\slash']],
    ['  plain ', ['Plain']],
  ])('finds %s as it is written', async (q, found) => {
    expect((await employers(viewer, { q, show: 'all' })).sort()).toEqual(found.toSorted())
  })

  test('narrows by stage and by answer', async () => {
    expect(await employers(viewer, { stage: 'interviewing' })).toEqual(['Back\\slash'])
    const rows = (await listOpportunities(viewer, listFilter.parse({ show: 'all' }))).rows
    for (const verdict of new Set(rows.map((row) => row.verdict))) {
      const expected = rows.filter((row) => row.verdict === verdict).map(({ employer }) => employer)
      expect((await employers(viewer, { show: 'all', verdict: verdict ?? '' })).sort()).toEqual(
        expected.sort(),
      )
    }
  })

  test('sorts employers as people read them, in any case', async () => {
    const one = await makeViewer()
    for (const employer of ['Zeal', 'acme', 'Éclair', 'Basel']) await makeOpportunity(one, { employer })
    const listed = await listOpportunities(one, listFilter.parse({ sort: 'employer' }))
    expect(listed.rows.map(({ employer }) => employer).slice(0, 3)).toEqual(['acme', 'Basel', 'Zeal'])
  })

  test('sorts by deadline with none last, by the last change, by employer', async () => {
    const { rows } = await listOpportunities(viewer, listFilter.parse({ show: 'all' }))
    const deadlines = rows.map(({ answerBy }) => answerBy?.getTime() ?? Number.POSITIVE_INFINITY)
    expect(deadlines).toEqual(deadlines.toSorted((a, b) => a - b))
    expect(await employers(viewer, { show: 'all', sort: 'updated' })).toEqual([
      'Plain',
      'Back\\slash',
      'Under_score',
      '100% Solar',
    ])
    expect(await employers(viewer, { show: 'all', sort: 'employer' })).toEqual([
      '100% Solar',
      'Back\\slash',
      'Plain',
      'Under_score',
    ])
  })

  test('counts each stage for the board', async () => {
    const counts = Object.fromEntries((await countByStage(viewer)).map(({ stage, count }) => [stage, count]))
    expect(counts).toMatchObject({ offer_received: 1, invited: 1, interviewing: 1, declined: 1, lapsed: 0 })
  })
})

describe('paging', () => {
  let viewer: Viewer

  beforeAll(async () => {
    viewer = await makeViewer()
    const rows = Array.from({ length: 120 }, (_, index) => ({
      clientId: viewer.id,
      employer: `Firm ${String(index).padStart(3, '0')}`,
      role: 'Analyst',
      // The same deadline for all: the order still has to be one and the same.
      answerBy: now,
    }))
    await testDb().opportunity.createMany({ data: rows.map((row) => ({ ...row, stage: 'invited' })) })
    await testDb().opportunity.createMany({
      data: rows.map((row) => ({ ...row, stage: 'lapsed', closedAt: now })),
    })
  })

  test.each(['deadline', 'updated', 'employer'])('by %s: fifty a page, each row once', async (sort) => {
    const pages = await Promise.all(['1', '2', '3', '4'].map((page) => employers(viewer, { sort, page })))
    expect(pages.map((page) => page.length)).toEqual([50, 50, 20, 0])
    expect(new Set(pages.flat()).size).toBe(120)
    expect((await listOpportunities(viewer, listFilter.parse({ page: '3' }))).total).toBe(120)
  })

  test('the journal is paged alike', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => listJournal(viewer, page)))
    expect(pages.map(({ entries }) => entries.length)).toEqual([50, 50, 20, 0])
    expect(new Set(pages.flatMap(({ entries }) => entries.map(({ id }) => id))).size).toBe(120)
    expect(pages[0]?.total).toBe(120)
  })
})

test('listDue: nearest first, six at most, without those that have no deadline; a no that was said only while it asks for something', async () => {
  const viewer = await makeViewer()
  const days = [5, 3, 8, 1, 7, 2, 4]
  const row = { clientId: viewer.id, role: 'Analyst', stage: 'invited' } as const
  await testDb().opportunity.createMany({
    data: [
      ...days.map((day) => ({ ...row, employer: String(day), answerBy: momentAfter(now, { days: day }) })),
      { ...row, employer: 'none', answerBy: null },
      {
        ...row,
        employer: 'closed',
        stage: 'declined',
        closedAt: now,
        answerBy: momentAfter(now, { days: -1 }),
      },
      { ...row, employer: '6', stage: 'declined', closedAt: now, answerBy: momentAfter(now, { days: 6 }) },
    ],
  })
  const { answers, open } = await listDue(viewer, now)
  expect(answers.map(({ employer }) => employer)).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(open).toBe(8)
})
