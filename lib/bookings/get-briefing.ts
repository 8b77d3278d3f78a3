import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { findShared } from '@/lib/find-shared'
import type { Shareable } from '@/lib/shares'
import { type Party, whereOf } from './party'

type Answer = { label: string; answer: string }

/**
 * What the coach prepares a call with: the answers, their own notes, and of the opportunity exactly what the client
 * shares (null: nothing, and never of a cancelled call). Throws `not_found` for another coach's call.
 */
export async function getBriefing(party: Extract<Party, { as: 'coach' }>) {
  const found = await db().booking.findFirst({
    where: whereOf(party),
    select: {
      state: true,
      answers: true,
      shares: true,
      opportunityId: true,
      coachNotes: true,
      nextSteps: true,
      outcome: true,
      clientAgreesToNotes: true,
    },
  })
  if (!found) throw new DomainError('not_found', 'This call is not here.')
  const { state, shares, opportunityId, answers, ...own } = found
  const shared = state === 'confirmed' ? await findShared(opportunityId, shares as Shareable[]) : null
  return { ...own, answers: answers as Answer[], shared }
}
