import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CallView } from '@/components/bookings/call-view'
import { manageTokenInput } from '@/lib/bookings/schema'
import { loadCall } from '../../load-call'
import { partyOfLink } from '../../party-of-link'
import { acceptByLinkAction, cancelByLinkAction, proposeByLinkAction, remindByLinkAction } from '../actions'

export const metadata: Metadata = { title: 'Your call', robots: { index: false } }

/** What every letter leads to: the call, for whoever holds its link. */
export default async function ManagePage({ params }: { params: Promise<{ token: string }> }) {
  const { data: token } = manageTokenInput.safeParse((await params).token)
  if (!token) notFound()
  const loaded = await loadCall(partyOfLink(token))
  return (
    <CallView
      {...loaded}
      actions={{
        accept: acceptByLinkAction,
        cancel: cancelByLinkAction,
        propose: proposeByLinkAction,
        remind: remindByLinkAction,
      }}
      carry={{ token }}
      invitation={`/api/bookings/${token}/invitation`}
      path={`/book/manage/${token}`}
      zone={loaded.call.zone}
    />
  )
}
