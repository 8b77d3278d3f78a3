import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type Party, whereOf } from './party'
import type { Shareable } from './schema'

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

/** Only what is shared leaves the database. */
async function findShared(id: string | null, shares: Shareable[]) {
  if (!id || shares.length === 0) return null
  const has = (share: Shareable) => shares.includes(share)
  const select = {
    employer: has('employer'),
    role: has('role'),
    place: has('place'),
    stage: has('stage'),
    answerBy: has('deadline'),
    verdict: has('verdict'),
    strength: has('verdict'),
    facts: has('facts'),
  } satisfies Prisma.OpportunitySelect
  const found: Partial<Prisma.OpportunityGetPayload<{ select: Record<keyof typeof select, true> }>> | null =
    await db().opportunity.findUnique({ where: { id }, select })
  return (
    found && { ...found, ...(found.facts !== undefined && { facts: found.facts as Record<string, unknown> }) }
  )
}
