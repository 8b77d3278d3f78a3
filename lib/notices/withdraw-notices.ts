import type { Transaction } from '@/lib/db'
import { dropLetters } from '@/lib/outbox'

/**
 * Takes back the letters about a row that did not leave yet, and waits for one that is leaving at this moment. The
 * lines in inboxes stay: they say by themselves when there is nothing behind them any more. To be called before
 * `notifyPeople` tells that it was withdrawn.
 */
export async function withdrawNotices(tx: Transaction, subjectId: string): Promise<void> {
  await dropLetters(tx, { subjectId, kind: 'notice' })
}
