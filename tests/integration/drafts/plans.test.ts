import { beforeAll, describe, expect, test } from 'vitest'
import { eraseDiscardedDrafts } from '@/lib/drafts/erase-discarded-drafts'
import { getDraft, listDrafts, listDraftsOf, listKit, listUnsent, listVersions } from '@/lib/drafts/queries'
import { saveText } from '@/lib/drafts/save-text'
import { draftFilter } from '@/lib/drafts/schema'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeKit } from '@/tests/support/draft-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { planStepsOf } from '@/tests/support/query-plans'
import { draftRow } from './rows'

let viewer: Viewer
let id: string
let kitId: string
let opportunityId: string

/** 2,000 clients with fifty drafts each, every second one sent. */
beforeAll(async () => {
  viewer = await makeViewer()
  opportunityId = (await makeOpportunity(viewer)).id
  const [first = ''] = await makeKit(viewer, [{}, {}], { opportunityId })
  id = first
  kitId = (await draftRow(id)).kitId ?? ''
  await testDb().$executeRaw`
    insert into "user" (id, email) select gen_random_uuid(), 'writer-' || n || '@example.org'
    from generate_series(1, 1999) n`
  await testDb().$executeRaw`
    insert into draft (id, client_id, channel, purpose, locale, body, updated_at)
    select gen_random_uuid(), "user".id, 'email', 'ask_time', 'en-GB', 'Text', now() - n * interval '1 day'
    from "user", generate_series(1, 50) n order by n, "user".id`
  await testDb().$executeRaw`
    insert into draft_version (draft_id, number, subject, body, fingerprint, kind)
    select id, 1, '', body, 'x', 'begun' from draft where id <> ${id}::uuid on conflict do nothing`
  await testDb().$executeRaw`
    insert into sent_message (draft_id, number, fingerprint, sent_at, via)
    select draft_id, 1, 'x', now(), 'email' from draft_version where get_byte(uuid_send(draft_id), 15) % 2 = 0
      and draft_id not in (select id from draft where client_id = ${viewer.id}::uuid)`
  await testDb().$executeRawUnsafe('analyze')
}, 120_000)

const reads: [name: string, read: () => Promise<unknown>][] = [
  ['the list of open ones', () => listDrafts(viewer, draftFilter.parse({}))],
  ['the list of those sent', () => listDrafts(viewer, draftFilter.parse({ show: 'sent' }))],
  ['the list of those thrown away', () => listDrafts(viewer, draftFilter.parse({ show: 'thrown' }))],
  ['the clean-up', () => eraseDiscardedDrafts(new Date())],
  ['what may be gone on with', () => listUnsent(viewer, 3)],
  ['one draft', () => getDraft(viewer, id)],
  ['its versions', () => listVersions(viewer, id)],
  ['the cards of its kit', () => listKit(viewer, kitId)],
  ['those of an opportunity', () => listDraftsOf(viewer, opportunityId)],
  ['a save', async () => saveText(viewer, { ...(await draftRow(id)), body: `${Math.random()}` }, new Date())],
]

describe('with 100,000 drafts of 2,000 clients', () => {
  test('they are there, and a read through all of them would be seen', async () => {
    expect(await testDb().draft.count()).toBeGreaterThanOrEqual(100_000)
    const steps = await planStepsOf(() => testDb().draft.findMany({ where: { channel: 'none' } }))
    expect(steps.map((step) => step['Node Type'])).toContain('Seq Scan')
  })

  test.each(reads)('%s goes by its owner, not through the table', async (_, read) => {
    const scans = (await planStepsOf(read)).filter((step) => /Scan/.test(step['Node Type']))
    expect(scans.length).toBeGreaterThan(0)
    const whole = scans.filter(
      (node) =>
        node['Node Type'] === 'Seq Scan' &&
        ['draft', 'draft_version', 'sent_message'].includes(node['Relation Name'] ?? ''),
    )
    expect(whole).toEqual([])
  })
})
