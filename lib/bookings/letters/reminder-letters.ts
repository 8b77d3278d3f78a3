import type { PlannedLetter } from '@/lib/outbox'
import { planLetter, type Side } from './planned-letters'

type RemindedBooking = { id: string; sequence: number; startsAt: Date; reminderMinutes: number[] }

/**
 * The reminders of a confirmed booking that are still ahead, for both sides. Queued with the write that confirms
 * or moves it; a write that moves, cancels or chooses others drops the kind `reminder` first.
 */
export function remindersOf(
  booking: RemindedBooking,
  coach: { reminderMinutes: number[] },
  now: Date,
): PlannedLetter[] {
  const sides = { client: booking.reminderMinutes, coach: coach.reminderMinutes }
  return Object.entries(sides).flatMap(([to, minutes]) =>
    [...new Set(minutes)]
      .map((before) => ({ before, at: new Date(booking.startsAt.getTime() - before * 60_000) }))
      .filter(({ at }) => at > now)
      .map(({ before, at }) => planLetter('reminder', to as Side, booking, { at, which: before })),
  )
}
