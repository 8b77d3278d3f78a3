import type { Viewer } from '@/lib/viewer'
import { changeOpportunity } from './change-opportunity'
import type { Closing } from './schema'

/** Closes the viewer's own opportunity with the reason and what was learned (F1, F9). */
export async function closeOpportunity(viewer: Viewer, input: Closing, now: Date): Promise<void> {
  const { id, stage, reason, learned } = input
  await changeOpportunity(viewer, id, now, (before) => ({
    set: {
      stage,
      closedReason: reason,
      learned,
      facts: { ...before.facts, declinedAt: before.facts.declinedAt ?? now.toISOString() },
    },
    event: { kind: 'closed', data: { from: before.stage, to: stage, reason } },
  }))
}
