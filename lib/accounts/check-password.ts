import { fitsPassword } from '@/lib/accounts/password-hash'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { countTry, forgetTries, uncountTry } from '@/lib/rate-limit'

/**
 * The account that this address and password open. Throws the same DomainError, after the same work, whether
 * the address is unknown, has no password, is disabled, or the password is wrong.
 */
export async function checkPassword(
  { email, password }: { email: string; password: string },
  network: string,
): Promise<{ userId: string }> {
  await countTry('password tries from a network', network)
  await countTry('password tries for an account', email)
  const user = await db().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  })
  const fits = await fitsPassword(user?.passwordHash, password)
  if (!user || !fits || user.disabledAt) {
    throw new DomainError(
      'invalid',
      'Address and password do not fit together. Try again, or have a code mailed to you instead.',
      'password',
    )
  }
  await uncountTry('password tries from a network', network)
  await forgetTries('password tries for an account', email)
  return { userId: user.id }
}
