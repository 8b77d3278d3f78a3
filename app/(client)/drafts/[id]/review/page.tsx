import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { ToastLine } from '@/components/ui/toast-line'
import { getReviewForClient, listEarlierReviews } from '@/lib/reviews/client-queries'
import { loadOwnDraft } from '../../load'
import { AskingView } from './asking-view'
import { PastRounds } from './past-rounds'
import { StandingView } from './standing-view'
import '@/components/reviews/client/review.css'

export const metadata: Metadata = { title: 'A second pair of eyes' }

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, draft } = await loadOwnDraft(params)
  const [review, earlier] = await Promise.all([
    getReviewForClient(viewer, draft.id),
    listEarlierReviews(viewer, draft.id),
  ])
  const isOver = draft.sent !== null || draft.discardedAt !== null
  if (!review && isOver) redirect(`/drafts/${draft.id}`)
  const stands = review !== null && review.state !== 'withdrawn'
  const shown = { viewer, draft, now: new Date() }
  return (
    <div className={stands ? 'review-page' : 'review-page column'}>
      <Breadcrumbs
        current="A second pair of eyes"
        trail={[
          { href: '/drafts', label: 'Messages' },
          { href: `/drafts/${draft.id}`, label: draft.title },
        ]}
      />
      <PageTitle lead="A coach reads it before it goes out. You take or leave what they suggest.">
        A second pair of eyes
      </PageTitle>
      {review && stands && <StandingView {...shown} review={review} />}
      {review && !stands && <ToastLine>Taken back. No coach sees this message any more.</ToastLine>}
      {!stands && !isOver && <AskingView draft={draft} viewer={viewer} />}
      {review && <PastRounds {...shown} review={review} />}
      {earlier.map((before) => (
        <PastRounds {...shown} key={before.id} review={before} />
      ))}
    </div>
  )
}
