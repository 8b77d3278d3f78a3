import type { Metadata } from 'next'
import { SentList } from '@/components/drafts/sent-list'
import { CloseForm } from '@/components/opportunities/close-form'
import { FollowUps } from '@/components/opportunities/follow-ups'
import { History } from '@/components/opportunities/history'
import { OpportunityHead } from '@/components/opportunities/opportunity-head'
import { Outcome } from '@/components/opportunities/outcome'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { listDraftsOf } from '@/lib/drafts/queries'
import { closeOpportunityAction, finishFollowUpAction } from '../../actions'
import { loadOpportunity } from '../load'

export const metadata: Metadata = { title: 'What comes after' }

export default async function AfterPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, opportunity, zone, now, advice } = await loadOpportunity(params)
  const { id, facts, followUps, closedAt, events } = opportunity
  const drafts = await listDraftsOf(viewer, id)
  const isAnswered = Boolean(facts.repliedAt) || drafts.some(({ sent }) => sent)
  return (
    <div className="column">
      <OpportunityHead now="after" opportunity={opportunity} />
      <PageTitle>{closedAt ? 'How it ended' : 'What comes after'}</PageTitle>
      {closedAt && <Outcome opportunity={opportunity} zone={zone} />}
      {followUps.length > 0 && (
        <FollowUps action={finishFollowUpAction} followUps={followUps} now={now} zone={zone} />
      )}
      {followUps.length === 0 && !closedAt && isAnswered && (
        <p>Your answer went out. Nothing more is to be done until they write.</p>
      )}
      {followUps.length === 0 && !closedAt && !isAnswered && (
        <EmptyState
          action={<a href={`/opportunities/${id}`}>See the answer</a>}
          title="Nothing has been sent yet"
        >
          <p>Once you note that your message went out, what comes next stands here with its dates.</p>
        </EmptyState>
      )}
      <SentList drafts={drafts} now={now} zone={zone} />
      <CloseForm
        action={closeOpportunityAction}
        opportunity={opportunity}
        verdict={advice?.verdict ?? null}
      />
      <History events={events} now={now} zone={zone} />
    </div>
  )
}
