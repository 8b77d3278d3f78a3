import { z } from 'zod'
import { hashCode } from '@/lib/accounts/code-hash'
import { findCodeAddress } from '@/lib/accounts/queries'
import { db, type Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { countTry } from '@/lib/rate-limit'

const runOut = 'This code has run out. Have a new one mailed to you.'

/**
 * Uses up a mailed code and gives the account it opens, made now if there was none.
 * Throws a DomainError (`invalid`, field `code`) for a wrong, used or late code; answers do not tell whether
 * the address had an account. A disabled account is told so only here, where its owner has proved the address.
 */
export async function verifyCode(
  codeId: string,
  code: string,
  network: string,
): Promise<{ userId: string; isNew: boolean }> {
  const email = await findCodeAddress(codeId)
  await countTry('code tries from a network', network)
  if (!email) throw new DomainError('invalid', runOut, 'code')
  await countTry('code tries for an address', email)
  const outcome = await db().$transaction(async (tx) => {
    await lockCodes(tx, email)
    const tried = await spendTry(tx, codeId, code)
    return tried?.fits ? { ...tried, account: await openAccount(tx, email) } : tried
  })
  if (!outcome) throw new DomainError('invalid', runOut, 'code')
  if (!('account' in outcome)) throw new DomainError('invalid', wrongCode(outcome.triesLeft), 'code')
  const { account } = outcome
  if (account.disabledAt) {
    throw new DomainError(
      'forbidden',
      `This account is closed. Write to ${env().SUPPORT_EMAIL} to have it looked at.`,
    )
  }
  return { userId: account.id, isNew: account.isNew }
}

// Two codes of one address, right at once, would each wait for the other's row; taken in one order they queue.
async function lockCodes(tx: Transaction, email: string): Promise<void> {
  await tx.$queryRaw`
    select 1 from sign_in_code where email = ${email}::citext and used_at is null order by id for update`
}

const spent = z.array(z.object({ fits: z.boolean(), triesLeft: z.number() }))

// One statement takes the try and uses the code up: of two at once with the right code, the row lock lets one win.
async function spendTry(tx: Transaction, codeId: string, code: string) {
  const rows = await tx.$queryRaw`
    update sign_in_code
    set tries_left = tries_left - 1,
        used_at = case when code_hash = ${hashCode(codeId, code)} then now() end
    where id = ${codeId}::uuid and used_at is null and tries_left > 0 and expires_at > now()
    returning used_at is not null as fits, tries_left as "triesLeft"`
  return spent.parse(rows)[0] ?? null
}

async function openAccount(tx: Transaction, email: string) {
  await tx.signInCode.updateMany({ where: { email, usedAt: null }, data: { usedAt: new Date() } })
  const { count } = await tx.user.createMany({ data: [{ email }], skipDuplicates: true })
  const user = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true, disabledAt: true } })
  return { ...user, isNew: count === 1 }
}

function wrongCode(triesLeft: number): string {
  if (triesLeft === 0) return 'That code does not fit, and it was the last try. Have a new one mailed to you.'
  const tries = triesLeft === 1 ? 'one try' : `${triesLeft} tries`
  return `That code does not fit. Take the one in the newest letter; you have ${tries} left.`
}
