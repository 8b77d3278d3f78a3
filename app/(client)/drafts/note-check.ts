import { getDraft } from '@/lib/drafts/queries'
import { recordCheck } from '@/lib/drafts/record-check'
import type { Viewer } from '@/lib/viewer'
import { caseOf } from './case-of'
import { checkText } from './check-text'

/** Checks the viewer's own draft as it stands now, and notes that it was. */
export async function noteCheck(viewer: Viewer, id: string, now: Date): Promise<void> {
  const draft = await getDraft(viewer, id)
  const { ready } = await checkText(draft, await caseOf(viewer, draft.opportunityId, now))
  await recordCheck(viewer, { id, subject: draft.subject, body: draft.body, ready })
}
