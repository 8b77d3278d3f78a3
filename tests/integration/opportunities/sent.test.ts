import { describe, expect, test } from 'vitest'
import { closeOpportunity } from '@/lib/opportunities/close-opportunity'
import { finishFollowUp } from '@/lib/opportunities/finish-follow-up'
import { getOpportunity, listDue } from '@/lib/opportunities/queries'
import { recordSent } from '@/lib/opportunities/record-sent'
import { tickItem } from '@/lib/opportunities/tick-item'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { eventsOf, followUpsOf, momentAfter, opportunityRow } from './rows'

const now = new Date('2026-11-22T10:00:00Z')
const sentAt = momentAfter(now, { hours: -2 })

/** An interview of which the advice is to withdraw: something else is signed. */
const clear = {
  stage: 'interview_scheduled',
  facts: {
    invitedAt: '2026-11-21T10:00:00.000Z',
    interviewAt: '2026-11-27T10:00:00.000Z',
    'otherCommitment.kind': 'signed',
    'otherCommitment.contingentOn': [],
    cameThrough: 'agency_recruiter',
  },
  now,
} as const

describe('recordSent', () => {
  test('dates what comes after, counts the message as answered, and is an event', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, clear)
    await recordSent(viewer, id, sentAt, now)
    const made = await followUpsOf(id)
    expect(made.length).toBeGreaterThan(0)
    for (const { dueAt, doneAt, text } of made) {
      expect(dueAt?.getTime()).toBeGreaterThanOrEqual(sentAt.getTime())
      expect(((dueAt?.getTime() ?? 0) - sentAt.getTime()) % 86_400_000).toBe(0)
      expect(doneAt).toBeNull()
      expect(text).toMatch(/\w/)
    }
    expect(await opportunityRow(id)).toMatchObject({ facts: { repliedAt: sentAt.toISOString() } })
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      kind: 'sent',
      actorId: viewer.id,
      data: { verdict: 'withdraw', sentAt: sentAt.toISOString() },
    })
    expect((await listDue(viewer, new Date())).followUps.map((due) => due.id).sort()).toEqual(
      made.map((due) => due.id).sort(),
    )
  })

  test('sent again, the dates of those not done move, and what is done stays as it was', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, clear)
    await recordSent(viewer, id, sentAt, now)
    const [first, ...rest] = await followUpsOf(id)
    await finishFollowUp(viewer, first?.id ?? '', now)
    const finished = (await followUpsOf(id)).find((one) => one.id === first?.id)
    const later = momentAfter(now, { days: 1 })
    await recordSent(viewer, id, later, later)
    const moved = await followUpsOf(id)
    expect(moved.find((one) => one.id === first?.id)).toEqual(finished)
    for (const old of rest) {
      const dueAt = moved.find((one) => one.id === old.id)?.dueAt
      expect(dueAt).toEqual(momentAfter(old.dueAt ?? now, { hours: 26 }))
    }
    expect(new Set(moved.map(({ kind }) => kind)).size).toBe(moved.length)
  })

  test('a moment that is still to come is refused, a clock a little ahead is not', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, clear)
    const future = recordSent(viewer, id, momentAfter(now, { hours: 1 }), now)
    await expect(future).rejects.toMatchObject({ code: 'invalid', field: 'sentAt' })
    expect(await followUpsOf(id)).toEqual([])
    await recordSent(viewer, id, new Date(now.getTime() + 30_000), now)
    expect(await followUpsOf(id)).not.toEqual([])
  })

  test('where they said no there is nothing to send', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, clear)
    await closeOpportunity(viewer, { id, stage: 'rejected', reason: 'their_no', learned: '' }, now)
    await expect(recordSent(viewer, id, now, now)).rejects.toMatchObject({ code: 'invalid' })
    expect((await eventsOf(id)).at(-1)?.kind).toBe('closed')
  })

  test('what binds the client elsewhere is counted in, as on the screen', async () => {
    const viewer = await makeViewer()
    await makeOpportunity(viewer, { stage: 'offer_signed', facts: { 'contract.contingentOn': [] }, now })
    const { 'otherCommitment.kind': _, 'otherCommitment.contingentOn': __, ...facts } = clear.facts
    const { id } = await makeOpportunity(viewer, { ...clear, facts })
    await recordSent(viewer, id, now, now)
    expect((await eventsOf(id)).at(-1)?.data).toMatchObject({ verdict: 'withdraw' })
  })
})

test('finishFollowUp marks it once', async () => {
  const viewer = await makeViewer()
  const { id } = await makeOpportunity(viewer, clear)
  await recordSent(viewer, id, sentAt, now)
  const [one] = await followUpsOf(id)
  const tries = await Promise.allSettled([1, 2, 3].map(() => finishFollowUp(viewer, one?.id ?? '', now)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await followUpsOf(id)).find((done) => done.id === one?.id)?.doneAt).toEqual(now)
  expect((await listDue(viewer, new Date())).followUps.map((due) => due.id)).not.toContain(one?.id)
})

describe('tickItem', () => {
  test('ticks once however often, unticks, and keeps the other lists', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    const item = { id, checklist: 'rescind', item: 'contract' }
    await Promise.all([1, 2, 3].map(() => tickItem(viewer, { ...item, ticked: true })))
    await tickItem(viewer, { id, checklist: 'send-off', item: 'copy', ticked: true })
    expect((await getOpportunity(viewer, id)).ticks).toHaveLength(2)
    await tickItem(viewer, { ...item, ticked: false })
    await tickItem(viewer, { ...item, ticked: false })
    expect((await getOpportunity(viewer, id)).ticks).toEqual([{ checklist: 'send-off', item: 'copy' }])
  })

  test('knows only its lists and their items', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, { now })
    for (const [checklist, item] of [
      ['shopping', 'milk'],
      ['rescind', 'aloud'],
    ] as const) {
      await expect(tickItem(viewer, { id, checklist, item, ticked: true })).rejects.toMatchObject({
        code: 'not_found',
      })
    }
  })
})
