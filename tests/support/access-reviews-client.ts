import { findWorking } from '@/lib/bookings/working-spans'
import { db } from '@/lib/db'
import { addComment } from '@/lib/reviews/add-comment'
import { askClient } from '@/lib/reviews/ask-client'
import type { ActionEntry, Owner, PageEntry } from '@/tests/support/access-table'
import { makeCoach } from '@/tests/support/booking-factories'
import { makeDraft } from '@/tests/support/draft-factories'
import { type MadeReview, makeReview } from '@/tests/support/review-factories'

/** What clients ask of coaches about their own messages, and what they let them see. */
export const clientReviewPages: Record<string, PageEntry> = {
  'app/(client)/sharing/page.tsx': { rule: 'viewer', path: '/sharing' },
  'app/(client)/drafts/[id]/review/page.tsx': {
    rule: 'owner',
    make: async (owner) => {
      const { id, draftId } = await makeOwn(owner, 'returned')
      return { path: `/drafts/${draftId}/review`, ids: [id, draftId] }
    },
  },
}

const reviews = 'app/(client)/drafts/[id]/review/actions.ts'

export const clientReviewActions: Record<string, ActionEntry> = {
  [`${reviews}#askReviewAction`]: {
    rule: 'owner',
    from: '/drafts',
    make: async (owner) => {
      const coach = await makeCoach()
      const { id } = await makeDraft(owner)
      const fields = { draftId: id, coachId: coach.id, shown: `${coach.id}=2199-01-01T00:00:00.000Z` }
      return { fields, ids: [id], from: `/drafts/${id}/review` }
    },
  },
  [`${reviews}#askAgainAction`]: onReview('approved', ({ draftId }) => ({
    draftId,
    shownAt: '2199-01-01T00:00:00.000Z',
  })),
  [`${reviews}#replyAction`]: onReview('claimed', async (made) => ({
    commentId: await askBack(made),
    text: 'Not yet.',
  })),
  [`${reviews}#resolveAction`]: onReview('claimed', async (made) => ({
    commentId: await remark(made),
    resolved: 'yes',
  })),
  [`${reviews}#decideAction`]: onReview('returned', ({ draftId }) => ({ draftId, round: '1', all: 'left' })),
  [`${reviews}#rateReviewAction`]: onReview('approved', () => ({ rating: '4', thanks: 'Thank you.' })),
  [`${reviews}#withdrawReviewAction`]: onReview('claimed', () => ({})),
}

type FieldsOf = (made: MadeReview) => Record<string, string> | Promise<Record<string, string>>

/** An action of whoever asked for a review, from its page. */
function onReview(state: MadeState, fieldsOf: FieldsOf): ActionEntry {
  return {
    rule: 'owner',
    from: '/drafts',
    make: async (owner) => {
      const made = await makeOwn(owner, state)
      const fields = { reviewId: made.id, ...(await fieldsOf(made)) }
      return { fields, ids: [made.id], from: `/drafts/${made.draftId}/review` }
    },
  }
}

type MadeState = 'claimed' | 'returned' | 'approved'

/** By name, so that no coach of another test is told of it. */
async function makeOwn({ id }: Owner, state: MadeState): Promise<MadeReview> {
  const select = { id: true, email: true, name: true, role: true, zone: true } as const
  const client = { ...(await db().user.findUniqueOrThrow({ where: { id }, select })), sessionId: '' }
  return makeReview({ client, state, byName: true })
}

async function askBack({ id, coach }: MadeReview): Promise<string> {
  const asked = { reviewId: id, text: 'Have you told them by phone?' }
  return (await askClient(coach, asked, findWorking, new Date())).id
}

async function remark({ id, coach, now }: MadeReview): Promise<string> {
  const comment = await addComment(coach, { reviewId: id, text: 'Say when.', quote: '' }, now)
  await db().reviewComment.update({ where: { id: comment.id }, data: { publishedAt: now } })
  return comment.id
}
