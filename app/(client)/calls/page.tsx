import type { Metadata } from 'next'
import { CallList } from '@/components/bookings/call-list'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { requireViewer } from '@/lib/auth'
import { findCoachZones } from '@/lib/bookings/find-coach-zones'
import { listCalls, pageSize } from '@/lib/bookings/queries'
import { pageNumber } from '@/lib/opportunities/schema'

export const metadata: Metadata = { title: 'Calls' }

export default async function CallsPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const viewer = await requireViewer()
  const now = new Date()
  const page = pageNumber.parse((await searchParams).page)
  const { upcoming, past, pastTotal } = await listCalls(viewer, page, now)
  const zones = await findCoachZones(upcoming, now)
  const there = new Map(upcoming.map(({ id }, index) => [id, zones[index] ?? viewer.zone]))
  const list = { now, there, zone: viewer.zone }
  return (
    <div className="column">
      <PageTitle action={<ButtonLink href="/book">Book a call</ButtonLink>}>Calls</PageTitle>
      {upcoming.length === 0 && pastTotal === 0 && <NoCalls />}
      {upcoming.length > 0 && <CallList {...list} calls={upcoming} title="To come" />}
      {past.length > 0 && <CallList {...list} calls={past} title="Over" />}
      <Pager hrefOf={(to) => `/calls?page=${to}`} page={page} pages={Math.ceil(pastTotal / pageSize)} />
    </div>
  )
}

function NoCalls() {
  return (
    <EmptyState action={<a href="/book">See who has time</a>} title="No call yet">
      <p>A coach can look at a decision with you: thirty minutes, free, in your own time zone.</p>
    </EmptyState>
  )
}
