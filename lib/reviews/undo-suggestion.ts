import { DomainError } from '@/lib/errors'
import { changeReview } from './change-review'
import { copyOf, openRound } from './round-in-hand'
import { writeCopy } from './save-copy'
import { suggestionsOf, withoutChange } from './text/suggestions'

/** The coach's copy goes back to the client's words at one suggestion. Throws `not_found` for one that is not there. */
export async function undoSuggestion(
  coach: { id: string },
  { reviewId, suggestionId }: { reviewId: string; suggestionId: string },
): Promise<void> {
  await changeReview({ as: 'coach', id: coach.id }, reviewId, async (review, tx) => {
    const round = await openRound(tx, review)
    const found = await tx.reviewSuggestion.findFirst({
      where: { id: suggestionId, reviewId, round: round.number },
      select: { where: true, start: true, removed: true, added: true },
    })
    const copy = copyOf(round)
    const changes = suggestionsOf(round.version, copy)
    const change = changes.find(
      ({ where, start, removed, added }) =>
        where === found?.where && start === found.start && removed === found.removed && added === found.added,
    )
    if (!change) throw new DomainError('not_found', 'This suggestion is not here any more.')
    await writeCopy(tx, { id: reviewId, round }, withoutChange(copy, changes, change))
  })
}
