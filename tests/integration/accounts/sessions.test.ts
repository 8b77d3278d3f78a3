import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { endOtherSessions } from '@/lib/accounts/end-other-sessions'
import { endSession } from '@/lib/accounts/end-session'
import { eraseExpiredAccounts } from '@/lib/accounts/erase-expired'
import { giveRole } from '@/lib/accounts/give-role'
import { openSession } from '@/lib/accounts/open-session'
import { findCodeAddress, findSessionViewer, listSessions } from '@/lib/accounts/queries'
import { saveProfile } from '@/lib/accounts/save-profile'
import { testDb } from '@/tests/support/database'
import { makeCode, makeSession, makeUser, makeViewer } from '@/tests/support/factories'

describe('findSessionViewer', () => {
  test('knows whose session it is, for thirty days', async () => {
    const user = await makeUser({ role: 'coach' })
    const { sessionId } = await openSession(user.id, 'Firefox on Linux')
    expect(await findSessionViewer(sessionId)).toEqual({ ...user, sessionId, hasUnread: false })
    const { expiresAt } = await testDb().session.findUniqueOrThrow({ where: { id: sessionId } })
    expect(Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(30)
  })

  test('is null once it ended, ran out, its account was disabled or is gone, and for nonsense', async () => {
    const user = await makeUser()
    const ended = await makeSession(user, { endedAt: new Date() })
    const late = await makeSession(user, { expiresAt: new Date(Date.now() - 1) })
    const disabled = await makeViewer({ disabledAt: new Date() })
    const gone = await makeViewer()
    await testDb().user.delete({ where: { id: gone.id } })
    for (const id of [
      ended.id,
      late.id,
      disabled.sessionId,
      gone.sessionId,
      randomUUID(),
      '',
      "' or true --",
    ]) {
      expect(await findSessionViewer(id)).toBeNull()
    }
  })

  test('disabling an account ends its running session at the next request', async () => {
    const viewer = await makeViewer()
    expect(await findSessionViewer(viewer.sessionId)).not.toBeNull()
    await testDb().user.update({ where: { id: viewer.id }, data: { disabledAt: new Date() } })
    expect(await findSessionViewer(viewer.sessionId)).toBeNull()
  })
})

describe('endSession', () => {
  test('ends one of one’s own', async () => {
    const viewer = await makeViewer()
    const elsewhere = await makeSession(viewer)
    await endSession(viewer, elsewhere.id)
    expect(await findSessionViewer(elsewhere.id)).toBeNull()
    expect(await findSessionViewer(viewer.sessionId)).not.toBeNull()
    await expect(endSession(viewer, elsewhere.id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('does not find another person’s, whatever one’s role', async () => {
    const owner = await makeViewer()
    for (const role of ['client', 'coach', 'admin'] as const) {
      const wrong = await makeViewer({ role })
      await expect(endSession(wrong, owner.sessionId)).rejects.toMatchObject({ code: 'not_found' })
    }
    expect(await findSessionViewer(owner.sessionId)).not.toBeNull()
  })
})

test('endOtherSessions ends one’s own others and says how many', async () => {
  const viewer = await makeViewer()
  const others = [await makeSession(viewer), await makeSession(viewer)]
  await makeSession(viewer, { endedAt: new Date() })
  const wrong = await makeViewer()
  expect(await endOtherSessions(wrong)).toBe(0)
  for (const { id } of others) expect(await findSessionViewer(id)).not.toBeNull()
  expect(await endOtherSessions(viewer)).toBe(2)
  for (const { id } of others) expect(await findSessionViewer(id)).toBeNull()
  expect(await findSessionViewer(viewer.sessionId)).not.toBeNull()
  expect(await findSessionViewer(wrong.sessionId)).not.toBeNull()
})

test('listSessions shows one’s own running ones, this one first', async () => {
  const viewer = await makeViewer()
  const newer = await makeSession(viewer, { device: 'Safari on iPhone' })
  await makeSession(viewer, { endedAt: new Date() })
  await makeSession(viewer, { expiresAt: new Date(0) })
  await makeViewer()
  const listed = await listSessions(viewer)
  expect(listed.map(({ id, isThisOne }) => ({ id, isThisOne }))).toEqual([
    { id: viewer.sessionId, isThisOne: true },
    { id: newer.id, isThisOne: false },
  ])
})

test('saveProfile changes one’s own row alone, and none once disabled', async () => {
  const viewer = await makeViewer()
  const other = await makeUser()
  await saveProfile(viewer, { name: 'Noor', zone: 'Asia/Tokyo' })
  expect(await findSessionViewer(viewer.sessionId)).toMatchObject({ name: 'Noor', zone: 'Asia/Tokyo' })
  expect(await testDb().user.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject(other)
  await testDb().user.update({ where: { id: viewer.id }, data: { disabledAt: new Date() } })
  await expect(saveProfile(viewer, { name: 'X', zone: 'UTC' })).rejects.toMatchObject({ code: 'not_found' })
})

test('giveRole says what was before, in any case of the address, and knows no stranger', async () => {
  const user = await makeUser()
  expect(await giveRole(user.email.toUpperCase(), 'coach')).toEqual({ before: 'client' })
  expect(await giveRole(user.email, 'client')).toEqual({ before: 'coach' })
  await expect(giveRole('nobody@example.org', 'admin')).rejects.toMatchObject({ code: 'not_found' })
})

test('the database holds one account an address, in any case', async () => {
  const user = await makeUser()
  await expect(makeUser({ email: user.email.toUpperCase() })).rejects.toMatchObject({ code: 'P2002' })
})

test('eraseExpiredAccounts takes what ran out and leaves what is running', async () => {
  const now = new Date()
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const viewer = await makeViewer()
  const old = await makeSession(viewer, { expiresAt: daysAgo(31) })
  const oldCode = await makeCode('old@example.org', '123456', { expiresAt: daysAgo(2) })
  const code = await makeCode('new@example.org', '123456')
  await testDb().rateLimit.createMany({
    data: [
      { key: 'out', points: 1, expire: now.getTime() - 1 },
      { key: 'running', points: 1, expire: now.getTime() + 60_000 },
    ],
  })
  await eraseExpiredAccounts(now)
  expect(await testDb().session.findMany({ where: { id: { in: [old.id, viewer.sessionId] } } })).toHaveLength(
    1,
  )
  expect(await findCodeAddress(oldCode.id)).toBeNull()
  expect(await findCodeAddress(code.id)).toBe('new@example.org')
  expect((await testDb().rateLimit.findMany()).map(({ key }) => key)).toEqual(['running'])
})
