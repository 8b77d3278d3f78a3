import type { Viewer } from '@/lib/viewer'
import { changeOpportunity } from './change-opportunity'

/** Corrects the employer, the role and the place of the viewer's own opportunity. */
export async function renameOpportunity(
  viewer: Viewer,
  { id, ...names }: { id: string; employer: string; role: string; place: string },
  now: Date,
): Promise<void> {
  await changeOpportunity(viewer, id, now, () => ({ set: names, event: { kind: 'renamed', data: names } }))
}
