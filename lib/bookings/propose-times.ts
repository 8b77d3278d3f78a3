import { DomainError } from '@/lib/errors'
import { changeBooking } from './change-booking'
import { planLetter } from './letters/planned-letters'
import { noticeFor, openStarts } from './list-open-slots'
import { loadCoachTimes } from './load-coach-times'
import { taken } from './lock-coach'
import { assertInTime, assertTakesCalls } from './may-change'
import { type Party, sideOf } from './party'

/**
 * Proposes up to three other open times, in place of what was proposed before; the other side may choose one. The
 * call stays where it is until they do, and the times are not held. Proposing the same again does nothing. Throws
 * a DomainError: `conflict` when one is not open or the call is over, `invalid` (field `startsAt`) for none or more
 * than three, `forbidden` when it is too late, `not_found` for anybody else's call.
 */
export async function proposeTimes(party: Party, wanted: Date[], now: Date): Promise<void> {
  const starts = [...new Set(wanted.map((start) => start.getTime()))].sort((a, b) => a - b)
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined || starts.length > 3) {
    throw new DomainError('invalid', 'Choose one to three times.', 'startsAt')
  }
  await changeBooking(party, now, async (before, tx) => {
    const proposed = before.proposedStarts.map((start) => start.getTime())
    if (before.proposedBy === party.as && String(proposed) === String(starts)) return null
    // A proposal changes nothing yet, so nobody has to say why.
    assertInTime(before, party.as, now)
    assertTakesCalls(before)
    const window = { from: first, until: last + 1, now }
    const [coach] = await loadCoachTimes(tx, [before.coachId], window, before.id)
    const open = coach ? openStarts(coach, noticeFor(party.as, before.kind), window) : []
    const isOpen = (start: number) => open.includes(start) && start !== before.startsAt.getTime()
    if (!starts.every(isOpen)) throw new DomainError('conflict', taken)
    const to = sideOf(party.as) === 'client' ? 'coach' : 'client'
    return {
      set: { proposedBy: party.as, proposedStarts: starts.map((start) => new Date(start)) },
      event: { kind: 'proposed', data: { starts: starts.map((start) => new Date(start).toISOString()) } },
      drop: 'proposal',
      letters: [planLetter('proposal', to, before, { which: now.getTime() })],
    }
  })
}
