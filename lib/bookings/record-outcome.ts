import { DomainError } from '@/lib/errors'
import { changeBooking } from './change-booking'
import { planLetter } from './letters/planned-letters'
import type { Party } from './party'
import type { OutcomeInput } from './schema'

/**
 * The coach says how a call went, once it has begun: what became of it, next steps for the client, notes for
 * coaches alone. It can be said again. Next steps reach the client only if they agreed when booking; the letter
 * about them goes out once. Throws `conflict` before the call, `not_found` for another coach's call.
 */
export async function recordOutcome(
  party: Extract<Party, { as: 'coach' }>,
  { outcome, nextSteps, notes }: OutcomeInput,
  now: Date,
): Promise<void> {
  await changeBooking(party, now, (before) => {
    if (before.state !== 'confirmed')
      throw new DomainError('conflict', 'This call did not stand, so it has no outcome.')
    if (before.startsAt > now) throw new DomainError('conflict', 'This call has not begun yet.')
    const same = before.outcome === outcome && before.nextSteps === nextSteps && before.coachNotes === notes
    if (same) return null
    const tells = before.clientAgreesToNotes && nextSteps !== ''
    return {
      set: { outcome, nextSteps, coachNotes: notes },
      event: { kind: 'outcome_recorded', data: { outcome } },
      letters: tells ? [planLetter('outcome', 'client', before)] : [],
    }
  })
}
