import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { MoveCall } from '@/components/bookings/move-call'
import { manageTokenInput } from '@/lib/bookings/schema'
import { loadMove, mayMove } from '../../../load-call'
import { partyOfLink } from '../../../party-of-link'
import { moveByLinkAction } from '../../actions'

export const metadata: Metadata = { title: 'Another time', robots: { index: false } }

type MovePageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MoveByLinkPage({ params, searchParams }: MovePageProps) {
  const { data: token } = manageTokenInput.safeParse((await params).token)
  if (!token) notFound()
  const loaded = await loadMove(partyOfLink(token), await searchParams)
  const back = `/book/manage/${token}`
  if (!mayMove(loaded.call)) redirect(back)
  return <MoveCall {...loaded} action={moveByLinkAction} back={back} carry={{ token }} />
}
