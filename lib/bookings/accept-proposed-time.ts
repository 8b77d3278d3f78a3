import type { z } from 'zod'
import { DomainError } from '@/lib/errors'
import { type ChangingBooking, changeBooking } from './change-booking'
import { noticeFor } from './list-open-slots'
import { assertStands, assertTakesCalls } from './may-change'
import { isThereAlready, movedTo } from './move-booking'
import { type Party, sideOf } from './party'
import type { acceptInput } from './schema'
import { assertOpen } from './take-slot'

/**
 * The other side chooses one of the proposed times, and the call moves there. Doing it twice does nothing. Throws a
 * DomainError: `conflict` when the time is taken meanwhile, or was not proposed to this side, `not_found` for
 * anybody else's call.
 */
export async function acceptProposedTime(
  party: Party,
  { startsAt }: z.output<typeof acceptInput>,
  now: Date,
): Promise<void> {
  await changeBooking(party, now, async (before, tx) => {
    if (isThereAlready(before, startsAt)) return null
    if (!isProposedTo(party, before, startsAt)) {
      throw new DomainError('conflict', 'This time is not proposed any more. Look at what is now.')
    }
    // Both sides agree, so neither rule by time left nor notice stands between them.
    assertStands(before, now)
    assertTakesCalls(before)
    const kind = noticeFor('coach', before.kind)
    await assertOpen(tx, { coachId: before.coachId, kind, startsAt }, now, before.id)
    return movedTo(before, startsAt, { kind: 'proposal_accepted' }, now)
  })
}

function isProposedTo(
  party: Party,
  { proposedBy, proposedStarts }: ChangingBooking,
  startsAt: Date,
): boolean {
  if (!proposedBy || sideOf(proposedBy) === sideOf(party.as)) return false
  return proposedStarts.some((start) => start.getTime() === startsAt.getTime())
}
