import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Role } from '@/lib/generated/prisma/enums'

/**
 * Gives an account its one role, for the operator's command; the product itself never does.
 * Throws `not_found` when no account has the address. `before` is the role it had.
 */
export async function giveRole(email: string, role: Role): Promise<{ before: Role }> {
  return db().$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true, role: true } })
    if (!user)
      throw new DomainError('not_found', `No account has the address ${email}. It has to sign up first.`)
    await tx.user.update({ where: { id: user.id }, data: { role }, select: { id: true } })
    return { before: user.role }
  })
}
