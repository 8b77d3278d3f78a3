import type { Metadata } from 'next'
import '@/components/reviews/coach/cards.css'
import '@/components/reviews/coach/queue.css'
import { QueueControls } from '@/components/reviews/coach/queue-controls'
import { QueueForms } from '@/components/reviews/coach/queue-forms'
import { queueHref } from '@/components/reviews/coach/queue-href'
import { QueueTable } from '@/components/reviews/coach/queue-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { ToastLine } from '@/components/ui/toast-line'
import { requireRole } from '@/lib/auth'
import { stageLabels } from '@/lib/opportunities/facts/stage'
import { listCoachesForReview, listQueue, longestQueue, reviewsAPage } from '@/lib/reviews/queries'
import { type QueueFilter, queueFilter } from '@/lib/reviews/schema'
import { zoneCity } from '@/lib/time'
import {
  assignReviewAction,
  claimReviewAction,
  releaseAnyReviewAction,
  releaseReviewAction,
} from './reviews/actions'

export const metadata: Metadata = { title: 'Reviews' }

type QueuePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function QueuePage({ searchParams }: QueuePageProps) {
  const viewer = await requireRole('coach', 'admin')
  const asked = await searchParams
  const filter = queueFilter.parse(asked)
  const now = new Date()
  const isCoach = viewer.role === 'coach'
  const [{ rows, total }, coaches] = await Promise.all([
    listQueue(viewer, filter),
    isCoach ? [] : listCoachesForReview(),
  ])
  return (
    <>
      <PageTitle lead={isCoach ? leadOfCoach : leadOfAdmin}>Reviews</PageTitle>
      {asked.released === 'yes' && <ToastLine>You gave it back, and its client is told.</ToastLine>}
      <QueueControls filter={filter} isCoach={isCoach} stages={stageLabels} />
      <p className="views">
        <span>
          {sayTotal(total)}, in {zoneCity(viewer.zone)} time
        </span>
      </p>
      <QueueForms
        assign={isCoach ? null : { action: assignReviewAction, coaches }}
        claim={isCoach ? claimReviewAction : null}
        release={isCoach ? releaseReviewAction : releaseAnyReviewAction}
      />
      {rows.length === 0 ? (
        <NoReviews filter={filter} />
      ) : (
        <QueueTable isCoach={isCoach} now={now} rows={rows} stages={stageLabels} zone={viewer.zone} />
      )}
      <Pager
        hrefOf={(page) => queueHref(filter, { page })}
        page={filter.page}
        pages={Math.ceil(total / reviewsAPage)}
      />
    </>
  )
}

const leadOfCoach =
  'By the time that was promised. What is yours opens; the rest shows its words once you take it.'
const leadOfAdmin =
  'By the time that was promised, and who has it. The messages themselves are the client’s and the coach’s.'

function sayTotal(total: number): string {
  if (total === longestQueue) return `The first ${total.toLocaleString('en-GB')} reviews`
  return total === 1 ? '1 review' : `${total} reviews`
}

function NoReviews({ filter }: { filter: QueueFilter }) {
  const { page, who, state, language, stage, show } = filter
  if (page > 1)
    return (
      <EmptyState action={<a href={queueHref(filter)}>Go to the first page</a>} title="This page is empty" />
    )
  if (who !== 'all' || state || language || stage)
    return (
      <EmptyState
        action={<a href={queueHref({ who: 'all', show, page: 1 })}>Show all of them</a>}
        title="No review fits these"
      />
    )
  return (
    <EmptyState title={show === 'open' ? 'Nobody waits' : 'Nothing is answered yet'}>
      <p>As soon as somebody asks for a review, it stands here and you are told.</p>
    </EmptyState>
  )
}
