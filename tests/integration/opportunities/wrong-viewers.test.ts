import { beforeAll, describe, expect, test } from 'vitest'
import { closeOpportunity } from '@/lib/opportunities/close-opportunity'
import { finishFollowUp } from '@/lib/opportunities/finish-follow-up'
import {
  countByStage,
  getOpportunity,
  getStrongestCommitment,
  listDue,
  listJournal,
  listOpportunities,
} from '@/lib/opportunities/queries'
import { recordSent } from '@/lib/opportunities/record-sent'
import { renameOpportunity } from '@/lib/opportunities/rename-opportunity'
import { saveFacts } from '@/lib/opportunities/save-facts'
import { listFilter } from '@/lib/opportunities/schema'
import { tickItem } from '@/lib/opportunities/tick-item'
import { undoChange } from '@/lib/opportunities/undo-change'
import type { Viewer } from '@/lib/viewer'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { eventsOf, everythingOf, followUpsOf } from './rows'

const now = new Date('2026-11-22T10:00:00Z')
const change = [{ path: 'goalFit', before: null, after: 'neutral' }]

let owner: Viewer
let id: string
let event: string
let followUp: string

beforeAll(async () => {
  owner = await makeViewer()
  const facts = { 'otherCommitment.kind': 'signed', 'otherCommitment.contingentOn': [] }
  id = (await makeOpportunity(owner, { stage: 'interview_scheduled', facts, now })).id
  await recordSent(owner, id, now, now)
  await saveFacts(owner, id, [{ path: 'roleClear', before: null, after: 'no' }], now)
  event = (await eventsOf(id)).find(({ kind }) => kind === 'facts_changed')?.id ?? ''
  followUp = (await followUpsOf(id))[0]?.id ?? ''
  await tickItem(owner, { id, checklist: 'rescind', item: 'money', ticked: true })
  // Closed ones stand in the journal; none of it is another person's.
  await makeOpportunity(owner, { stage: 'declined', now })
})

const writes: [name: string, write: (viewer: Viewer) => Promise<unknown>][] = [
  ['saveFacts', (viewer) => saveFacts(viewer, id, change, now)],
  ['undoChange', (viewer) => undoChange(viewer, id, event, now)],
  [
    'renameOpportunity',
    (viewer) => renameOpportunity(viewer, { id, employer: 'X', role: 'X', place: '' }, now),
  ],
  [
    'closeOpportunity',
    (viewer) => closeOpportunity(viewer, { id, stage: 'declined', reason: 'goals', learned: '' }, now),
  ],
  ['tickItem', (viewer) => tickItem(viewer, { id, checklist: 'rescind', item: 'call', ticked: true })],
  ['untick', (viewer) => tickItem(viewer, { id, checklist: 'rescind', item: 'money', ticked: false })],
  ['recordSent', (viewer) => recordSent(viewer, id, now, now)],
  ['finishFollowUp', (viewer) => finishFollowUp(viewer, followUp, now)],
  ['getOpportunity', (viewer) => getOpportunity(viewer, id)],
]

describe.each(['client', 'coach', 'admin'] as const)('another %s', (role) => {
  test.each(writes)('%s finds nothing and changes nothing', async (_, write) => {
    const before = await everythingOf(id)
    const wrong = await makeViewer({ role })
    await expect(write(wrong)).rejects.toMatchObject({ code: 'not_found' })
    // One with an opportunity of their own, too.
    await makeOpportunity(wrong, { stage: 'offer_received', now })
    await expect(write(wrong)).rejects.toMatchObject({ code: 'not_found' })
    expect(await everythingOf(id)).toBe(before)
  })

  test('sees none of it in any list', async () => {
    const wrong = await makeViewer({ role })
    expect(await listOpportunities(wrong, listFilter.parse({ show: 'all' }))).toEqual({ rows: [], total: 0 })
    expect(await listDue(wrong, new Date())).toEqual({ answers: [], followUps: [], open: 0 })
    expect(await listJournal(wrong, 1)).toEqual({ entries: [], total: 0 })
    expect((await countByStage(wrong)).every(({ count }) => count === 0)).toBe(true)
    expect(await getStrongestCommitment(wrong, id)).toBeNull()
  })
})

test('the owner can do all of it', async () => {
  for (const [, write] of writes.filter(([name]) => name !== 'undoChange')) await write(owner)
  await undoChange(owner, id, event, now)
})
