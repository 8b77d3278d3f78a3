import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { closeOpportunity } from '@/lib/opportunities/close-opportunity'
import { getStrongestCommitment } from '@/lib/opportunities/queries'
import { renewAdvice } from '@/lib/opportunities/renew-advice'
import { saveFacts } from '@/lib/opportunities/save-facts'
import { tasks } from '@/lib/tasks'
import { testDb } from '@/tests/support/database'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { momentAfter, opportunityRow, renewalsOf } from './rows'

const now = new Date('2026-11-22T10:00:00Z')
const soon = momentAfter(now, { hours: 1 })
const arrived = { invitedAt: '2026-11-22T09:00:00.000Z', interviewAt: '2026-12-02T10:00:00.000Z' }
const interview = { stage: 'interview_scheduled', facts: arrived, now } as const
const signed = { stage: 'offer_signed', facts: { 'contract.contingentOn': [] }, now: soon } as const

describe('what binds the client elsewhere', () => {
  test('a second opportunity that is signed turns the kept answer of the first, and shortens its time', async () => {
    const viewer = await makeViewer()
    const first = await makeOpportunity(viewer, interview)
    const before = await opportunityRow(first.id)
    expect(before.verdict).not.toBe('withdraw')
    const second = await makeOpportunity(viewer, signed)
    const turned = await opportunityRow(first.id)
    expect(turned.verdict).toBe('withdraw')
    expect(turned.answerBy?.getTime()).toBeLessThan(before.answerBy?.getTime() ?? 0)
    expect(turned.updatedAt).toEqual(before.updatedAt)
    expect(await getStrongestCommitment(viewer, first.id)).toMatchObject({
      opportunityId: second.id,
      kind: 'signed',
    })
    expect(await getStrongestCommitment(viewer, second.id)).toMatchObject({ opportunityId: first.id })
  })

  test('signed by a change of the stage it turns as well, and back when that is closed', async () => {
    const viewer = await makeViewer()
    const first = await makeOpportunity(viewer, interview)
    const { verdict } = await opportunityRow(first.id)
    const second = await makeOpportunity(viewer, { ...signed, stage: 'offer_received' })
    const stage = [{ path: 'stage', before: 'offer_received', after: 'offer_signed' }]
    await saveFacts(viewer, second.id, stage, soon)
    expect((await opportunityRow(first.id)).verdict).toBe('withdraw')
    const closing = { id: second.id, stage: 'rescinded', reason: 'terms', learned: '' } as const
    await closeOpportunity(viewer, closing, soon)
    expect((await opportunityRow(first.id)).verdict).toBe(verdict)
  })

  test('in the same transaction: where the change fails, the first one’s answer stays', async () => {
    const viewer = await makeViewer()
    const first = await makeOpportunity(viewer, interview)
    const before = await opportunityRow(first.id)
    const second = await makeOpportunity(viewer, { now })
    const odd = [
      { path: 'stage', before: 'invited', after: 'offer_signed' },
      { path: 'mobility.jobCountry', before: null, after: 'Portugal' },
    ]
    await expect(saveFacts(viewer, second.id, odd, soon)).rejects.toMatchObject({ code: 'invalid' })
    expect(await opportunityRow(first.id)).toEqual(before)
  })

  test('another client’s signature binds nobody else; an answer of one’s own goes first', async () => {
    const viewer = await makeViewer()
    const told = { ...arrived, 'otherCommitment.kind': 'none' }
    const first = await makeOpportunity(viewer, { ...interview, facts: told })
    const { verdict } = await opportunityRow(first.id)
    await makeOpportunity(await makeViewer(), signed)
    expect((await opportunityRow(first.id)).verdict).toBe(verdict)
    await makeOpportunity(viewer, signed)
    expect((await opportunityRow(first.id)).verdict).toBe(verdict)
  })

  test('two at once, each signing another: neither waits for ever, and the first one turns', async () => {
    const viewer = await makeViewer()
    const first = await makeOpportunity(viewer, interview)
    const others = [await makeOpportunity(viewer, { now }), await makeOpportunity(viewer, { now })]
    const stage = [{ path: 'stage', before: 'invited', after: 'offer_signed' }]
    await Promise.all(others.map(({ id }) => saveFacts(viewer, id, stage, soon)))
    expect((await opportunityRow(first.id)).verdict).toBe('withdraw')
  })
})

describe('the job that renews', () => {
  test('is planned for when the time runs out, once, and moves with it', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, interview)
    const { answerBy } = await opportunityRow(id)
    expect(await renewalsOf(id)).toEqual([
      { key: `renew-advice:${id}`, runAt: answerBy, payload: { opportunityId: id } },
    ])
    const agreed = [{ path: 'answerAgreedBy', before: null, after: '2026-11-22T15:00:00.000Z' }]
    await saveFacts(viewer, id, agreed, soon)
    const sooner = (await opportunityRow(id)).answerBy
    expect(sooner).not.toEqual(answerBy)
    expect((await renewalsOf(id)).map(({ runAt }) => runAt)).toEqual([sooner])
  })

  test('is planned for the others, too, when their time changes', async () => {
    const viewer = await makeViewer()
    const first = await makeOpportunity(viewer, interview)
    await makeOpportunity(viewer, signed)
    const { answerBy } = await opportunityRow(first.id)
    expect((await renewalsOf(first.id)).map(({ runAt }) => runAt)).toEqual([answerBy])
  })

  test('makes the kept advice anew at its hour, and again the same does nothing', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, interview)
    const before = await opportunityRow(id)
    const at = momentAfter(before.answerBy ?? now, { hours: 1 })
    await renewAdvice(id, at)
    const renewed = await opportunityRow(id)
    expect(renewed.answerBy?.getTime()).toBeGreaterThanOrEqual(at.getTime())
    expect(renewed.updatedAt).toEqual(before.updatedAt)
    await renewAdvice(id, at)
    expect(await opportunityRow(id)).toEqual(renewed)
    expect(await testDb().opportunityEvent.count({ where: { opportunityId: id } })).toBe(1)
  })

  test('does nothing once closed, gone, or never there', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, interview)
    await closeOpportunity(viewer, { id, stage: 'withdrawn', reason: 'goals', learned: '' }, soon)
    const closed = await opportunityRow(id)
    await renewAdvice(id, momentAfter(now, { days: 30 }))
    expect(await opportunityRow(id)).toEqual(closed)
    await testDb().user.delete({ where: { id: viewer.id } })
    await renewAdvice(id, soon)
    await renewAdvice(randomUUID(), soon)
  })

  test('closed while it waits for the client’s other write, it changes nothing', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, interview)
    let renewing: Promise<void> = Promise.resolve()
    await testDb().$transaction(async (tx) => {
      await tx.$queryRaw`select 1 from "user" where id = ${viewer.id}::uuid for no key update`
      renewing = renewAdvice(id, momentAfter(now, { days: 30 }))
      await untilSomebodyWaits()
      await tx.opportunity.update({
        where: { id },
        data: { stage: 'declined', closedAt: soon, verdict: null },
      })
    })
    await renewing
    expect(await opportunityRow(id)).toMatchObject({ stage: 'declined', verdict: null })
  })

  test('the worker knows it by its name', async () => {
    const viewer = await makeViewer()
    const { id } = await makeOpportunity(viewer, interview)
    await testDb().opportunity.update({ where: { id }, data: { verdict: null } })
    await tasks['renew-advice']?.({ opportunityId: id }, {} as never)
    expect((await opportunityRow(id)).verdict).not.toBeNull()
  })
})

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const [waiting] = await testDb().$queryRaw<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    if (waiting?.count) return
  }
}

describe('a client with very many open opportunities', () => {
  test('signs one, and the advice on all the others follows at once', async () => {
    const viewer = await makeViewer()
    const row = { clientId: viewer.id, role: 'Analyst', stage: 'offer_received', facts: {} } as const
    const employers = Array.from({ length: 400 }, (_, index) => `Employer ${index}`)
    await testDb().opportunity.createMany({ data: employers.map((employer) => ({ ...row, employer })) })
    await makeOpportunity(viewer, { stage: 'offer_signed' })
    const others = { clientId: viewer.id, stage: 'offer_received' } as const
    expect(await testDb().opportunity.count({ where: { ...others, verdict: null } })).toBe(0)
    expect(await testDb().opportunity.count({ where: { ...others, verdict: 'proceed' } })).toBe(0)
  })
})
