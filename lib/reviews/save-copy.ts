import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { changeReview } from './change-review'
import { copyOf, openRound, type RoundInHand } from './round-in-hand'
import type { SavingCopy } from './schema'
import { type Change, suggestionsOf } from './text/suggestions'
import type { Text } from './text/text'

/**
 * Keeps the coach's copy of the text in hand; what differs becomes suggestions. One that was written over an older
 * revision overwrites nothing and is a `conflict`. Gives the revision it has now.
 */
export async function saveCopy(
  coach: { id: string },
  { reviewId, revision, subject, body }: SavingCopy,
): Promise<{ revision: number }> {
  return changeReview({ as: 'coach', id: coach.id }, reviewId, async (review, tx) => {
    const round = await openRound(tx, review)
    const [before, copy] = [copyOf(round), { subject, body }]
    if (before.subject === subject && before.body === body) return { revision: round.revision }
    if (round.revision !== revision)
      throw new DomainError(
        'conflict',
        'Your copy was changed in another window. Look at it, then save yours again.',
      )
    await writeCopy(tx, { id: reviewId, round }, copy)
    return { revision: revision + 1 }
  })
}

/** Writes the copy and its suggestions anew; those that are still there keep what was said of them. */
export async function writeCopy(
  tx: Transaction,
  { id, round }: { id: string; round: RoundInHand },
  copy: Text,
): Promise<void> {
  await tx.reviewRound.update({
    where: { reviewId_number: { reviewId: id, number: round.number } },
    data: { ...copy, revision: { increment: 1 } },
    select: { number: true },
  })
  const where = { reviewId: id, round: round.number }
  const before = await tx.reviewSuggestion.findMany({
    where,
    select: explained,
    orderBy: { position: 'asc' },
  })
  const after = suggestionsOf(round.version, copy).map((change, position) => ({
    ...change,
    ...where,
    ...saidOf(change, before),
    position,
  }))
  await tx.reviewSuggestion.deleteMany({ where })
  await tx.reviewSuggestion.createMany({ data: after })
}

const explained = {
  id: true,
  where: true,
  start: true,
  end: true,
  removed: true,
  added: true,
  reason: true,
  label: true,
} satisfies Prisma.ReviewSuggestionSelect

type Explained = Prisma.ReviewSuggestionGetPayload<{ select: typeof explained }>

/** What is the same keeps its id; what was written on in the same place keeps its reason. */
function saidOf(change: Change, before: readonly Explained[]) {
  const same = before.find((other) => isSame(change, other))
  const near = same ?? before.find((other) => touches(change, other))
  return { id: same?.id ?? randomUUID(), reason: near?.reason ?? '', label: near?.label ?? null }
}

function isSame(one: Change, other: Explained): boolean {
  return (
    one.where === other.where &&
    one.start === other.start &&
    one.removed === other.removed &&
    one.added === other.added
  )
}

function touches(one: Change, other: Explained): boolean {
  return one.where === other.where && one.start <= other.end && other.start <= one.end
}
