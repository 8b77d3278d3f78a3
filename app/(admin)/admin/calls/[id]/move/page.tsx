import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { loadMove, mayMove } from '@/app/(public)/book/load-call'
import { mirrored } from '@/components/bookings/calendar/mirrored'
import { MoveCall } from '@/components/bookings/move-call'
import { moveAnyCallAction } from '../../actions'
import { partyOfAdmin } from '../party-of-admin'

export const metadata: Metadata = { title: 'Another time' }

type MovePageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MoveAnyCallPage({ params, searchParams }: MovePageProps) {
  const { viewer, id, party } = await partyOfAdmin(params)
  const loaded = await loadMove(party, await searchParams, viewer.zone)
  const back = `/admin/calls/${id}`
  if (!mayMove(loaded.call)) redirect(back)
  const { zone } = loaded.call
  return (
    <MoveCall
      {...loaded}
      action={moveAnyCallAction}
      back={back}
      call={mirrored(loaded.call)}
      carry={{ id }}
      zoneThen={() => zone}
    />
  )
}
