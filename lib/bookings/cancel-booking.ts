import type { z } from 'zod'
import { changeBooking } from './change-booking'
import { planLetter } from './letters/planned-letters'
import { assertMayChange } from './may-change'
import type { Party } from './party'
import type { cancelInput } from './schema'

/**
 * Cancels a call; its time can be booked again at once, and nothing reminds of it any more. Cancelling twice is
 * cancelling once. Throws a DomainError: `conflict` when the call is over, `invalid` (field `reason`), `forbidden`
 * when it is too late to do it oneself, `not_found` for anybody else's call.
 */
export async function cancelBooking(
  party: Party,
  { reason }: z.output<typeof cancelInput>,
  now: Date,
): Promise<void> {
  await changeBooking(party, now, (before) => {
    if (before.state === 'cancelled') return null
    assertMayChange(before, party.as, reason, now)
    const after = { id: before.id, sequence: before.sequence + 1 }
    return {
      set: {
        state: 'cancelled',
        cancelledAt: now,
        cancelledBy: party.as,
        cancelReason: reason || null,
        sequence: after.sequence,
        proposedBy: null,
        proposedStarts: [],
      },
      event: { kind: 'cancelled' },
      drop: 'all',
      letters: [planLetter('cancellation', 'client', after), planLetter('cancellation', 'coach', after)],
    }
  })
}
