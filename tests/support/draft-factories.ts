import { beginDrafts, type NewDraft } from '@/lib/drafts/begin-drafts'

const usual: NewDraft = {
  templateId: null,
  templateNumber: null,
  channel: 'email',
  purpose: 'decline_invitation',
  locale: 'en-GB',
  recipient: null,
  values: {},
  subject: 'The analyst role: my decision',
  body: 'Dear Anna,\n\nThank you for the invitation. I have decided to withdraw.\n\nKind regards,\nInes Duarte',
}

/** A draft of the account, through the product's own write; say only what the case is about. */
export async function makeDraft(
  owner: { id: string },
  {
    opportunityId = null,
    now = new Date(),
    ...given
  }: Partial<NewDraft> & { opportunityId?: string | null; now?: Date } = {},
): Promise<{ id: string }> {
  const [id = ''] = await beginDrafts(owner, opportunityId, [{ ...usual, ...given }], now)
  return { id }
}

/** The cards of one answer; their ids in that order. */
export async function makeKit(
  owner: { id: string },
  cards: readonly Partial<NewDraft>[],
  { opportunityId = null, now = new Date() }: { opportunityId?: string | null; now?: Date } = {},
): Promise<string[]> {
  return beginDrafts(
    owner,
    opportunityId,
    cards.map((card) => ({ ...usual, ...card })),
    now,
  )
}
