import { passwordChangedLetter } from '@/lib/accounts/letters'
import { env } from '@/lib/env'
import type { Composer } from '@/lib/outbox'

/** What accounts write through the outbox, by kind. */
export const accountLetters: Record<string, Composer> = {
  'password-changed': async (tx, { subjectId }) => {
    const user = await tx.user.findUnique({
      where: { id: subjectId, disabledAt: null },
      select: { name: true, email: true },
    })
    if (!user) return null
    const sender = { brand: env().BRAND_NAME, support: env().SUPPORT_EMAIL }
    return passwordChangedLetter({ name: user.name, address: user.email }, sender)
  },
}
