import type { Transaction } from '@/lib/db'
import { queueLetters } from '@/lib/outbox'
import { planLetter } from './letters/planned-letters'
import { remindersOf } from './letters/reminder-letters'

/** Writes the event of a booking that has just been confirmed, and queues its invitations and reminders. */
export async function queueConfirmation(
  tx: Transaction,
  id: string,
  actorId: string | null,
  now: Date,
): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      sequence: true,
      startsAt: true,
      reminderMinutes: true,
      coach: { select: { reminderMinutes: true } },
    },
  })
  await tx.bookingEvent.create({
    data: { bookingId: id, at: now, by: 'client', actorId, kind: 'confirmed' },
  })
  await queueLetters(tx, [
    planLetter('invitation', 'client', booking),
    planLetter('invitation', 'coach', booking),
    ...remindersOf(booking, booking.coach, now),
  ])
}
