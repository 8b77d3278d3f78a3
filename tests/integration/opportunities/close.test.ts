import { describe, expect, test } from 'vitest'
import { closeOpportunity } from '@/lib/opportunities/close-opportunity'
import { listDue, listJournal, listOpportunities } from '@/lib/opportunities/queries'
import { saveFacts } from '@/lib/opportunities/save-facts'
import { listFilter } from '@/lib/opportunities/schema'
import { testDb } from '@/tests/support/database'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { eventsOf, momentAfter, opportunityRow } from './rows'

const now = new Date('2026-11-22T10:00:00Z')
const later = momentAfter(now, { days: 1 })
const closing = { stage: 'declined', reason: 'goals', learned: 'Ask about travel first.' } as const

describe('closeOpportunity', () => {
  test('keeps how, when, why and what was learned, with an event (F1, F9)', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { stage: 'offer_received', now })
    await closeOpportunity(viewer, { id, ...closing }, later)
    expect(await opportunityRow(id)).toMatchObject({
      stage: 'declined',
      closedAt: later,
      closedReason: 'goals',
      learned: 'Ask about travel first.',
      facts: { declinedAt: later.toISOString() },
    })
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      kind: 'closed',
      actorId: viewer.id,
      at: later,
      data: { from: 'offer_received', to: 'declined', reason: 'goals' },
    })
  })

  test('it leaves the open ones and stands in the journal, and only in one’s own', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { stage: 'offer_received', now })
    expect((await listDue(viewer, new Date())).answers.map((due) => due.id)).toEqual([id])
    await closeOpportunity(viewer, { id, ...closing }, later)
    const open = await listOpportunities(viewer, listFilter.parse({}))
    expect(open).toEqual({ rows: [], total: 0 })
    expect(await listDue(viewer, new Date())).toMatchObject({ answers: [], open: 0 })
    const { entries, total } = await listJournal(viewer, 1)
    expect({ total, entry: entries[0] }).toMatchObject({
      total: 1,
      entry: { id, stage: 'declined', closedAt: later, closedReason: 'goals', learned: closing.learned },
    })
    expect(await listJournal(await makeViewer(), 1)).toEqual({ entries: [], total: 0 })
  })

  test('the day of a no that was told stays; their no is none of the client’s', async () => {
    const viewer = await makeViewer()
    const told = { declinedAt: '2026-11-20T09:00:00.000Z' }
    const own = await makeOpportunity(viewer, { now, facts: told })
    await closeOpportunity(viewer, { id: own.id, ...closing }, later)
    expect((await opportunityRow(own.id)).facts).toEqual(told)
    for (const stage of ['rejected', 'lapsed'] as const) {
      const { id } = await makeOpportunity(viewer, { now })
      await closeOpportunity(viewer, { id, stage, reason: 'silence', learned: '' }, later)
      const row = await opportunityRow(id)
      expect(row).toMatchObject({ verdict: null, answerBy: null, closedAt: later })
      expect(row.facts).toEqual({})
    }
  })

  test('closed again it keeps its first day', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    await closeOpportunity(viewer, { id, ...closing }, now)
    await closeOpportunity(viewer, { id, ...closing, stage: 'withdrawn', reason: 'mobility' }, later)
    expect(await opportunityRow(id)).toMatchObject({
      stage: 'withdrawn',
      closedAt: now,
      closedReason: 'mobility',
    })
  })

  test('a change of the stage opens it again, and closes it; an old reason is not taken over', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    await closeOpportunity(viewer, { id, ...closing }, now)
    const stage = (before: string, to: string) => [{ path: 'stage', before, after: to }]
    await saveFacts(viewer, id, stage('declined', 'interviewing'), later)
    expect(await opportunityRow(id)).toMatchObject({
      stage: 'interviewing',
      closedAt: null,
      closedReason: null,
      learned: closing.learned,
    })
    expect((await listJournal(viewer, 1)).total).toBe(0)
    expect((await listDue(viewer, new Date())).open).toBe(1)
    await saveFacts(viewer, id, stage('interviewing', 'declined'), later)
    expect(await opportunityRow(id)).toMatchObject({ closedAt: later, closedReason: null })
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual([
      'created',
      'closed',
      'facts_changed',
      'facts_changed',
    ])
  })
})

test('the database itself holds that a closed stage has a date, and an open one none', async () => {
  const viewer = await makeViewer()
  const open = await makeOpportunity(viewer, { now })
  const closed = await makeOpportunity(viewer, { stage: 'declined', now })
  const set = (id: string, data: object) => testDb().opportunity.update({ where: { id }, data })
  for (const stage of ['declined', 'withdrawn', 'rescinded', 'rejected', 'lapsed']) {
    await expect(set(open.id, { stage })).rejects.toThrow('opportunity_closed_with_date')
  }
  await expect(set(open.id, { closedAt: now })).rejects.toThrow('opportunity_closed_with_date')
  await expect(set(closed.id, { closedAt: null })).rejects.toThrow('opportunity_closed_with_date')
  await expect(set(closed.id, { stage: 'invited' })).rejects.toThrow('opportunity_closed_with_date')
})
