import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth'
import { bookingId } from '@/lib/bookings/schema'

/** The viewer as the client of the call in the address; strangers sign in first. */
export async function partyOfViewer(params: Promise<{ id: string }>) {
  const viewer = await requireViewer()
  const { data: id } = bookingId.safeParse((await params).id)
  if (!id) notFound()
  return { viewer, id, party: { as: 'client', clientId: viewer.id, id } as const }
}
