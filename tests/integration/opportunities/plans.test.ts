import { beforeAll, describe, expect, test } from 'vitest'
import {
  countByStage,
  getOpportunity,
  getStrongestCommitment,
  listDue,
  listJournal,
  listOpportunities,
} from '@/lib/opportunities/queries'
import { saveFacts } from '@/lib/opportunities/save-facts'
import { listFilter } from '@/lib/opportunities/schema'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { planStepsOf } from '@/tests/support/query-plans'

let viewer: Viewer
let id: string

/** 2,000 clients with fifty opportunities each, and a follow-up for each of them. */
beforeAll(async () => {
  viewer = await makeViewer()
  await testDb().$executeRaw`
    insert into "user" (id, email) select gen_random_uuid(), 'client-' || n || '@example.org'
    from generate_series(1, 1999) n`
  await testDb().$executeRaw`
    insert into opportunity (id, client_id, employer, role, stage, facts, verdict, answer_by, closed_at, updated_at)
    select gen_random_uuid(), "user".id, 'Firm ' || n, 'Analyst',
      (case when n % 4 = 0 then 'declined' when n % 4 = 1 then 'offer_received' else 'invited' end)::"Stage",
      '{"goalFit": "neutral"}', 'clarify', now() + n * interval '1 hour',
      case when n % 4 = 0 then now() end, now() - n * interval '1 day'
    from "user", generate_series(1, 50) n order by n, "user".id`
  await testDb().$executeRaw`
    insert into follow_up (id, opportunity_id, kind, text, due_at)
    select gen_random_uuid(), id, 'check_receipt', 'Check that it arrived.', answer_by from opportunity`
  await testDb().$executeRaw`
    insert into opportunity_event (id, opportunity_id, actor_id, kind)
    select gen_random_uuid(), id, client_id, 'created' from opportunity`
  await testDb().$executeRawUnsafe('analyze')
  const mine = { clientId: viewer.id, stage: 'offer_received' } as const
  id = (await testDb().opportunity.findFirstOrThrow({ where: mine, select: { id: true } })).id
}, 120_000)

const filter = (query: Record<string, string>) => listFilter.parse(query)

const reads: [name: string, read: () => Promise<unknown>][] = [
  ['the list by deadline', () => listOpportunities(viewer, filter({}))],
  ['the list by last change', () => listOpportunities(viewer, filter({ sort: 'updated', show: 'all' }))],
  ['the list by employer', () => listOpportunities(viewer, filter({ sort: 'employer', show: 'closed' }))],
  ['the list, searched', () => listOpportunities(viewer, filter({ q: 'firm 1', stage: 'invited' }))],
  ['the counts of the board', () => countByStage(viewer)],
  ['the strongest commitment', () => getStrongestCommitment(viewer, id)],
  ['what is due', () => listDue(viewer, new Date())],
  ['the journal', () => listJournal(viewer, 1)],
  ['one opportunity', () => getOpportunity(viewer, id)],
  [
    'saving a fact that renews all the others',
    () =>
      saveFacts(viewer, id, [{ path: 'stage', before: 'offer_received', after: 'offer_signed' }], new Date()),
  ],
]

describe('with 100,000 opportunities of 2,000 clients', () => {
  test('they are there, and a read through all of them would be seen', async () => {
    expect(await testDb().opportunity.count()).toBe(100_000)
    const steps = await planStepsOf(() => testDb().opportunity.findMany({ where: { role: 'Nobody' } }))
    expect(steps.map((step) => step['Node Type'])).toContain('Seq Scan')
  })

  test.each(reads)('%s goes by the client, not through the table', async (_, read) => {
    const scans = (await planStepsOf(read)).filter((step) => /Scan/.test(step['Node Type']))
    expect(scans.length).toBeGreaterThan(0)
    const whole = scans.filter(
      (node) =>
        node['Node Type'] === 'Seq Scan' &&
        ['opportunity', 'opportunity_event', 'follow_up', 'user'].includes(node['Relation Name'] ?? ''),
    )
    expect(whole).toEqual([])
    const used = scans.flatMap((node) => node['Index Name'] ?? [])
    expect(used.some((name) => /^opportunity_(client_id_.*_idx|pkey)$/.test(name))).toBe(true)
    // The follow-ups of everybody, in the order of their dates, are no way to one client's.
    expect(used).not.toContain('follow_up_due_at_idx')
  })
})
