import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { eraseExpiredTrials } from '@/lib/opportunities/erase-expired-trials'
import { keepTrial } from '@/lib/opportunities/keep-trial'
import { nameTrial } from '@/lib/opportunities/name-trial'
import { findTrial } from '@/lib/opportunities/queries'
import { chooseObstacles, saveTrialFacts } from '@/lib/opportunities/save-trial-facts'
import { startTrial } from '@/lib/opportunities/start-trial'
import { hashTrialToken } from '@/lib/opportunities/trial-token'
import { testDb } from '@/tests/support/database'
import { makeOpportunity, makeTrial, makeViewer } from '@/tests/support/factories'
import { eventsOf, momentAfter, opportunityRow } from './rows'

const now = new Date()
const names = { employer: 'Nordwind', role: 'Engineer' }
const change = (path: string, before: unknown, to: unknown) => [{ path, before, after: to }]
const known = async (token: string, at = now) => (await findTrial(hashTrialToken(token), at))?.facts

async function namedTrial(facts: Record<string, unknown>): Promise<string> {
  const { token } = await makeTrial(facts, now)
  await nameTrial(token, names, now)
  return token
}

describe('startTrial', () => {
  test('keeps the token nowhere but hashed, for seven days', async () => {
    const { token, expiresAt } = await makeTrial({ stage: 'invited' }, now)
    expect(token).toMatch(/^[\w-]{22}$/)
    const row = await testDb().trial.findUniqueOrThrow({ where: { tokenHash: hashTrialToken(token) } })
    expect(row.tokenHash).toBe(createHash('sha256').update(token).digest('base64url'))
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row).toMatchObject({ expiresAt, facts: { stage: 'invited' }, employer: '', role: '' })
    expect(expiresAt).toEqual(momentAfter(now, { days: 7 }))
    expect((await makeTrial()).token).not.toBe(token)
  })

  test('is found by its hash alone, while it lasts', async () => {
    const { token, expiresAt } = await makeTrial({ stage: 'invited' }, now)
    expect(await known(token)).toEqual({ stage: 'invited' })
    expect(await known(token, new Date(expiresAt.getTime() - 1))).toEqual({ stage: 'invited' })
    expect(await known(token, expiresAt)).toBeUndefined()
    expect(await findTrial(token, now)).toBeNull()
    expect(await findTrial(null, now)).toBeNull()
    expect(await findTrial('', now)).toBeNull()
  })
})

describe('startTrial, too often', () => {
  test('a network begins a hundred an hour, and others go on', async () => {
    for (let begun = 0; begun < 100; begun++) await startTrial({ stage: 'invited' }, '192.0.2.1', now)
    const next = startTrial({ stage: 'invited' }, '192.0.2.1', now)
    await expect(next).rejects.toMatchObject({ code: 'forbidden' })
    await startTrial({ stage: 'invited' }, '192.0.2.2', now)
  })
})

describe('answers of a trial', () => {
  test('are saved one by one, compared as those of an opportunity', async () => {
    const { token } = await makeTrial({ stage: 'invited' }, now)
    await saveTrialFacts(token, change('goalFit', null, 'neutral'), 'UTC', now)
    const second = saveTrialFacts(token, change('goalFit', null, 'advances'), 'UTC', now)
    await expect(second).rejects.toMatchObject({ code: 'conflict' })
    await saveTrialFacts(token, change('stage', 'invited', 'offer_received'), 'UTC', now)
    expect(await known(token)).toEqual({ stage: 'offer_received', goalFit: 'neutral' })
  })

  test('ten at once of different facts are all kept', async () => {
    const { token } = await makeTrial({ stage: 'invited' }, now)
    const paths = [
      ...['personalRapport', 'termsDiscussedByVoice', 'recruiterPrefersPhone', 'stronglyAccelerates'],
      ...['lightTouch', 'noticeGiven', 'mobility.relocated', 'mobility.remotePossible'],
      ...['mobility.caringDuty', 'mobility.languageReady'],
    ]
    await Promise.all(paths.map((path) => saveTrialFacts(token, change(path, null, false), 'UTC', now)))
    expect(Object.keys((await known(token)) ?? {})).toHaveLength(paths.length + 1)
  })

  test('obstacles join what was told', async () => {
    const { token } = await makeTrial({ stage: 'invited', gaps: [{ about: 'travel' }] }, now)
    await chooseObstacles(token, ['pay', 'permit'], now)
    expect(await known(token)).toEqual({
      stage: 'invited',
      gaps: [{ about: 'travel' }, { about: 'salary' }],
      'mobility.workRight': 'sponsorship_unclear',
    })
    await chooseObstacles(token, [], now)
    expect(await known(token)).toEqual({ stage: 'invited', gaps: [{ about: 'travel' }] })
  })

  test('with another token, or after seven days, nothing is found and nothing changes', async () => {
    const { token, expiresAt } = await makeTrial({ stage: 'invited' }, now)
    const wrong = [
      [(await makeTrial()).token.slice(1), now],
      [hashTrialToken(token), now],
      ['', now],
      [token, expiresAt],
    ] as const
    for (const [other, at] of wrong) {
      const erased = { code: 'not_found' }
      await expect(
        saveTrialFacts(other, change('goalFit', null, 'neutral'), 'UTC', at),
      ).rejects.toMatchObject(erased)
      await expect(chooseObstacles(other, ['pay'], at)).rejects.toMatchObject(erased)
      await expect(nameTrial(other, names, at)).rejects.toMatchObject(erased)
    }
    const row = await testDb().trial.findUniqueOrThrow({ where: { tokenHash: hashTrialToken(token) } })
    expect({ facts: row.facts, employer: row.employer }).toEqual({
      facts: { stage: 'invited' },
      employer: '',
    })
  })
})

describe('keepTrial', () => {
  test('makes it an opportunity with its facts and stage, and erases the trial', async () => {
    const viewer = await makeViewer()
    const facts = { goalFit: 'neutral', clientZone: 'Asia/Tokyo', doubts: [] }
    const token = await namedTrial({ stage: 'offer_received', ...facts })
    const kept = await keepTrial(viewer, token)
    const id = kept?.opportunityId ?? ''
    const row = await opportunityRow(id)
    expect(row).toMatchObject({ ...names, clientId: viewer.id, stage: 'offer_received' })
    expect(row.facts).toEqual(facts)
    expect(row.verdict).not.toBeNull()
    expect(await eventsOf(id)).toMatchObject([{ kind: 'created', actorId: viewer.id }])
    expect(await known(token)).toBeUndefined()
    expect(await keepTrial(viewer, token)).toBeNull()
  })

  test('once, also when asked twice at a time, by whomever', async () => {
    const [one, other] = [await makeViewer(), await makeViewer()]
    const token = await namedTrial({ stage: 'invited' })
    const kept = await Promise.all([one, other, one].map((viewer) => keepTrial(viewer, token)))
    expect(kept.filter(Boolean)).toHaveLength(1)
    const mine = { clientId: { in: [one.id, other.id] } }
    expect(await testDb().opportunity.count({ where: mine })).toBe(1)
  })

  test('no other token keeps it, nor one that ran out, nor one that nobody named', async () => {
    const viewer = await makeViewer()
    const token = await namedTrial({ stage: 'invited' })
    for (const wrong of [null, '', hashTrialToken(token), `${token}A`]) {
      expect(await keepTrial(viewer, wrong)).toBeNull()
    }
    const old = momentAfter(now, { days: -8 })
    const late = await makeTrial({ stage: 'invited' }, old)
    await nameTrial(late.token, names, old)
    expect(await keepTrial(viewer, late.token)).toBeNull()
    expect(await keepTrial(viewer, (await makeTrial()).token)).toBeNull()
    expect(await testDb().opportunity.count({ where: { clientId: viewer.id } })).toBe(0)
    expect(await known(token)).toEqual({ stage: 'invited' })
  })

  test('what was tried binds the others, as if it had been added', async () => {
    const viewer = await makeViewer()
    const first = await makeOpportunity(viewer, { stage: 'interview_scheduled', now })
    await keepTrial(viewer, await namedTrial({ stage: 'offer_signed', 'contract.contingentOn': [] }))
    expect((await opportunityRow(first.id)).verdict).toBe('withdraw')
  })

  test('where it cannot be added the trial is still there', async () => {
    const viewer = await makeViewer()
    await testDb().user.delete({ where: { id: viewer.id } })
    const token = await namedTrial({ stage: 'invited' })
    await expect(keepTrial(viewer, token)).rejects.toMatchObject({ code: 'not_found' })
    expect(await known(token)).toEqual({ stage: 'invited' })
  })
})

test('eraseExpiredTrials takes those whose days are over, and says how many', async () => {
  await testDb().trial.deleteMany()
  const [old, older] = [momentAfter(now, { days: -7 }), momentAfter(now, { days: -30 })]
  await makeTrial({ stage: 'invited' }, old)
  await makeTrial({ stage: 'invited' }, older)
  const { token } = await makeTrial({ stage: 'invited' }, new Date(old.getTime() + 1))
  expect(await eraseExpiredTrials(now)).toBe(2)
  expect(await eraseExpiredTrials(now)).toBe(0)
  expect(await known(token)).toEqual({ stage: 'invited' })
})
