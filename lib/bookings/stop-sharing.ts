import { changeBooking } from './change-booking'
import type { Party } from './party'

/**
 * The client takes back what of an opportunity the coach may see, before the call or long after it. Doing it twice
 * does nothing. Throws `not_found` for anybody else's call.
 */
export async function stopSharing(party: Extract<Party, { as: 'client' }>, now: Date): Promise<void> {
  await changeBooking(party, now, ({ shares }) =>
    shares.length === 0
      ? null
      : { set: { shares: [], opportunityId: null }, event: { kind: 'sharing_ended' } },
  )
}
