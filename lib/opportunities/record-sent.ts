import { advise } from '@/lib/advice/advise'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { changeOpportunity } from './change-opportunity'
import { getStrongestCommitment } from './queries'
import { situationOf } from './situation-of'

const dayMs = 86_400_000

/**
 * Notes that the answer went out at `sentAt`: the follow-ups of the advice at this moment become rows with
 * dates, and the message counts as answered. Sending again moves the dates of those not done.
 */
export async function recordSent(viewer: Viewer, id: string, sentAt: Date, now: Date): Promise<void> {
  if (sentAt.getTime() > now.getTime() + 60_000) {
    throw new DomainError('invalid', 'That moment is still to come.', 'sentAt')
  }
  const commitment = await getStrongestCommitment(viewer, id)
  await changeOpportunity(viewer, id, now, async ({ stage, facts }, tx) => {
    const situation = situationOf({ stage, facts, zone: viewer.zone, commitment }, now)
    if (!situation) throw new DomainError('invalid', 'There is nothing to answer here.')
    const { verdict, followUps } = advise(situation)
    for (const { id: kind, text, dueInDays } of followUps) {
      if (dueInDays === null) continue // belongs into the message, or before it
      const dueAt = new Date(sentAt.getTime() + dueInDays * dayMs)
      await tx.followUp.createMany({
        data: [{ opportunityId: id, kind, text, dueAt }],
        skipDuplicates: true,
      })
      await tx.followUp.updateMany({
        where: { opportunityId: id, kind, doneAt: null },
        data: { text, dueAt },
      })
    }
    return {
      set: { facts: { ...facts, repliedAt: sentAt.toISOString() } },
      event: { kind: 'sent', data: { verdict, sentAt: sentAt.toISOString() } },
    }
  })
}
