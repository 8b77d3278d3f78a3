import { contradictionsOf } from '@/lib/drafts/contradictions'
import { labelsOf } from '@/lib/drafts/gap-labels'
import { gapsOf } from '@/lib/drafts/gaps'
import type { DraftDetail } from '@/lib/drafts/queries'
import type { Viewer } from '@/lib/viewer'
import { caseOf } from './case-of'
import { checkText } from './check-text'
import { templateOf } from './load'

/** Why a draft may not leave yet, as a sentence: a gap, what does not agree, or that it was thrown away; or null. */
export async function openGap(viewer: Viewer, draft: DraftDetail, now: Date): Promise<string | null> {
  if (draft.discardedAt) return 'This message was thrown away. Put it back first.'
  const [template, about] = await Promise.all([templateOf(draft), caseOf(viewer, draft.opportunityId, now)])
  const { findings } = await checkText(draft, about)
  const [gap] = gapsOf(draft, template ? labelsOf(template) : [], findings)
  if (gap) return `Something is open in it still: ${gap.words}. Fill it, or leave it out.`
  // What went out stays as it was, whatever is known today.
  if (!template || draft.sent) return null
  const [wrong] = contradictionsOf(template, draft.values, { ...about, viewer, earlier: {} })
  return wrong ? `Something in it does not agree: ${wrong.text} Change it, or say that it is right.` : null
}
