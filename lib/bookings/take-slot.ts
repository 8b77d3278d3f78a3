import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { OfferedKind } from './find-offer'
import { openStarts, windowOf } from './list-open-slots'
import { loadCoachTimes } from './load-coach-times'
import { taken } from './lock-coach'
import { spanOf } from './rules'
import type { SlotRules } from './slots'

type Wanted = { coachId: string; kind: SlotRules; startsAt: Date }

/**
 * What is not offered cannot be booked: throws `conflict` unless the start is open now, but for the booking
 * `ignoring`. The coach is locked.
 */
export async function assertOpen(
  tx: Transaction,
  { coachId, kind, startsAt }: Wanted,
  now: Date,
  ignoring: string | null = null,
): Promise<void> {
  const window = windowOf(startsAt, now)
  const [coach] = await loadCoachTimes(tx, [coachId], window, ignoring)
  if (!coach || openStarts(coach, kind, window).length === 0) throw new DomainError('conflict', taken)
}

type Holder = { holdTokenHash: string | null; clientId: string | null; heldUntil: Date }

/** Holds an open slot of the locked coach; gives the id of the booking it may become. Throws `conflict`. */
export async function takeSlot(
  tx: Transaction,
  wanted: Wanted & { kind: OfferedKind },
  holder: Holder,
  now: Date,
): Promise<string> {
  await assertOpen(tx, wanted, now)
  const { coachId, kind, startsAt } = wanted
  const { id } = await tx.booking.create({
    data: { coachId, kindId: kind.id, state: 'held', ...spanOf(kind, startsAt), ...holder, createdAt: now },
    select: { id: true },
  })
  return id
}
