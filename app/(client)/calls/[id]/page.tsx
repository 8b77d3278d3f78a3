import type { Metadata } from 'next'
import { loadCall } from '@/app/(public)/book/load-call'
import { CallView } from '@/components/bookings/call-view'
import { SharingFold } from '@/components/bookings/sharing-fold'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { manageToken } from '@/lib/bookings/booking-tokens'
import {
  acceptTimeAction,
  cancelCallAction,
  chooseRemindersAction,
  proposeTimesAction,
  stopSharingAction,
} from '../actions'
import { partyOfViewer } from './party-of-viewer'

export const metadata: Metadata = { title: 'Your call' }

export default async function CallPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, id, party } = await partyOfViewer(params)
  const loaded = await loadCall(party)
  return (
    <>
      <div className="column mb-6">
        <Breadcrumbs current={loaded.call.kind.name} trail={[{ href: '/calls', label: 'Calls' }]} />
      </div>
      <CallView
        {...loaded}
        actions={{
          accept: acceptTimeAction,
          cancel: cancelCallAction,
          propose: proposeTimesAction,
          remind: chooseRemindersAction,
        }}
        carry={{ id }}
        invitation={`/api/bookings/${manageToken(id)}/invitation`}
        path={`/calls/${id}`}
        sharing={<SharingFold action={stopSharingAction} call={loaded.call} carry={{ id }} />}
        zone={viewer.zone}
      />
    </>
  )
}
