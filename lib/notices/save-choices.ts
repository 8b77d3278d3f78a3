import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { kindsFor } from './kinds'
import type { Choosing } from './schema'

/**
 * Saves which kinds the viewer wants in the inbox and by mail. Only those that their role gets and that can be
 * turned off are asked for; what a promise rests on stays on, whatever is sent.
 */
export async function saveChoices(viewer: Viewer, { inApp, byMail }: Choosing, now: Date): Promise<void> {
  const userId = viewer.id
  const choices = kindsFor(viewer.role)
    .filter(({ isPromise }) => !isPromise)
    .map(({ name, mailOnly }) => ({
      userId,
      kind: name,
      inApp: mailOnly === true || inApp.includes(name),
      byMail: byMail.includes(name),
    }))
  const hidden = choices.filter((choice) => !choice.inApp).map(({ kind }) => kind)
  const kept = choices.filter((choice) => !(choice.inApp && choice.byMail))
  await db().$transaction(async (tx) => {
    await tx.noticeChoice.deleteMany({ where: { userId } })
    await tx.noticeChoice.createMany({ data: kept, skipDuplicates: true })
    // What is no longer listed must not count as news.
    await tx.notice.updateMany({
      where: { userId, readAt: null, kind: { in: hidden } },
      data: { readAt: now },
    })
  })
}
