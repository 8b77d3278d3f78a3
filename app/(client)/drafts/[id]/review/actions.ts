'use server'
import { redirect } from 'next/navigation'
import { asViewer } from '@/lib/auth'
import { findWorking } from '@/lib/bookings/working-spans'
import { keepVersionFor, openForTaking } from '@/lib/drafts/keep-version'
import { getDraft } from '@/lib/drafts/queries'
import { formAction } from '@/lib/form-action'
import { askAgain } from '@/lib/reviews/ask-again'
import { askReview } from '@/lib/reviews/ask-review'
import { getReviewForClient } from '@/lib/reviews/client-queries'
import { decideSuggestions } from '@/lib/reviews/decide-suggestions'
import { rateReview } from '@/lib/reviews/rate-review'
import { replyToComment } from '@/lib/reviews/reply-to-comment'
import { resolveComment } from '@/lib/reviews/resolve-comment'
import { asking, askingAgain, deciding, ofReview, rating, replying, resolving } from '@/lib/reviews/schema'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import type { Viewer } from '@/lib/viewer'
import { offerAgain, offersFor, promiseNow } from './promise-for'

export const askReviewAction = formAction(asking, asViewer, async (viewer, { shownAt, ...asked }) => {
  const now = new Date()
  const { draftId, coachId } = asked
  const { locale } = await getDraft(viewer, draftId)
  const offers = await offersFor(viewer, { locale, answerBy: null, coachId }, now)
  const offer = offers.find((one) => one.coachId === coachId || offers.length === 1)
  const promisedAt = promiseNow(offer, shownAt, viewer.zone, now)
  await askReview(viewer, asked, { promisedAt, keep: (tx) => keepVersionFor(tx, viewer, draftId, now) }, now)
  redirect(`/drafts/${draftId}/review`)
})

export const askAgainAction = formAction(askingAgain, asViewer, async (viewer, { shownAt, ...asked }) => {
  const now = new Date()
  const { draftId } = asked
  const [{ locale }, review] = await Promise.all([
    getDraft(viewer, draftId),
    getReviewForClient(viewer, draftId),
  ])
  const offer = await offerAgain(viewer, review ?? { coach: null, askedCoach: null }, locale, now)
  const promisedAt = promiseNow(offer, shownAt, viewer.zone, now)
  await askAgain(viewer, asked, { promisedAt, keep: (tx) => keepVersionFor(tx, viewer, draftId, now) }, now)
  redirect(`/drafts/${draftId}/review`)
})

export const replyAction = formAction(replying, asViewer, async (viewer, reply) => {
  await replyToComment(asClient(viewer), reply, findWorking, new Date())
  return 'Sent to your coach.'
})

export const resolveAction = formAction(resolving, asViewer, async (viewer, { resolved, ...comment }) => {
  await resolveComment(asClient(viewer), { ...comment, resolved: resolved === 'yes' }, new Date())
})

export const decideAction = formAction(deciding, asViewer, async (viewer, decided) => {
  const now = new Date()
  const { draftId } = decided
  await decideSuggestions(viewer, decided, (tx) => openForTaking(tx, viewer, draftId, now), now)
  redirect(`/drafts/${draftId}/review`)
})

export const rateReviewAction = formAction(rating, asViewer, async (viewer, rated) => {
  await rateReview(viewer, rated, new Date())
  return 'Thank you. It is with your coach.'
})

export const withdrawReviewAction = formAction(ofReview, asViewer, async (viewer, { reviewId }) => {
  await withdrawReview(viewer, reviewId, new Date())
  return 'Taken back. No coach sees it any more.'
})

function asClient({ id }: Viewer) {
  return { as: 'client', id } as const
}
