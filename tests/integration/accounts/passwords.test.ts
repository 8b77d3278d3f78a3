import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkPassword } from '@/lib/accounts/check-password'
import { accountLetters } from '@/lib/accounts/compose-letter'
import { findSessionViewer, hasPassword } from '@/lib/accounts/queries'
import { setPassword } from '@/lib/accounts/set-password'
import { sendQueuedLetter } from '@/lib/outbox'
import { testDb } from '@/tests/support/database'
import { makeSession, makeUser, makeViewer } from '@/tests/support/factories'
import { lettersTo } from './mailbox'

const good = 'three quiet harbours'
const better = 'four louder stations'
const somewhere = () => randomUUID()

describe('checkPassword', () => {
  test('knows the right one', async () => {
    const user = await makeUser({ password: good })
    expect(await checkPassword({ email: user.email, password: good }, somewhere())).toEqual({
      userId: user.id,
    })
  })

  test('answers alike for a wrong password, an unknown address, none set, and a disabled account', async () => {
    const cases = [
      { email: (await makeUser({ password: good })).email, password: better },
      { email: `nobody-${randomUUID()}@example.org`, password: good },
      { email: (await makeUser()).email, password: good },
      { email: (await makeUser({ password: good, disabledAt: new Date() })).email, password: good },
    ]
    const refusals = await Promise.all(
      cases.map((given) =>
        checkPassword(given, somewhere()).catch(({ code, field, message }) => ({ code, field, message })),
      ),
    )
    expect(refusals[0]).toMatchObject({ code: 'invalid', field: 'password' })
    for (const refusal of refusals) expect(refusal).toEqual(refusals[0])
  })

  test('takes about as long for an unknown address as for a wrong password', async () => {
    const known = await makeUser({ password: good })
    const span = async (email: string) => {
      const from = performance.now()
      await checkPassword({ email, password: better }, somewhere()).catch(() => {})
      return performance.now() - from
    }
    const spans: { known: number[]; unknown: number[] } = { known: [], unknown: [] }
    await span(known.email)
    for (let round = 0; round < 8; round += 1) {
      spans.known.push(await span(known.email))
      spans.unknown.push(await span(`nobody-${randomUUID()}@example.org`))
    }
    // Hashing dominates both; without it the unknown one would take a tenth.
    expect(median(spans.unknown)).toBeGreaterThan(median(spans.known) / 3)
    expect(median(spans.unknown)).toBeLessThan(median(spans.known) * 3)
  })

  test('an account gets ten tries in a quarter of an hour, and a right one clears them', async () => {
    const user = await makeUser({ password: good })
    const wrong = () => checkPassword({ email: user.email, password: better }, somewhere())
    for (let tries = 0; tries < 9; tries += 1)
      await expect(wrong()).rejects.toMatchObject({ code: 'invalid' })
    await checkPassword({ email: user.email, password: good }, somewhere())
    for (let tries = 0; tries < 10; tries += 1)
      await expect(wrong()).rejects.toMatchObject({ code: 'invalid' })
    await expect(wrong()).rejects.toThrow(/Try again in 1[45] minutes\./)
    await expect(checkPassword({ email: user.email, password: good }, somewhere())).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('the limit is the same for an address nobody has', async () => {
    const email = `nobody-${randomUUID()}@example.org`
    for (let tries = 0; tries < 10; tries += 1) {
      await expect(checkPassword({ email, password: good }, somewhere())).rejects.toMatchObject({
        code: 'invalid',
      })
    }
    await expect(checkPassword({ email, password: good }, somewhere())).rejects.toThrow('Try again')
  })

  test('a network gets fifty tries over all accounts', async () => {
    const network = somewhere()
    const tryOne = () =>
      checkPassword({ email: `nobody-${randomUUID()}@example.org`, password: good }, network)
    const fifty = await Promise.all(Array.from({ length: 50 }, () => tryOne().catch(({ code }) => code)))
    expect(new Set(fifty)).toEqual(new Set(['invalid']))
    await expect(tryOne()).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('setPassword', () => {
  test('sets a first one, as argon2id of the agreed cost', async () => {
    const viewer = await makeViewer()
    expect(await hasPassword(viewer)).toBe(false)
    await setPassword(viewer, { currentPassword: '', password: good })
    expect(await hasPassword(viewer)).toBe(true)
    const { passwordHash } = await testDb().user.findUniqueOrThrow({ where: { id: viewer.id } })
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('a change asks for the current one and ends the other sessions, not this one and nobody else’s', async () => {
    const viewer = await makeViewer({ password: good })
    const elsewhere = await makeSession(viewer)
    const stranger = await makeViewer()
    for (const currentPassword of ['', better]) {
      await expect(setPassword(viewer, { currentPassword, password: better })).rejects.toMatchObject({
        field: 'currentPassword',
      })
    }
    expect(await findSessionViewer(elsewhere.id)).not.toBeNull()
    await setPassword(viewer, { currentPassword: good, password: better })
    expect(await findSessionViewer(elsewhere.id)).toBeNull()
    expect(await findSessionViewer(viewer.sessionId)).toMatchObject({ id: viewer.id })
    expect(await findSessionViewer(stranger.sessionId)).not.toBeNull()
    await expect(checkPassword({ email: viewer.email, password: good }, somewhere())).rejects.toThrow(
      'do not fit',
    )
    await checkPassword({ email: viewer.email, password: better }, somewhere())
  })

  test('tells the holder by letter, once, and nobody when it was refused', async () => {
    const viewer = await makeViewer({ password: good })
    const planned = () => testDb().outgoingLetter.findMany({ where: { subjectId: viewer.id } })
    await expect(setPassword(viewer, { currentPassword: better, password: better })).rejects.toThrow()
    expect(await planned()).toEqual([])
    await setPassword(viewer, { currentPassword: good, password: better })
    const letters = await planned()
    expect(letters).toHaveLength(1)
    for (const { id } of [...letters, ...letters]) await sendQueuedLetter(id, accountLetters, new Date())
    const [letter, ...more] = lettersTo(viewer.email)
    expect(more).toEqual([])
    expect(letter?.subject).toMatch(/^A new password/)
    expect(letter?.text).not.toContain(better)
  })

  test('refuses a short, a common and an own-address password', async () => {
    const viewer = await makeViewer()
    for (const password of ['short', 'password1234', viewer.email]) {
      await expect(setPassword(viewer, { currentPassword: '', password })).rejects.toMatchObject({
        field: 'password',
      })
    }
    expect(await hasPassword(viewer)).toBe(false)
  })

  test('changes nothing for a viewer that was disabled meanwhile', async () => {
    const viewer = await makeViewer()
    await testDb().user.update({ where: { id: viewer.id }, data: { disabledAt: new Date() } })
    await expect(setPassword(viewer, { currentPassword: '', password: good })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await hasPassword(viewer)).toBe(false)
  })

  test('guessing the current one is limited, too', async () => {
    const viewer = await makeViewer({ password: good })
    for (let tries = 0; tries < 10; tries += 1) {
      await expect(
        setPassword(viewer, { currentPassword: `${better}${tries}`, password: better }),
      ).rejects.toThrow('not your current')
    }
    await expect(setPassword(viewer, { currentPassword: good, password: better })).rejects.toThrow(
      'Try again',
    )
  })
})

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
