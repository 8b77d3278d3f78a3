import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { requestCode } from '@/lib/accounts/request-code'
import { sendSignInCode } from '@/lib/accounts/send-sign-in-code'
import { verifyCode } from '@/lib/accounts/verify-code'
import { testDb } from '@/tests/support/database'
import { makeCode, makeUser } from '@/tests/support/factories'
import { codeMailedTo, lettersTo } from './mailbox'

const someone = () => `someone-${randomUUID()}@example.org`
const somewhere = () => randomUUID()
const wrong = (code: string) => (code === '111111' ? '222222' : '111111')

async function mailCode(email: string) {
  const { codeId } = await requestCode(email, somewhere())
  await sendSignInCode(codeId)
  return { codeId, code: codeMailedTo(email) }
}

describe('a mailed code', () => {
  test('opens a new account for a new address, and the same account the next time', async () => {
    const email = someone()
    const first = await mailCode(email)
    const opened = await verifyCode(first.codeId, first.code, somewhere())
    expect(opened.isNew).toBe(true)
    const user = await testDb().user.findUniqueOrThrow({ where: { id: opened.userId } })
    expect(user).toMatchObject({ email, role: 'client', passwordHash: null, disabledAt: null })

    const second = await mailCode(email)
    expect(await verifyCode(second.codeId, second.code, somewhere())).toEqual({
      userId: user.id,
      isNew: false,
    })
  })

  test('that the mail server refuses fails its job without naming the address', async () => {
    const { codeId } = await requestCode('private.person@refused.example', somewhere())
    const refusal = await sendSignInCode(codeId).then(
      () => null,
      (error: Error) => error,
    )
    expect(refusal?.message).toBe('The mail server did not take a letter (EENVELOPE, 550).')
    expect(inspect(refusal)).not.toContain('private.person')
  })

  test('is asked for, never kept in clear, and sent by a job of the same transaction', async () => {
    const email = someone()
    const { codeId } = await requestCode(email, somewhere())
    const jobs = await testDb().$queryRaw<{ payload: unknown }[]>`
      select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'send-sign-in-code' and j.payload->>'codeId' = ${codeId}`
    expect(jobs).toEqual([{ payload: { codeId } }])
    await sendSignInCode(codeId)
    const row = await testDb().signInCode.findUniqueOrThrow({ where: { id: codeId } })
    expect(row.codeHash).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(row)).not.toContain(codeMailedTo(email))
    const minutes = (row.expiresAt.getTime() - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(9.5)
    expect(minutes).toBeLessThanOrEqual(10)
  })

  test('works once', async () => {
    const email = someone()
    const { codeId, code } = await mailCode(email)
    await verifyCode(codeId, code, somewhere())
    await expect(verifyCode(codeId, code, somewhere())).rejects.toMatchObject({
      code: 'invalid',
      field: 'code',
    })
  })

  test('lets one of two at once in', async () => {
    const email = someone()
    const { id } = await makeCode(email, '123456')
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => verifyCode(id, '123456', somewhere())))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await testDb().user.count({ where: { email } })).toBe(1)
  })

  test('of two right codes for one new address, one opens it and the other is closed with it', async () => {
    const email = someone()
    const codes = [await makeCode(email, '123456'), await makeCode(email, '654321')]
    const tries = await Promise.allSettled([
      verifyCode(codes[0]?.id ?? '', '123456', somewhere()),
      verifyCode(codes[1]?.id ?? '', '654321', somewhere()),
    ])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = tries.find((tried) => tried.status === 'rejected')
    expect(refused?.reason).toMatchObject({ name: 'DomainError', code: 'invalid' })
    expect(await testDb().user.count({ where: { email } })).toBe(1)
  })

  test('is closed after five wrong tries, the right one included', async () => {
    const { id } = await makeCode(someone(), '123456')
    for (const left of ['4 tries', '3 tries', '2 tries', 'one try', 'the last try']) {
      await expect(verifyCode(id, '999999', somewhere())).rejects.toThrow(left)
    }
    await expect(verifyCode(id, '123456', somewhere())).rejects.toThrow('run out')
  })

  test('five wrong tries hold when they come at once', async () => {
    const { id } = await makeCode(someone(), '123456')
    await Promise.allSettled(Array.from({ length: 12 }, () => verifyCode(id, '999999', somewhere())))
    const row = await testDb().signInCode.findUniqueOrThrow({ where: { id } })
    expect(row.triesLeft).toBe(0)
    expect(row.usedAt).toBeNull()
  })

  test('runs out', async () => {
    const { id } = await makeCode(someone(), '123456', { expiresAt: new Date(Date.now() - 1) })
    await expect(verifyCode(id, '123456', somewhere())).rejects.toThrow('run out')
  })

  test('does not fit another request, a request not mailed yet, or a made-up one', async () => {
    const one = await makeCode(someone(), '123456')
    const other = await makeCode(someone(), '654321')
    await expect(verifyCode(other.id, '123456', somewhere())).rejects.toThrow('does not fit')
    expect((await testDb().signInCode.findUniqueOrThrow({ where: { id: one.id } })).usedAt).toBeNull()
    const { codeId } = await requestCode(someone(), somewhere())
    await expect(verifyCode(codeId, '000000', somewhere())).rejects.toThrow('does not fit')
    for (const madeUp of [randomUUID(), 'nonsense', "' or 1=1 --"]) {
      await expect(verifyCode(madeUp, '123456', somewhere())).rejects.toThrow('run out')
    }
  })

  test('the job run again mails a new code, and only that one works', async () => {
    const email = someone()
    const { codeId, code } = await mailCode(email)
    await sendSignInCode(codeId)
    const newest = codeMailedTo(email)
    if (newest !== code) await expect(verifyCode(codeId, code, somewhere())).rejects.toThrow('does not fit')
    await verifyCode(codeId, newest, somewhere())
    const before = lettersTo(email).length
    await sendSignInCode(codeId)
    await sendSignInCode(randomUUID())
    expect(lettersTo(email)).toHaveLength(before)
  })

  test('a code used closes the other open ones of its address', async () => {
    const email = someone()
    const [old, fresh] = [await makeCode(email, '111111'), await makeCode(email, '222222')]
    await verifyCode(fresh.id, '222222', somewhere())
    await expect(verifyCode(old.id, '111111', somewhere())).rejects.toThrow('run out')
  })
})

describe('known, unknown and disabled addresses', () => {
  test('get the same answers to the request and to a wrong code; only the letters differ', async () => {
    const known = (await makeUser()).email
    const disabled = (await makeUser({ disabledAt: new Date() })).email
    const answers = await Promise.all(
      [known, disabled, someone()].map(async (email) => {
        const asked = await requestCode(email, somewhere())
        await sendSignInCode(asked.codeId)
        const refusal = await verifyCode(asked.codeId, wrongFor(email), somewhere()).catch((error) => error)
        return {
          keys: Object.keys(asked),
          code: refusal.code,
          field: refusal.field,
          message: refusal.message,
        }
      }),
    )
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(lettersTo(known)[0]?.text).toContain('welcome back')
    expect(lettersTo(disabled)[0]?.text).toContain('is closed')
    expect(lettersTo(disabled)[0]?.text).not.toMatch(/\d{6}/)
  })

  test('an account disabled after the letter gets no session', async () => {
    const user = await makeUser({ disabledAt: new Date() })
    const { id } = await makeCode(user.email, '123456')
    await expect(verifyCode(id, '123456', somewhere())).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('limits', () => {
  test('an address gets five letters an hour, from wherever they are asked for', async () => {
    const email = someone()
    for (let asked = 0; asked < 5; asked += 1) await requestCode(email, somewhere())
    await expect(requestCode(email, somewhere())).rejects.toThrow(/Try again in \d+ minutes\./)
    await expect(requestCode(email.toUpperCase(), somewhere())).rejects.toMatchObject({ code: 'forbidden' })
    expect(await testDb().signInCode.count({ where: { email } })).toBe(5)
  })

  test('a network gets twenty an hour, and others still theirs', async () => {
    const network = somewhere()
    for (let asked = 0; asked < 20; asked += 1) await requestCode(someone(), network)
    await expect(requestCode(someone(), network)).rejects.toThrow('Try again')
    await requestCode(someone(), somewhere())
  })

  test('an address gets twenty tries an hour over all its codes', async () => {
    const email = someone()
    for (let codes = 0; codes < 4; codes += 1) {
      const { id } = await makeCode(email, '123456')
      for (let tries = 0; tries < 5; tries += 1) {
        await expect(verifyCode(id, '999999', somewhere())).rejects.toMatchObject({ code: 'invalid' })
      }
    }
    const { id } = await makeCode(email, '123456')
    await expect(verifyCode(id, '123456', somewhere())).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('keys hold no address', async () => {
    const email = someone()
    await requestCode(email, '203.0.113.77')
    const keys = (await testDb().rateLimit.findMany()).map(({ key }) => key).join()
    expect(keys).not.toContain('someone')
    expect(keys).not.toContain('203.0.113.77')
  })
})

function wrongFor(email: string): string {
  const letter = lettersTo(email)[0]?.text?.match(/^ +(\d{6})$/m)?.[1]
  return wrong(letter ?? '000000')
}
