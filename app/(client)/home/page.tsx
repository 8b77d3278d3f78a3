import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NextCall } from '@/components/bookings/next-call'
import { GoOn } from '@/components/drafts/go-on'
import { DueAnswers } from '@/components/opportunities/due-answers'
import { FollowUpsDue } from '@/components/opportunities/follow-ups-due'
import { CameBack } from '@/components/reviews/client/came-back'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { requireViewer } from '@/lib/auth'
import { findCoachZones } from '@/lib/bookings/find-coach-zones'
import { nextCall } from '@/lib/bookings/queries'
import { listUnsent } from '@/lib/drafts/queries'
import { listDue } from '@/lib/opportunities/queries'
import { homes } from '@/lib/redirect-target'
import { listComeBack } from '@/lib/reviews/client-queries'
import { finishFollowUpAction } from '../opportunities/actions'

export const metadata: Metadata = { title: 'Home' }

export default async function HomePage() {
  const viewer = await requireViewer()
  if (viewer.role !== 'client') redirect(homes[viewer.role])
  const now = new Date()
  const [{ answers, followUps, open }, call, unsent, cameBack] = await Promise.all([
    listDue(viewer, now),
    nextCall(viewer, now),
    listUnsent(viewer, 3),
    listComeBack(viewer),
  ])
  const [there = viewer.zone] = call ? await findCoachZones([call], now) : []
  if (!call && open + answers.length + followUps.length + cameBack.length === 0)
    return <FirstVisit name={viewer.name} />
  return (
    <div className="column">
      <PageTitle lead={sayOpen(open)}>
        {answers.length > 0 ? 'What needs an answer now' : 'Nothing needs an answer now'}
      </PageTitle>
      <DueAnswers answers={answers} now={now} zone={viewer.zone}>
        <CameBack reviews={cameBack} />
      </DueAnswers>
      <GoOn drafts={unsent} />
      {call && <NextCall call={call} now={now} there={there} zone={viewer.zone} />}
      {followUps.length > 0 && (
        <FollowUpsDue action={finishFollowUpAction} followUps={followUps} now={now} zone={viewer.zone} />
      )}
    </div>
  )
}

function sayOpen(count: number): string {
  if (count === 0) return 'No opportunity is open.'
  return count === 1 ? 'One opportunity is open.' : `${count} opportunities are open.`
}

function FirstVisit({ name }: { name: string }) {
  return (
    <EmptyState
      action={<ButtonLink href="/opportunities/new">Add an opportunity</ButtonLink>}
      title={name ? `Welcome, ${name}` : 'Welcome'}
    >
      <p>
        Begin with the message that is waiting for an answer. Then add what binds you elsewhere: it counts
        more than anything else.
      </p>
    </EmptyState>
  )
}
