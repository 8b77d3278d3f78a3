import { describe, expect, test } from 'vitest'
import { fingerprint } from '@/lib/drafts/fingerprint'
import { getDraft, listDraftsOf, listUnsent } from '@/lib/drafts/queries'
import { recordCheck } from '@/lib/drafts/record-check'
import { insertSent, isAnswerTold, recordDraftSent } from '@/lib/drafts/record-draft-sent'
import { saveText } from '@/lib/drafts/save-text'
import { recordSent } from '@/lib/opportunities/record-sent'
import { stageAfter } from '@/lib/opportunities/stage-after'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeDraft, makeKit } from '@/tests/support/draft-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { draftRow, minutesAfter, now, versionsOf } from './rows'

const sent = {
  via: 'email',
  sentTo: 'Anna Brandt',
  sentAt: now,
  sentSubject: undefined,
  sentBody: undefined,
} as const

async function withOpportunity() {
  const viewer = await makeViewer()
  const facts = { 'otherCommitment.kind': 'signed', 'otherCommitment.contingentOn': [] }
  const opportunity = await makeOpportunity(viewer, { stage: 'interview_scheduled', facts, now })
  const draft = await makeDraft(viewer, { opportunityId: opportunity.id, now })
  return { viewer, opportunityId: opportunity.id, id: draft.id }
}

describe('what was sent', () => {
  test('is a version of its own with its fingerprint, moves the stage and dates the follow-ups at once', async () => {
    const { viewer, opportunityId, id } = await withOpportunity()
    await recordSent(viewer, opportunityId, now, now, {
      purpose: 'decline_invitation',
      also: (tx) => insertSent(tx, viewer, { ...sent, id }, now),
    })
    const draft = await getDraft(viewer, id)
    const version = (await versionsOf(id)).at(-1)
    expect(version?.kind).toBe('sent')
    expect(draft.sent).toMatchObject({
      number: version?.number,
      fingerprint: fingerprint(draft),
      via: 'email',
      sentTo: 'Anna Brandt',
      differsFromChecked: false,
    })
    const row = await testDb().opportunity.findUniqueOrThrow({
      where: { id: opportunityId },
      include: { followUps: true, events: true },
    })
    expect(row).toMatchObject({ stage: 'withdrawn', closedAt: now })
    expect(row.facts).toMatchObject({ repliedAt: now.toISOString(), declinedAt: now.toISOString() })
    expect(row.followUps.length).toBeGreaterThan(0)
    expect(row.events.map(({ kind }) => kind)).toContain('sent')
  })

  test('is noted once: a second press and a second window change nothing of it', async () => {
    const { viewer, opportunityId, id } = await withOpportunity()
    const send = () =>
      recordSent(viewer, opportunityId, now, now, {
        purpose: 'decline_invitation',
        also: (tx) => insertSent(tx, viewer, { ...sent, id }, now),
      })
    const outcomes = await Promise.allSettled([send(), send(), send()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' })
    expect((await versionsOf(id)).filter(({ kind }) => kind === 'sent')).toHaveLength(1)
    const events = await testDb().opportunityEvent.count({ where: { opportunityId, kind: 'sent' } })
    expect(events).toBe(1)
  })

  test('stays as it went out', async () => {
    const viewer = await makeViewer()
    const { id } = await makeDraft(viewer, { now })
    await recordDraftSent(viewer, { ...sent, id }, now)
    const late = saveText(viewer, { id, revision: 1, subject: '', body: 'Other words.' }, now)
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect((await draftRow(id)).body).not.toBe('Other words.')
  })

  test('may differ from what was checked, and says so', async () => {
    const viewer = await makeViewer()
    const { id } = await makeDraft(viewer, { now })
    await recordCheck(viewer, { ...(await getDraft(viewer, id)), ready: true })
    await recordDraftSent(viewer, { ...sent, id, sentBody: 'On the way I changed it.' }, now)
    const draft = await getDraft(viewer, id)
    expect(draft.sent?.differsFromChecked).toBe(true)
    expect((await versionsOf(id)).at(-1)?.body).toBe('On the way I changed it.')
    expect(draft.sent?.fingerprint).toBe(fingerprint({ ...draft, body: 'On the way I changed it.' }))
  })

  test('cannot be still to come, nor empty', async () => {
    const viewer = await makeViewer()
    const { id } = await makeDraft(viewer, { now })
    const future = recordDraftSent(viewer, { ...sent, id, sentAt: minutesAfter(60) }, now)
    await expect(future).rejects.toMatchObject({ code: 'invalid', field: 'sentAt' })
    const empty = recordDraftSent(viewer, { ...sent, id, sentBody: '  ' }, now)
    await expect(empty).rejects.toMatchObject({ code: 'invalid' })
    expect((await getDraft(viewer, id)).sent).toBeNull()
  })
})

test('the e-mail after the call confirms: nothing moves again, and what was to be confirmed is done', async () => {
  const viewer = await makeViewer()
  const facts = { roundsDone: 3, 'otherCommitment.kind': 'signed', 'otherCommitment.contingentOn': [] }
  const { id: opportunityId } = await makeOpportunity(viewer, { stage: 'final_stage', facts, now })
  const [call = '', mail = ''] = await makeKit(viewer, [{ channel: 'phone_script' }, {}], {
    opportunityId,
    now,
  })
  await noteCard(viewer, opportunityId, call, now)
  const due = await testDb().followUp.findMany({ where: { opportunityId }, orderBy: { kind: 'asc' } })
  expect(due.find(({ kind }) => kind === 'confirm_in_writing')?.doneAt).toBeNull()
  const later = minutesAfter(30)
  await noteCard(viewer, opportunityId, mail, later)
  const after = await testDb().followUp.findMany({ where: { opportunityId }, orderBy: { kind: 'asc' } })
  expect(after.find(({ kind }) => kind === 'confirm_in_writing')?.doneAt).toEqual(later)
  expect(after.map(({ kind, dueAt }) => [kind, dueAt])).toEqual(due.map(({ kind, dueAt }) => [kind, dueAt]))
  expect((await listDraftsOf(viewer, opportunityId)).every((draft) => draft.sent)).toBe(true)
})

test('of two cards that are noted at the same instant one is the answer, and the other confirms it', async () => {
  const viewer = await makeViewer()
  const facts = { roundsDone: 3, 'otherCommitment.kind': 'signed', 'otherCommitment.contingentOn': [] }
  const { id: opportunityId } = await makeOpportunity(viewer, { stage: 'final_stage', facts, now })
  const cards = await makeKit(viewer, [{ channel: 'phone_script' }, {}], { opportunityId, now })
  await Promise.all(cards.map((id) => noteCard(viewer, opportunityId, id, now)))
  const row = await testDb().opportunity.findUniqueOrThrow({
    where: { id: opportunityId },
    include: { followUps: true, events: { where: { kind: 'sent' } } },
  })
  expect(row.stage).toBe('withdrawn')
  expect(row.events.filter(({ data }) => (data as { confirms?: true }).confirms)).toHaveLength(1)
  expect(row.events).toHaveLength(2)
  expect(row.followUps.find(({ kind }) => kind === 'confirm_in_writing')?.doneAt).toEqual(now)
  expect((await listDraftsOf(viewer, opportunityId)).every((draft) => draft.sent)).toBe(true)
})

test('once the call was made nobody is led back to its voicemail; other messages stay', async () => {
  const viewer = await makeViewer()
  const cards = [{ channel: 'phone_script' }, { channel: 'voicemail' }, {}]
  const [call = '', voicemail = '', mail = ''] = await makeKit(viewer, cards, { now })
  const alone = await makeDraft(viewer, { channel: 'voicemail', now })
  const goesOn = async () => (await listUnsent(viewer, 9)).map(({ id }) => id).sort()
  expect(await goesOn()).toEqual([call, voicemail, mail, alone.id].sort())
  await recordDraftSent(viewer, { ...sent, id: call, via: 'phone' }, now)
  expect(await goesOn()).toEqual([mail, alone.id].sort())
})

async function noteCard(viewer: Viewer, opportunityId: string, id: string, at: Date): Promise<void> {
  const { kitId } = await getDraft(viewer, id)
  await recordSent(viewer, opportunityId, at, at, {
    purpose: 'withdraw_mid_process',
    isTold: (tx) => isAnswerTold(tx, viewer, { id, kitId }),
    also: (tx) => insertSent(tx, viewer, { ...sent, sentAt: at, id }, at),
  })
}

describe('stageAfter', () => {
  const moved = (
    stage: Parameters<typeof stageAfter>[0]['stage'],
    purpose: Parameters<typeof stageAfter>[1]['purpose'],
  ) =>
    stageAfter(
      { stage, facts: { interviewAt: now.toISOString() } },
      { purpose, verdict: 'decline', sentAt: now },
    )?.stage

  test.each([
    ['invited', 'decline_invitation', 'withdrawn'],
    ['final_stage', 'withdraw_mid_process', 'withdrawn'],
    ['offer_received', 'decline_offer', 'declined'],
    ['offer_received', 'confirm_after_call', 'declined'],
    ['offer_signed', 'rescind', 'rescinded'],
    ['offer_received', 'accept_offer', 'offer_accepted_verbally'],
    ['invited', 'confirm_attendance', 'interview_scheduled'],
    ['invited', 'ask_time', undefined],
    ['offer_received', 'negotiate', undefined],
    ['declined', 'reply_why', undefined],
    ['rejected', 'decline_offer', undefined],
  ] as const)('at %s %s leads to %s', (stage, purpose, to) => {
    expect(moved(stage, purpose)).toBe(to)
  })
})
