import { DomainError } from '@/lib/errors'
import { changeReview } from './change-review'
import { openRound } from './round-in-hand'
import type { Anchor } from './text/anchors'
import { findQuote } from './text/quote'
import type { Text, Where } from './text/text'

type NewComment = {
  reviewId: string
  text: string
  where: Where
  /** The words it is about; empty: the whole. */
  quote: string
  /** Where they begin, or about where; undefined when somebody typed them. */
  start?: number | undefined
}

/**
 * The coach remarks on words of the text in hand, or on the whole; the client sees it with the answer. Throws
 * `invalid` (field `quote`) for words that are not there, or that stand there twice, and what `openRound` throws.
 */
export async function addComment(
  coach: { id: string },
  { reviewId, text, where, quote, start }: NewComment,
  now: Date,
): Promise<{ id: string }> {
  return changeReview({ as: 'coach', id: coach.id }, reviewId, async (review, tx) => {
    const { number, versionNumber, version } = await openRound(tx, review)
    const anchor = quote.trim() === '' ? {} : anchorIn(version, where, quote, start)
    const data = { reviewId, round: number, authorId: coach.id, versionNumber, text, createdAt: now }
    return tx.reviewComment.create({ data: { ...data, ...anchor }, select: { id: true } })
  })
}

function anchorIn(text: Text, where: Where, quote: string, start: number | undefined): Anchor {
  const found = findQuote(text, where, quote, start)
  if (found === 'none') throw new DomainError('invalid', 'These words are not in the text.', 'quote')
  if (found === 'several')
    throw new DomainError(
      'invalid',
      'These words stand there more than once. Take some more of the line.',
      'quote',
    )
  return found
}
