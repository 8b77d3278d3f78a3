import { db } from '@/lib/db'
import { lockClient, renewAdviceOf } from './change-opportunity'

/** The job behind a deadline that ran out: the advice kept for lists is made anew. Does nothing once closed. */
export async function renewAdvice(opportunityId: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    const found = await tx.opportunity.findFirst({
      where: { id: opportunityId, closedAt: null },
      select: { clientId: true },
    })
    if (!found) return
    const zone = await lockClient(tx, found.clientId)
    // It may have been closed while the client's other write was waited for.
    const stillOpen = await tx.opportunity.count({ where: { id: opportunityId, closedAt: null } })
    if (stillOpen === 0) return
    await renewAdviceOf(tx, found.clientId, zone, now, { id: opportunityId, alone: true })
  })
}
