import type { Transaction } from '@/lib/db'
import type { Change, Opportunity } from './change-opportunity'

type Confirmed = { sentAt: Date; now: Date; also: (tx: Transaction) => Promise<void> }

/**
 * A further part of an answer that was told already went out, such as the e-mail after the call: what was to be
 * confirmed in writing is done, and nothing else moves.
 */
export async function confirmSent(
  { id, facts }: Opportunity,
  tx: Transaction,
  { sentAt, now, also }: Confirmed,
): Promise<Change> {
  await also(tx)
  await tx.followUp.updateMany({
    where: { opportunityId: id, kind: 'confirm_in_writing', doneAt: null },
    data: { doneAt: now },
  })
  const data = { sentAt: sentAt.toISOString(), confirms: true }
  return { set: { facts: { ...facts, repliedAt: sentAt.toISOString() } }, event: { kind: 'sent', data } }
}
