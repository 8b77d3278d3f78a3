import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { loadMove, mayMove } from '@/app/(public)/book/load-call'
import { mirrored } from '@/components/bookings/calendar/mirrored'
import { MoveCall } from '@/components/bookings/move-call'
import { moveCoachCallAction } from '../../actions'
import { partyOfCoach } from '../party-of-coach'

export const metadata: Metadata = { title: 'Another time' }

type MovePageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MoveCoachCallPage({ params, searchParams }: MovePageProps) {
  const { viewer, id, party } = await partyOfCoach(params)
  const loaded = await loadMove(party, await searchParams, viewer.zone)
  const back = `/coach/calendar/${id}`
  if (!mayMove(loaded.call)) redirect(back)
  const { zone } = loaded.call
  return (
    <MoveCall
      {...loaded}
      action={moveCoachCallAction}
      back={back}
      call={mirrored(loaded.call)}
      carry={{ id }}
      zoneThen={() => zone}
    />
  )
}
