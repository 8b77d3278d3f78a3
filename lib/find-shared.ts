import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Shareable } from '@/lib/shares'

/** What is shared of an opportunity, as it is now: only that leaves the database. Null: nothing is. */
export async function findShared(opportunityId: string | null, shares: readonly Shareable[]) {
  if (!opportunityId || shares.length === 0) return null
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
    await db().opportunity.findUnique({ where: { id: opportunityId }, select })
  return (
    found && { ...found, ...(found.facts !== undefined && { facts: found.facts as Record<string, unknown> }) }
  )
}
