import { labelsOf } from '@/lib/drafts/gap-labels'
import { gapsOf } from '@/lib/drafts/gaps'
import type { DraftDetail } from '@/lib/drafts/queries'
import type { Viewer } from '@/lib/viewer'
import { caseOf } from './case-of'
import { checkText } from './check-text'
import { templateOf } from './load'

/** The first words of a draft that keep it from leaving: a gap that is open still; null when there is none. */
export async function openGap(viewer: Viewer, draft: DraftDetail, now: Date): Promise<string | null> {
  const [template, about] = await Promise.all([templateOf(draft), caseOf(viewer, draft.opportunityId, now)])
  const { findings } = await checkText(draft, about)
  return gapsOf(draft, template ? labelsOf(template) : [], findings)[0]?.words ?? null
}
