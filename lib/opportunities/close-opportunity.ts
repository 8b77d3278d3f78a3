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
      facts: saidNo(stage) ? { declinedAt: now.toISOString(), ...before.facts } : before.facts,
    },
    event: { kind: 'closed', data: { from: before.stage, to: stage, reason } },
  }))
}

// Their no, or a silence, is not a no of the client's.
function saidNo(stage: Closing['stage']): boolean {
  return stage !== 'rejected' && stage !== 'lapsed'
}
