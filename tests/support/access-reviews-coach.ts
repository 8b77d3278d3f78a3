import { db } from '@/lib/db'
import { addComment } from '@/lib/reviews/add-comment'
import type { ActionEntry, Owner, PageEntry } from '@/tests/support/access-table'
import { makeCoach } from '@/tests/support/booking-factories'
import { type MadeReview, makeReview, suggest } from '@/tests/support/review-factories'

/** What a coach sees of messages under review, and the practice of the queue. */
export const coachReviewPages: Record<string, PageEntry> = {
  'app/(coach)/coach/page.tsx': { rule: 'coach-or-admin', path: '/coach' },
  'app/(coach)/coach/reviews/[id]/page.tsx': {
    rule: 'coach-owner',
    make: async (coach) => {
      const { id } = await makeHeld(coach)
      return { path: `/coach/reviews/${id}`, ids: [id] }
    },
  },
}

const reviews = 'app/(coach)/coach/reviews/actions.ts'

export const coachReviewActions: Record<string, ActionEntry> = {
  [`${reviews}#claimReviewAction`]: {
    rule: 'coach-owner',
    from: '/coach',
    make: async (coach) => {
      const { id } = await makeReview({ coach: await standAsReader(coach), byName: true, state: 'waiting' })
      return { fields: { reviewId: id }, ids: [id] }
    },
  },
  [`${reviews}#releaseReviewAction`]: onHeld(() => ({})),
  [`${reviews}#releaseAnyReviewAction`]: byAdmin(() => ({})),
  [`${reviews}#assignReviewAction`]: byAdmin(async () => ({ coachId: (await makeCoach()).id })),
  [`${reviews}#addCommentAction`]: onHeld(() => ({ text: 'Which call is that?' })),
  [`${reviews}#removeCommentAction`]: onHeld(async (made) => ({ commentId: await remark(made) })),
  [`${reviews}#replyToCommentAction`]: onHeld(async (made) => ({
    commentId: await publish(await remark(made)),
    text: 'And by when?',
  })),
  [`${reviews}#resolveCommentAction`]: onHeld(async (made) => ({
    commentId: await publish(await remark(made)),
    resolved: 'yes',
  })),
  [`${reviews}#askClientAction`]: onHeld(() => ({ text: 'Have you told them by phone?' })),
  [`${reviews}#saveCopyAction`]: onHeld(() => ({
    revision: '0',
    subject: 'My decision',
    body: 'No, thank you.',
  })),
  [`${reviews}#explainSuggestionAction`]: onHeld(async (made) => ({
    suggestionId: await change(made),
    reason: 'It says it once.',
    label: 'clarity',
  })),
  [`${reviews}#undoSuggestionAction`]: onHeld(async (made) => ({ suggestionId: await change(made) })),
  [`${reviews}#answerReviewAction`]: onHeld(() => ({ round: '1', note: 'Send it.', do: 'approve' })),
  [`${reviews}#saveReviewNotesAction`]: onHeld(() => ({ notes: 'Calm, but tired.', drawn: '' })),
}

type FieldsOf = (made: MadeReview) => Record<string, string> | Promise<Record<string, string>>

/** An action of the coach who has the review. */
function onHeld(fieldsOf: FieldsOf): ActionEntry {
  return {
    rule: 'coach-owner',
    from: '/coach',
    make: async (coach) => sentOn(await makeHeld(coach), fieldsOf),
  }
}

/** An action of the practice on a review that some coach has. */
function byAdmin(fieldsOf: FieldsOf): ActionEntry {
  return { rule: 'admin', from: '/coach', make: async () => sentOn(await makeReview(), fieldsOf) }
}

async function sentOn(made: MadeReview, fieldsOf: FieldsOf) {
  return { fields: { reviewId: made.id, ...(await fieldsOf(made)) }, ids: [made.id] }
}

/** Takes up what is asked of them by name, and nothing else: what others ask for meanwhile is not told to them. */
async function makeHeld(coach: Owner): Promise<MadeReview> {
  const made = await makeReview({ coach: await standAsReader(coach), byName: true })
  await db().coach.update({ where: { userId: coach.id }, data: { takesReviews: false } })
  return made
}

async function standAsReader({ id }: Owner) {
  const shown = { takesReviews: true, publishedAt: new Date() }
  const own = { userId: id, slug: `coach-${id}`, zone: 'UTC', ...shown }
  await db().coach.upsert({ where: { userId: id }, create: own, update: shown })
  const select = { id: true, email: true, name: true, role: true, zone: true } as const
  return { ...(await db().user.findUniqueOrThrow({ where: { id }, select })), sessionId: '' }
}

async function remark({ id, coach, now }: MadeReview): Promise<string> {
  return (await addComment(coach, { reviewId: id, text: 'Say when.', quote: '' }, now)).id
}

async function publish(id: string): Promise<string> {
  await db().reviewComment.update({ where: { id }, data: { publishedAt: new Date() } })
  return id
}

async function change(made: MadeReview): Promise<string> {
  const [id = ''] = await suggest(made, (body) => body.replace('Thank you', 'Many thanks'))
  return id
}
