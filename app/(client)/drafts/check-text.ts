import type { Findings } from '@/lib/drafting/findings'
import { messageSchema } from '@/lib/drafting/message'
import { type DraftCase, messageOfDraft } from '@/lib/drafts/message-of-draft'
import { checkMessage } from '@/lib/wording/check-message'
import type { Case } from './case-of'

/** What the checker says of a draft in its case. */
export async function checkText(
  draft: Parameters<typeof messageOfDraft>[0],
  { opportunity, situation, advice, commitment, now }: Case,
): Promise<Findings> {
  const about: DraftCase = {
    opportunity,
    situation,
    advice,
    otherEmployer: commitment?.employer ?? null,
    now,
  }
  return checkMessage(messageSchema.parse(messageOfDraft(draft, about)))
}
