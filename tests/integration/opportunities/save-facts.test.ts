import { describe, expect, test } from 'vitest'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { getOpportunity } from '@/lib/opportunities/queries'
import { renameOpportunity } from '@/lib/opportunities/rename-opportunity'
import { saveFacts } from '@/lib/opportunities/save-facts'
import { undoChange } from '@/lib/opportunities/undo-change'
import { testDb } from '@/tests/support/database'
import { makeOpportunity, makeUser, makeViewer } from '@/tests/support/factories'
import { eventsOf, momentAfter, opportunityRow } from './rows'

const now = new Date('2026-11-22T10:00:00Z')
const soon = momentAfter(now, { hours: 1 })

const change = (path: string, before: unknown, to: unknown) => [{ path, before, after: to }]

async function lastEvent(id: string): Promise<string> {
  return (await eventsOf(id)).at(-1)?.id ?? ''
}

async function stageAndFacts(id: string) {
  const { stage, facts } = await opportunityRow(id)
  return { stage, facts }
}

describe('createOpportunity', () => {
  test('adds the viewer’s own, with its event and its advice', async () => {
    const viewer = await makeViewer()
    const names = { employer: 'Nordwind', role: 'Engineer', place: 'Porto' }
    const facts = { offeredAt: '2026-11-22T09:00:00.000Z' }
    const { id } = await createOpportunity(viewer, { ...names, stage: 'offer_received', facts }, now)
    const row = await opportunityRow(id)
    expect(row).toMatchObject({ ...names, clientId: viewer.id, stage: 'offer_received', facts })
    expect(row).toMatchObject({ closedAt: null, createdAt: now, updatedAt: now })
    expect(row.verdict).not.toBeNull()
    expect(row.strength).not.toBeNull()
    expect(row.answerBy?.getTime()).toBeGreaterThan(now.getTime())
    expect(await eventsOf(id)).toMatchObject([
      { kind: 'created', actorId: viewer.id, at: now, data: { stage: 'offer_received' } },
    ])
  })

  test('an earlier no is closed from the start, and has its advice all the same', async () => {
    const { id } = await makeOpportunity(await makeUser(), { stage: 'declined', now })
    expect(await opportunityRow(id)).toMatchObject({ closedAt: now, closedReason: null })
    expect((await opportunityRow(id)).verdict).not.toBeNull()
  })

  test('for an account that is gone nothing is added', async () => {
    const viewer = await makeViewer()
    await testDb().user.delete({ where: { id: viewer.id } })
    await expect(makeOpportunity(viewer)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('saveFacts', () => {
  test('keeps the fact, who and when, and makes the advice anew', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now, stage: 'offer_received' })
    const before = await opportunityRow(id)
    await saveFacts(viewer, id, change('answerAgreedBy', null, '2026-11-23T09:00:00.000Z'), soon)
    const row = await opportunityRow(id)
    expect(row.facts).toEqual({ answerAgreedBy: '2026-11-23T09:00:00.000Z' })
    expect(row.updatedAt).toEqual(soon)
    expect(row.answerBy?.getTime()).not.toBe(before.answerBy?.getTime())
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      kind: 'facts_changed',
      actorId: viewer.id,
      at: soon,
      data: { changes: change('answerAgreedBy', null, '2026-11-23T09:00:00.000Z') },
    })
  })

  test('the stage is a fact with a column of its own', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    await saveFacts(viewer, id, change('stage', 'invited', 'offer_signed'), soon)
    expect(await stageAndFacts(id)).toEqual({ stage: 'offer_signed', facts: {} })
  })

  test('two tabs, one fact: the second is told both values, and nothing of its form is kept', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    await saveFacts(viewer, id, change('goalFit', null, 'detracts'), now)
    const second = [...change('roleClear', null, 'no'), ...change('goalFit', null, 'advances')]
    const refused = saveFacts(viewer, id, second, soon)
    await expect(refused).rejects.toMatchObject({ code: 'conflict', field: 'goalFit' })
    await expect(refused).rejects.toThrow(/“It leads away”.*“It takes me there”/)
    expect((await opportunityRow(id)).facts).toEqual({ goalFit: 'detracts' })
    expect(await eventsOf(id)).toHaveLength(2)
  })

  test('two tabs at the same moment, one fact: one wins, the other is told', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    const tries = await Promise.allSettled(
      ['advances', 'detracts'].map((fit) => saveFacts(viewer, id, change('goalFit', null, fit), now)),
    )
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(tries.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' })
  })

  test('two tabs, different facts: both are kept', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    await saveFacts(viewer, id, change('goalFit', null, 'neutral'), now)
    await saveFacts(viewer, id, change('roleClear', null, 'no'), soon)
    expect((await opportunityRow(id)).facts).toEqual({ goalFit: 'neutral', roleClear: 'no' })
  })

  test('twenty writers at once of different facts lose nothing', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    const flags = [
      ...['personalRapport', 'termsDiscussedByVoice', 'recruiterPrefersPhone', 'stronglyAccelerates'],
      ...['lightTouch', 'noticeGiven', 'contract.inWriting', 'contract.clausesRead', 'mobility.relocated'],
      ...['mobility.travelBlocked', 'mobility.permitTiedToEmployer', 'mobility.interviewInPerson'],
      ...['mobility.remotePossible', 'mobility.stagedMove', 'mobility.partnerWorks', 'declineAcknowledged'],
      ...['mobility.partnerMayWork', 'mobility.caringDuty', 'mobility.languageReady'],
      'offerDiffersFromInterviews',
    ]
    expect(flags).toHaveLength(20)
    await Promise.all(flags.map((path) => saveFacts(viewer, id, change(path, null, true), now)))
    expect((await opportunityRow(id)).facts).toEqual(Object.fromEntries(flags.map((path) => [path, true])))
    expect(await eventsOf(id)).toHaveLength(21)
  })

  test('saving what is so already is no change: no event, no new date', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now, facts: { goalFit: 'neutral' } })
    await saveFacts(viewer, id, change('goalFit', 'neutral', 'neutral'), soon)
    await saveFacts(viewer, id, change('goalFit', null, 'neutral'), soon)
    await saveFacts(viewer, id, change('stage', 'invited', null), soon)
    await saveFacts(viewer, id, [], soon)
    expect((await opportunityRow(id)).updatedAt).toEqual(now)
    expect(await eventsOf(id)).toHaveLength(1)
  })

  test('the event says what was there, not what the form claimed was there', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now, facts: { goalFit: 'neutral' } })
    const claimed = [...change('goalFit', 'made up', 'neutral'), ...change('roleClear', null, 'yes')]
    await saveFacts(viewer, id, claimed, soon)
    expect((await eventsOf(id)).at(-1)?.data).toEqual({ changes: change('roleClear', null, 'yes') })
  })

  test('facts that do not make sense are refused', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    const odd = saveFacts(viewer, id, change('mobility.jobCountry', null, 'Portugal'), soon)
    await expect(odd).rejects.toMatchObject({ code: 'invalid' })
    expect((await opportunityRow(id)).facts).toEqual({})
  })
})

describe('undoChange', () => {
  test('puts several facts and the stage back, and can itself be undone', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now, facts: { goalFit: 'neutral' } })
    const changes = [
      ...change('goalFit', 'neutral', null),
      ...change('doubts', null, []),
      ...change('stage', 'invited', 'offer_received'),
    ]
    await saveFacts(viewer, id, changes, now)
    await undoChange(viewer, id, await lastEvent(id), soon)
    expect(await stageAndFacts(id)).toEqual({ stage: 'invited', facts: { goalFit: 'neutral' } })
    await undoChange(viewer, id, await lastEvent(id), momentAfter(soon, { hours: 1 }))
    expect(await stageAndFacts(id)).toEqual({ stage: 'offer_received', facts: { doubts: [] } })
  })

  test('a second time it changes nothing more', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    await saveFacts(viewer, id, change('goalFit', null, 'neutral'), now)
    const event = await lastEvent(id)
    await undoChange(viewer, id, event, soon)
    await undoChange(viewer, id, event, soon)
    expect((await opportunityRow(id)).facts).toEqual({})
    expect(await eventsOf(id)).toHaveLength(3)
  })

  test('after another change of the same fact it is a conflict; of another fact it is not', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    await saveFacts(viewer, id, change('goalFit', null, 'neutral'), now)
    const event = await lastEvent(id)
    await saveFacts(viewer, id, change('roleClear', null, 'no'), soon)
    await undoChange(viewer, id, event, soon)
    expect((await opportunityRow(id)).facts).toEqual({ roleClear: 'no' })
    await saveFacts(viewer, id, change('goalFit', null, 'advances'), soon)
    await expect(undoChange(viewer, id, event, soon)).rejects.toMatchObject({ code: 'conflict' })
    expect((await opportunityRow(id)).facts).toEqual({ roleClear: 'no', goalFit: 'advances' })
  })

  test('only changes of facts of this very opportunity can be undone', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    const other = await makeOpportunity(viewer, { now })
    await expect(undoChange(viewer, id, await lastEvent(id), soon)).rejects.toMatchObject({
      code: 'not_found',
    })
    await saveFacts(viewer, other.id, change('goalFit', null, 'neutral'), now)
    const elsewhere = await lastEvent(other.id)
    await expect(undoChange(viewer, id, elsewhere, soon)).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('renameOpportunity corrects the names and leaves the rest', async () => {
  const viewer = await makeViewer()
  const { id } = await makeOpportunity(viewer, { now, facts: { goalFit: 'neutral' } })
  const names = { employer: 'Südwind', role: 'Lead', place: 'Faro' }
  await renameOpportunity(viewer, { id, ...names }, soon)
  expect(await getOpportunity(viewer, id)).toMatchObject({
    ...names,
    stage: 'invited',
    facts: { goalFit: 'neutral' },
    events: [{ kind: 'renamed', at: soon, data: names }, { kind: 'created' }],
  })
})
