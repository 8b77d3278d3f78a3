import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { LockedReview } from './change-review'
import type { Text } from './text/text'

const fields = {
  number: true,
  versionNumber: true,
  subject: true,
  body: true,
  revision: true,
  note: true,
  answeredAt: true,
  decidedAt: true,
  version: { select: { subject: true, body: true, fingerprint: true } },
} satisfies Prisma.ReviewRoundSelect

export type RoundInHand = Prisma.ReviewRoundGetPayload<{ select: typeof fields }>

/** The round of a locked review that its coach works on. Throws `conflict` once it is answered, or was sent. */
export async function openRound(tx: Transaction, review: LockedReview): Promise<RoundInHand> {
  const round = await lastRound(tx, review)
  if (review.isOpen && round.answeredAt === null) return round
  throw new DomainError(
    'conflict',
    round.answeredAt
      ? 'This round is answered. What you wrote in it stays as it is.'
      : 'This message was sent meanwhile.',
  )
}

/** The last round of a locked review, answered or not. */
export async function lastRound(tx: Transaction, { id, round }: LockedReview): Promise<RoundInHand> {
  return tx.reviewRound.findUniqueOrThrow({
    where: { reviewId_number: { reviewId: id, number: round } },
    select: fields,
  })
}

/** The coach's copy: the text of the version until it is edited. */
export function copyOf({ subject, body, version }: RoundInHand): Text {
  return { subject: subject ?? version.subject, body: body ?? version.body }
}
