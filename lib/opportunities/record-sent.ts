import type { Purpose } from '@/lib/advice/advice'
import { advise } from '@/lib/advice/advise'
import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { dayMs } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'
import { changeOpportunity, type Opportunity } from './change-opportunity'
import { confirmSent } from './confirm-sent'
import { keptFollowUps } from './kept-follow-ups'
import { getStrongestCommitment } from './queries'
import { situationOf } from './situation-of'
import { stageAfter } from './stage-after'

type Message = {
  /** What the message was for: the stage moves as it says. */
  purpose: Purpose
  /** Whether another part of the same answer was told already: then this one confirms it, and nothing else moves. */
  isTold?: (tx: Transaction) => Promise<boolean>
  /** The rest of what is written once it went out, in the same transaction. */
  also: (tx: Transaction) => Promise<void>
}

/**
 * Notes that the answer went out at `sentAt`: what the advice at this moment asks for after it becomes rows with
 * dates, and the message counts as answered. Sending again moves the dates of those not done. With a `message`
 * the stage moves, too.
 */
export async function recordSent(
  viewer: Viewer,
  id: string,
  sentAt: Date,
  now: Date,
  message?: Message,
): Promise<void> {
  if (sentAt.getTime() > now.getTime() + 60_000) {
    throw new DomainError('invalid', 'That moment is still to come.', 'sentAt')
  }
  const commitment = await getStrongestCommitment(viewer, id)
  await changeOpportunity(viewer, id, now, async (before, tx) => {
    if (message && (await message.isTold?.(tx))) return confirmSent(before, tx, { sentAt, now, ...message })
    const { stage, facts } = before
    const situation = situationOf({ stage, facts, zone: viewer.zone, commitment }, now)
    if (!situation && !message) throw new DomainError('invalid', 'There is nothing to answer here.')
    const advice = situation && advise(situation)
    const verdict = advice?.verdict ?? null
    for (const { kind, text, dueInDays } of advice ? keptFollowUps(advice) : []) {
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
    await message?.also(tx)
    const answered = { ...before, facts: { ...facts, repliedAt: sentAt.toISOString() } }
    const moved = message && stageAfter(answered, { purpose: message.purpose, verdict, sentAt })
    return {
      set: moved ?? { facts: answered.facts },
      event: sentEvent(before, moved ?? null, { verdict, sentAt: sentAt.toISOString() }),
    }
  })
}

function sentEvent(
  { stage }: Opportunity,
  moved: Pick<Opportunity, 'stage'> | null,
  data: { verdict: string | null; sentAt: string },
) {
  return {
    kind: 'sent',
    data: moved && moved.stage !== stage ? { ...data, from: stage, to: moved.stage } : data,
  }
}
