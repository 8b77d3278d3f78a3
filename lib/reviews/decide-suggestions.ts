import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type LockedReview, lockReview, patience, writeReview } from './change-review'
import { lastRound, type RoundInHand } from './round-in-hand'
import type { Deciding } from './schema'
import { applyChanges, type Change, carryChanges } from './text/suggestions'
import type { Text, Where } from './text/text'

/** The client's draft as it stands, locked, and a way to put another text in its place that gives its version. */
export type OpenDraft = { text: Text; take: (text: Text) => Promise<number> }

const fields = {
  id: true,
  where: true,
  start: true,
  end: true,
  removed: true,
  added: true,
} satisfies Prisma.ReviewSuggestionSelect

type Suggestion = Prisma.ReviewSuggestionGetPayload<{ select: typeof fields }>

/**
 * The client takes some suggestions of an answered round and leaves the others; what comes out is a version of their
 * draft. Where the draft went on meanwhile, those are taken whose words still stand; `unfit` counts the others. Once a
 * round. Throws `conflict` for a round that is decided on, not answered, or not the last one, and what `open` throws.
 */
export async function decideSuggestions(
  viewer: { id: string },
  deciding: Deciding,
  open: (tx: Transaction) => Promise<OpenDraft>,
  now: Date,
): Promise<{ number: number; unfit: number }> {
  return db().$transaction(async (tx) => {
    // The draft is locked before its review, as everywhere.
    const draft = await open(tx)
    const review = await lockReview(tx, { as: 'client', id: viewer.id }, deciding.reviewId)
    const round = await roundToDecide(tx, review, deciding)
    const suggestions = await tx.reviewSuggestion.findMany({
      where: { reviewId: review.id, round: round.number },
      select: fields,
    })
    const wanted = suggestions.filter(({ id }) => deciding.taken.includes(id))
    const { text, taken } = textWith(wanted, round.version, draft.text)
    const number = await draft.take(text)
    const decisions = {
      taken,
      unfit: wanted.filter((suggestion) => !taken.includes(suggestion)),
      left: suggestions.filter((suggestion) => !wanted.includes(suggestion)),
    }
    await writeDecisions(tx, decisions, now)
    await tx.reviewRound.update({
      where: { reviewId_number: { reviewId: review.id, number: round.number } },
      data: { decidedAt: now, resultNumber: number },
      select: { number: true },
    })
    const data = { round: round.number, version: number, ...countsOf(decisions) }
    await writeReview(tx, review.id, { event: { kind: 'decided', by: viewer.id, data } }, now)
    return { number, unfit: decisions.unfit.length }
  }, patience)
}

async function roundToDecide(
  tx: Transaction,
  review: LockedReview,
  { draftId, round }: Deciding,
): Promise<RoundInHand> {
  if (review.draftId !== draftId) throw new DomainError('not_found', 'This review is not here.')
  const last = await lastRound(tx, review)
  if (last.number !== round || last.answeredAt === null)
    throw new DomainError('conflict', 'You have asked again meanwhile. Wait for that answer.')
  if (last.decidedAt !== null) throw new DomainError('conflict', 'You have decided on these already.')
  return last
}

/** The text as it stands with what was taken, as far as its words are still there. */
function textWith(wanted: Suggestion[], asked: Text, current: Text): { text: Text; taken: Suggestion[] } {
  const carried = carryChanges(wanted.map(asChange), asked, current)
  const taken = wanted.filter((_, index) => carried[index])
  return {
    text: applyChanges(
      current,
      carried.filter((change) => change !== null),
    ),
    taken,
  }
}

function asChange({ where, start, end, removed, added }: Suggestion): Change {
  return { where: where as Where, start, end, removed, added }
}

type Decisions = Record<'taken' | 'left' | 'unfit', Suggestion[]>

async function writeDecisions(tx: Transaction, decisions: Decisions, now: Date): Promise<void> {
  for (const [decision, suggestions] of Object.entries(decisions))
    await tx.reviewSuggestion.updateMany({
      where: { id: { in: suggestions.map(({ id }) => id) } },
      data: { decision, decidedAt: now },
    })
}

function countsOf({ taken, left, unfit }: Decisions) {
  return { taken: taken.length, left: left.length, unfit: unfit.length }
}
