import { notFound } from 'next/navigation'
import { requireRole } from '@/lib/auth'
import { bookingId } from '@/lib/bookings/schema'

/** The viewer as the practice, for the call in the address; strangers sign in first. */
export async function partyOfAdmin(params: Promise<{ id: string }>) {
  const viewer = await requireRole('admin')
  const { data: id } = bookingId.safeParse((await params).id)
  if (!id) notFound()
  return { viewer, id, party: { as: 'admin', adminId: viewer.id, id } as const }
}
