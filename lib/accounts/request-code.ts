import { codeMinutes } from '@/lib/accounts/code-hash'
import { db } from '@/lib/db'
import { enqueue } from '@/lib/jobs'
import { countTry } from '@/lib/rate-limit'

/**
 * Asks for a one-time code to be mailed. Does the same work and gives the same answer for an address that has
 * an account, has none, or has a disabled one; only the letter differs. Throws a DomainError at the limits.
 */
export async function requestCode(email: string, network: string): Promise<{ codeId: string }> {
  await countTry('codes to a network', network)
  await countTry('codes to an address', email)
  await countTry('codes to an address in a day', email)
  const expiresAt = new Date(Date.now() + codeMinutes * 60_000)
  return db().$transaction(async (tx) => {
    const { id } = await tx.signInCode.create({ data: { email, expiresAt }, select: { id: true } })
    await enqueue(tx, 'send-sign-in-code', { codeId: id })
    return { codeId: id }
  })
}
