import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { countTry } from '@/lib/rate-limit'
import { patience, writeReview } from './change-review'
import { listClaimants } from './may-claim'
import type { Asking } from './schema'
import { toQueue } from './tell'

/** The text that a review is asked of, kept as a version by whoever keeps drafts; its draft is locked by that. */
export type KeptVersion = { number: number; fingerprint: string }

type Given = {
  /** By when it is answered, computed anew. */
  promisedAt: Date
  keep: (tx: Transaction) => Promise<KeptVersion>
}

/**
 * The client asks for a review of their own draft as it stands, and lets one coach see it, its versions from then on
 * and what they ticked, until they take that back. Throws `conflict` while a review of it stands, `invalid` (field
 * `coachId`) where nobody may read it, `forbidden` after too many in a day, and what `keep` throws.
 */
export async function askReview(
  viewer: { id: string },
  asking: Omit<Asking, 'shownAt'>,
  { promisedAt, keep }: Given,
  now: Date,
): Promise<{ id: string }> {
  await countTry('reviews asked in a day', viewer.id)
  return db().$transaction(async (tx) => {
    const version = await keep(tx)
    const draft = await findDraft(tx, viewer, asking.draftId)
    if ((await tx.review.count({ where: { standsFor: draft.id } })) > 0)
      throw new DomainError('conflict', 'A review of this message was asked for already.')
    const askedCoachId = asking.coachId
    const claimants = await listClaimants({ ...draft, clientId: viewer.id, askedCoachId }, tx)
    if (claimants.length === 0)
      throw new DomainError('invalid', 'Nobody can read this message at the moment.', 'coachId')
    const { id } = await tx.review.create({
      data: { ...rowOf(viewer, asking, draft), askedCoachId, askedAt: now, promisedAt },
      select: { id: true },
    })
    await insertRound(tx, { id, draftId: draft.id, round: 1, versionNumber: version.number }, asking, {
      promisedAt,
      now,
    })
    const event = { kind: 'asked', by: viewer.id, data: { version: version.number } }
    await writeReview(tx, id, { event, tell: toQueue(claimants, { id }, 'review_asked') }, now)
    return { id }
  }, patience)
}

const draftFields = {
  id: true,
  locale: true,
  purpose: true,
  channel: true,
  opportunity: { select: { stage: true } },
} satisfies Prisma.DraftSelect

type DraftRow = Prisma.DraftGetPayload<{ select: typeof draftFields }>

async function findDraft(tx: Transaction, viewer: { id: string }, id: string): Promise<DraftRow> {
  const draft = await tx.draft.findFirst({ where: { id, clientId: viewer.id }, select: draftFields })
  if (!draft) throw new DomainError('not_found', 'This draft is not here.')
  return draft
}

/** Of what is shared the queue says the stage, since it tells a coach how hard it is. */
function rowOf(viewer: { id: string }, { shares: ticked }: Pick<Asking, 'shares'>, draft: DraftRow) {
  const { id, locale, purpose, channel, opportunity } = draft
  const shares = opportunity ? [...new Set(ticked)] : []
  const stage = shares.includes('stage') ? (opportunity?.stage ?? null) : null
  return { draftId: id, standsFor: id, clientId: viewer.id, locale, purpose, channel, stage, shares }
}

type NewRound = { id: string; draftId: string; round: number; versionNumber: number }

export async function insertRound(
  tx: Transaction,
  { id, draftId, round, versionNumber }: NewRound,
  { question, worries }: Pick<Asking, 'question' | 'worries'>,
  { promisedAt, now }: { promisedAt: Date; now: Date },
): Promise<void> {
  await tx.reviewRound.create({
    data: {
      reviewId: id,
      number: round,
      draftId,
      versionNumber,
      question,
      worries,
      askedAt: now,
      promisedAt,
    },
  })
}
