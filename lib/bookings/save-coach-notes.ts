import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { type Party, whereOf } from './party'

/**
 * Keeps a coach's notes on a call, which coaches alone see; `drawn` is what the form came with. They are no event:
 * nobody is told. Throws `conflict` when they were changed elsewhere meanwhile, `not_found` for another coach's call.
 */
export async function saveCoachNotes(
  party: Extract<Party, { as: 'coach' }>,
  { notes, drawn }: { notes: string; drawn: string },
): Promise<void> {
  const { count } = await db().booking.updateMany({
    where: { ...whereOf(party), coachNotes: { in: [drawn, notes] } },
    data: { coachNotes: notes },
  })
  if (count > 0) return
  const kept = await db().booking.findFirst({ where: whereOf(party), select: { coachNotes: true } })
  if (!kept) throw new DomainError('not_found', 'This call is not here.')
  const words = `Changed elsewhere meanwhile, to “${kept.coachNotes}”. Save again to put yours in its place.`
  throw new DomainError('conflict', words, 'notes')
}
