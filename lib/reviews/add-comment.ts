import { DomainError } from '@/lib/errors'
import { changeReview } from './change-review'
import { openRound } from './round-in-hand'
import type { Anchor } from './text/anchors'
import { findQuote } from './text/quote'
import { type Text, type Where, wheres } from './text/text'

type NewComment = {
  reviewId: string
  text: string
  /** The words it is about; empty: the whole. */
  quote: string
  /** Where they begin, or about where; left out when somebody typed them. */
  at?: { where: Where; start: number } | undefined
}

/**
 * The coach remarks on words of the text in hand, or on the whole; the client sees it with the answer. Throws
 * `invalid` for words that are not there (field `quote`) or that stand there twice (field `which`), and what `openRound`
 * throws.
 */
export async function addComment(
  coach: { id: string },
  { reviewId, text, quote, at }: NewComment,
  now: Date,
): Promise<{ id: string }> {
  return changeReview({ as: 'coach', id: coach.id }, reviewId, async (review, tx) => {
    const { number, versionNumber, version } = await openRound(tx, review)
    const anchor = quote.trim() === '' ? {} : anchorIn(version, quote, at)
    const data = { reviewId, round: number, authorId: coach.id, versionNumber, text, createdAt: now }
    return tx.reviewComment.create({ data: { ...data, ...anchor }, select: { id: true } })
  })
}

function anchorIn(text: Text, quote: string, at: NewComment['at']): Anchor {
  const found = (at ? [at.where] : wheres)
    .map((where) => findQuote(text, where, quote, at?.start))
    .filter((place) => place !== 'none')
  const [first] = found
  if (!first) throw new DomainError('invalid', 'These words are not in the text.', 'quote')
  if (first === 'several' || found.length > 1)
    throw new DomainError('invalid', 'These words stand there more than once. Say which are meant.', 'which')
  return first
}
