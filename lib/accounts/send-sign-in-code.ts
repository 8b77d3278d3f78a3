import { randomInt } from 'node:crypto'
import { codeMinutes, hashCode } from '@/lib/accounts/code-hash'
import { closedAccountLetter, signInLetter, welcomeLetter } from '@/lib/accounts/letters'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { sendLetter } from '@/lib/mail'

/**
 * The job `send-sign-in-code`: makes the code, keeps its hash and mails it. Does nothing for a request that was
 * used or has run out. When it runs again because the mail server refused, the newest letter's code is the one
 * that works. The code exists in clear only here and in the letter.
 */
export async function sendSignInCode(codeId: string): Promise<void> {
  const now = new Date()
  const request = await db().signInCode.findFirst({
    where: { id: codeId, usedAt: null, expiresAt: { gt: now } },
    select: { email: true },
  })
  if (!request) return
  const sender = { brand: env().BRAND_NAME, support: env().SUPPORT_EMAIL }
  const user = await db().user.findUnique({
    where: { email: request.email },
    select: { name: true, disabledAt: true },
  })
  const to = { name: user?.name ?? '', address: request.email }
  if (user?.disabledAt) return sendLetter(closedAccountLetter(to, sender))

  const code = randomInt(0, 1_000_000).toString().padStart(6, '0')
  const kept = await db().signInCode.updateMany({
    where: { id: codeId, usedAt: null },
    data: { codeHash: hashCode(codeId, code), expiresAt: new Date(now.getTime() + codeMinutes * 60_000) },
  })
  if (kept.count === 0) return
  await sendLetter(user ? signInLetter(to, code, sender) : welcomeLetter(to.address, code, sender))
}
