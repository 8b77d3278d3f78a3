import { env } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import type { ChangingBooking } from './change-booking'
import { changeRule } from './rules'

/**
 * Throws unless the call may be moved or cancelled now with this reason: as `assertInTime`, and `invalid` (field
 * `reason`) when one is needed.
 */
export function assertMayChange(booking: ChangingBooking, as: string, reason: string, now: Date): void {
  assertInTime(booking, as, now)
  if (changeRule(booking, as, now) === 'with_reason' && reason === '') {
    throw new DomainError('invalid', 'It is soon, so please say why in a few words.', 'reason')
  }
}

/** Throws as `assertStands`, and `forbidden` when only a phone call helps, saying whom to call. */
export function assertInTime(booking: ChangingBooking, as: string, now: Date): void {
  assertStands(booking, now)
  if (changeRule(booking, as, now) === 'by_phone') throw new DomainError('forbidden', phoneWords(booking))
}

/** Throws `conflict` unless the call is confirmed and still ahead. */
export function assertStands(booking: ChangingBooking, now: Date): void {
  if (booking.state !== 'confirmed' || booking.startsAt <= now) {
    throw new DomainError('conflict', closedWords(booking))
  }
}

/** Throws `conflict` when the coach is no longer here to take a call at another time. */
export function assertTakesCalls({ coach }: ChangingBooking): void {
  if (coach.user.disabledAt === null) return
  const { name } = coach.user
  throw new DomainError('conflict', `${name} takes no calls at other times. Write to ${env().SUPPORT_EMAIL}.`)
}

function closedWords({ state }: ChangingBooking): string {
  if (state === 'cancelled') return 'This call is cancelled. Book another one whenever you like.'
  if (state === 'confirmed') return 'This call has begun or is over, so it cannot be changed any more.'
  return 'This call is not confirmed, so there is nothing to change yet.'
}

function phoneWords({ kind, coach }: ChangingBooking): string {
  const { name } = coach.user
  const whom = coach.phone
    ? `Call ${name} at ${coach.phone}.`
    : `Write to ${env().SUPPORT_EMAIL}, and we reach ${name}.`
  return `It begins in less than ${kind.reasonUntilHours} hours, too soon for a letter. ${whom}`
}
