import type { z } from 'zod'
import { type ChangingBooking, changeBooking } from './change-booking'
import { planLetter } from './letters/planned-letters'
import { remindersOf } from './letters/reminder-letters'
import { noticeFor } from './list-open-slots'
import { assertMayChange, assertTakesCalls } from './may-change'
import type { Party } from './party'
import { spanOf } from './rules'
import type { moveInput } from './schema'
import { assertOpen } from './take-slot'

/**
 * Moves a call to another open time of the same coach and kind; its own time counts as free. Moving it to where it
 * is does nothing. Throws a DomainError: `conflict` when the time is taken or the call is over, `invalid` (field
 * `reason`), `forbidden` when it is too late to do it oneself, `not_found` for anybody else's call.
 */
export async function moveBooking(
  party: Party,
  { startsAt, reason }: z.output<typeof moveInput>,
  now: Date,
): Promise<void> {
  await changeBooking(party, now, async (before, tx) => {
    if (isThereAlready(before, startsAt)) return null
    assertMayChange(before, party.as, reason, now)
    assertTakesCalls(before)
    const kind = noticeFor(party.as, before.kind)
    await assertOpen(tx, { coachId: before.coachId, kind, startsAt }, now, before.id)
    return movedTo(before, startsAt, { kind: 'moved', reason }, now)
  })
}

/** The second of two equal posts. */
export function isThereAlready(before: ChangingBooking, startsAt: Date): boolean {
  return before.state === 'confirmed' && before.startsAt.getTime() === startsAt.getTime()
}

/** The change that a move is, however it came about: invitations with the next sequence, reminders for the new time. */
export function movedTo(
  before: ChangingBooking,
  startsAt: Date,
  { kind, reason }: { kind: string; reason?: string },
  now: Date,
) {
  const sequence = before.sequence + 1
  const after = { ...before, startsAt, sequence }
  const data = {
    from: before.startsAt.toISOString(),
    to: startsAt.toISOString(),
    ...(reason && { reason }),
  }
  return {
    set: { ...spanOf(before.kind, startsAt), sequence, proposedBy: null, proposedStarts: [] },
    event: { kind, data },
    drop: 'all' as const,
    letters: [
      planLetter('invitation', 'client', after),
      planLetter('invitation', 'coach', after),
      ...remindersOf(after, before.coach, now),
    ],
  }
}
