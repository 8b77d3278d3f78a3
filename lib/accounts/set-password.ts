import { fitsPassword, hashPassword } from '@/lib/accounts/password-hash'
import { passwordObjection } from '@/lib/accounts/rules'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { queueLetters } from '@/lib/outbox'
import { countTry, forgetTries } from '@/lib/rate-limit'
import type { Viewer } from '@/lib/viewer'

/**
 * Sets or changes the viewer's password, ends all their other sessions, and tells them by letter. The current one is
 * asked for when there is one. Throws a DomainError (`invalid`) beside `password` or `currentPassword`.
 */
export async function setPassword(
  viewer: Viewer,
  { currentPassword, password }: { currentPassword: string; password: string },
): Promise<void> {
  const objection = passwordObjection(password, viewer.email)
  if (objection) throw new DomainError('invalid', objection, 'password')
  const user = await db().user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } })
  if (!user) throw new DomainError('not_found', 'This account is gone.')
  if (user.passwordHash) await checkCurrent(viewer, user.passwordHash, currentPassword)
  const passwordHash = await hashPassword(password)
  const now = new Date()
  await db().$transaction(async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: viewer.id, passwordHash: user.passwordHash, disabledAt: null },
      data: { passwordHash },
    })
    if (changed.count === 0)
      throw new DomainError('conflict', 'Your password was changed elsewhere just now.')
    await tx.session.updateMany({
      where: { userId: viewer.id, id: { not: viewer.sessionId }, endedAt: null },
      data: { endedAt: now },
    })
    const key = `password-changed:${viewer.id}:${now.toISOString()}`
    await queueLetters(tx, [{ key, kind: 'password-changed', subjectId: viewer.id, to: 'holder' }])
  })
}

async function checkCurrent({ email }: Viewer, passwordHash: string, currentPassword: string): Promise<void> {
  if (!currentPassword)
    throw new DomainError('invalid', 'Write your current password, too.', 'currentPassword')
  await countTry('password tries for an account', email)
  const fits = await fitsPassword(passwordHash, currentPassword)
  if (!fits) throw new DomainError('invalid', 'This is not your current password.', 'currentPassword')
  await forgetTries('password tries for an account', email)
}
