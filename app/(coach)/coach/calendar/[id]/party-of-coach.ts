import { notFound } from 'next/navigation'
import { requireRole } from '@/lib/auth'
import { bookingId } from '@/lib/bookings/schema'

/** The viewer as the coach of the call in the address; strangers sign in first. */
export async function partyOfCoach(params: Promise<{ id: string }>) {
  const viewer = await requireRole('coach')
  const { data: id } = bookingId.safeParse((await params).id)
  if (!id) notFound()
  return { viewer, id, party: { as: 'coach', coachId: viewer.id, id } as const }
}
