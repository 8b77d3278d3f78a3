import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { loadMove, mayMove } from '@/app/(public)/book/load-call'
import { MoveCall } from '@/components/bookings/move-call'
import { moveCallAction } from '../../actions'
import { partyOfViewer } from '../party-of-viewer'

export const metadata: Metadata = { title: 'Another time' }

type MovePageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MovePage({ params, searchParams }: MovePageProps) {
  const { viewer, id, party } = await partyOfViewer(params)
  const loaded = await loadMove(party, await searchParams, viewer.zone)
  const back = `/calls/${id}`
  if (!mayMove(loaded.call)) redirect(back)
  return <MoveCall {...loaded} action={moveCallAction} back={back} carry={{ id }} />
}
