import type { Metadata } from 'next'
import '@/components/bookings/book.css'
import { loadCall } from '@/app/(public)/book/load-call'
import { CoachCallView } from '@/components/bookings/calendar/coach-call-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { acceptAnyTimeAction, cancelAnyCallAction, proposeAnyTimesAction } from '../actions'
import { partyOfAdmin } from './party-of-admin'

export const metadata: Metadata = { title: 'A call' }

/** What was shared, and the coach's notes, are between the two of them: the practice sees neither. */
export default async function AdminCallPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, id, party } = await partyOfAdmin(params)
  const loaded = await loadCall(party)
  return (
    <>
      <div className="column mb-6">
        <Breadcrumbs current={loaded.call.name} trail={[{ href: '/admin/calls', label: 'Calls' }]} />
      </div>
      <CoachCallView
        {...loaded}
        actions={{
          accept: acceptAnyTimeAction,
          cancel: cancelAnyCallAction,
          propose: proposeAnyTimesAction,
        }}
        as="admin"
        carry={{ id }}
        path={`/admin/calls/${id}`}
        zone={viewer.zone}
      />
    </>
  )
}
