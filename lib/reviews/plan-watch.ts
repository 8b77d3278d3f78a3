import type { Transaction } from '@/lib/db'
import { dropJob, enqueueAll } from '@/lib/jobs'
import { nearMs } from './promise'

type WatchedReview = {
  id: string
  /** Something is promised. */
  isOpen: boolean
  /** The clock stands still. */
  pausedAt: Date | null
  promisedAt: Date
}

/**
 * Plans when the clock next looks at a review, or that it does not. Called within every write that changes the
 * promise, whether it runs, or who has it: the plan before is replaced.
 */
export async function planWatch(tx: Transaction, review: WatchedReview, now: Date): Promise<void> {
  const key = watchKey(review.id)
  if (!review.isOpen || review.pausedAt) return dropJob(tx, key)
  const at = nextLook(review.promisedAt, now)
  await enqueueAll(tx, 'watch-promise', [{ payload: { reviewId: review.id }, at, key }])
}

/** Two hours before the promised time; half-way to it where less is left; at it, or at once when it has passed. */
function nextLook(promisedAt: Date, now: Date): Date {
  const left = promisedAt.getTime() - now.getTime()
  if (left <= 0) return now
  return new Date(left > nearMs ? promisedAt.getTime() - nearMs : now.getTime() + left / 2)
}

/** The clock looks at a review at this instant, whatever else is planned for it. */
export async function planLook(tx: Transaction, reviewId: string, at: Date): Promise<void> {
  await enqueueAll(tx, 'watch-promise', [{ payload: { reviewId }, at, key: watchKey(reviewId) }])
}

function watchKey(reviewId: string): string {
  return `review:${reviewId}`
}
