'use server'
import { redirect } from 'next/navigation'
import { asRole } from '@/lib/auth'
import { findWorking } from '@/lib/bookings/working-spans'
import { withParagraph } from '@/lib/drafts/with-paragraph'
import { formAction } from '@/lib/form-action'
import { addComment } from '@/lib/reviews/add-comment'
import { answerReview } from '@/lib/reviews/answer-review'
import { askClient } from '@/lib/reviews/ask-client'
import { assignReview } from '@/lib/reviews/assign-review'
import { claimReview } from '@/lib/reviews/claim-review'
import { explainSuggestion } from '@/lib/reviews/explain-suggestion'
import { findHolder, getReviewForCoach } from '@/lib/reviews/queries'
import { releaseReview } from '@/lib/reviews/release-review'
import { removeComment } from '@/lib/reviews/remove-comment'
import { replyToComment } from '@/lib/reviews/reply-to-comment'
import { resolveComment } from '@/lib/reviews/resolve-comment'
import { saveCoachNotes } from '@/lib/reviews/save-coach-notes'
import { saveCopy } from '@/lib/reviews/save-copy'
import {
  answering,
  askingClient,
  assigning,
  commenting,
  explaining,
  ofComment,
  ofReview,
  ofSuggestion,
  replying,
  resolving,
  savingCopy,
  savingNotes,
} from '@/lib/reviews/schema'
import { undoSuggestion } from '@/lib/reviews/undo-suggestion'
import { getSnippetWords } from '@/lib/templates/own/queries'
import { wallTimeOf } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'

const asCoach = asRole('coach')

export const claimReviewAction = formAction(ofReview, asCoach, async (viewer, { reviewId }) => {
  await claimReview(viewer, reviewId, new Date())
  redirect(`/coach/reviews/${reviewId}`)
})

export const releaseReviewAction = formAction(ofReview, asCoach, async (viewer, { reviewId }) => {
  await releaseReview(coachOf(viewer), reviewId, findWorking, new Date())
  redirect('/coach?released=yes')
})

export const releaseAnyReviewAction = formAction(ofReview, asRole('admin'), async (viewer, { reviewId }) => {
  const before = await findHolder(viewer, reviewId)
  await releaseReview({ as: 'admin', id: viewer.id }, reviewId, findWorking, new Date())
  return before
    ? `${before.name} has it no more: it waits again. ${before.name} and the client are told.`
    : 'It waits again.'
})

export const assignReviewAction = formAction(assigning, asRole('admin'), async (viewer, input) => {
  const before = await findHolder(viewer, input.reviewId)
  await assignReview(viewer, input, new Date())
  const after = await findHolder(viewer, input.reviewId)
  return sayAssigned(before?.name, after?.name ?? 'a coach')
})

function sayAssigned(before: string | undefined, after: string): string {
  if (before === after) return `${after} has it already.`
  return before
    ? `It went from ${before} to ${after}. Both are told, and the client too.`
    : `${after} has it now. ${after} and the client are told.`
}

export const addCommentAction = formAction(commenting, asCoach, async (viewer, { which, ...comment }) => {
  await addComment(viewer, { ...comment, at: which }, new Date())
  return 'Added. It goes out with your answer.'
})

export const removeCommentAction = formAction(ofComment, asCoach, async (viewer, input) => {
  await removeComment(viewer, input)
})

export const replyToCommentAction = formAction(replying, asCoach, async (viewer, input) => {
  await replyToComment(coachOf(viewer), input, findWorking, new Date())
})

export const resolveCommentAction = formAction(resolving, asCoach, async (viewer, { resolved, ...of }) => {
  await resolveComment(coachOf(viewer), { ...of, resolved: resolved === 'yes' }, new Date())
})

export const askClientAction = formAction(askingClient, asCoach, async (viewer, input) => {
  await askClient(viewer, input, findWorking, new Date())
})

export const saveCopyAction = formAction(savingCopy, asCoach, async (viewer, { snippet, ...copy }) => {
  const { revision } = await saveCopy(viewer, copy)
  if (snippet) await putIn(viewer, { ...copy, revision }, snippet)
  return `Saved ${wallTimeOf(new Date(), viewer.zone).slice(11)}`
})

/** Without scripts a saved answer goes before the sign-off. */
async function putIn(
  viewer: Viewer,
  copy: { reviewId: string; revision: number; subject: string; body: string },
  snippet: string,
): Promise<void> {
  const [{ locale, channel }, words] = await Promise.all([
    getReviewForCoach(viewer, copy.reviewId),
    getSnippetWords(viewer, snippet),
  ])
  await saveCopy(viewer, { ...copy, body: withParagraph({ body: copy.body, locale, channel }, words) })
}

export const explainSuggestionAction = formAction(explaining, asCoach, async (viewer, input) => {
  await explainSuggestion(viewer, input)
  return 'Kept.'
})

export const undoSuggestionAction = formAction(ofSuggestion, asCoach, async (viewer, input) => {
  await undoSuggestion(viewer, input)
})

export const answerReviewAction = formAction(answering, asCoach, async (viewer, input) => {
  await answerReview(viewer, { ...input, approves: input.do === 'approve' }, new Date())
})

export const saveReviewNotesAction = formAction(savingNotes, asCoach, async (viewer, input) => {
  await saveCoachNotes(viewer, input)
  return 'Kept.'
})

function coachOf({ id }: Viewer) {
  return { as: 'coach', id } as const
}
