import type { Transaction } from '@/lib/db'
import { queueLetters } from '@/lib/outbox'
import { remindersOf } from './reminder-letters'

/**
 * A coach has chosen other reminders: plans those that calls ahead do not have yet. What was unchosen needs no
 * write, since a reminder asks before it leaves whether it is still chosen.
 */
export async function renewCoachReminders(tx: Transaction, coachId: string, now: Date): Promise<void> {
  const { reminderMinutes, bookings } = await tx.coach.findUniqueOrThrow({
    where: { userId: coachId },
    select: {
      reminderMinutes: true,
      bookings: {
        where: { state: 'confirmed', startsAt: { gt: now } },
        select: { id: true, sequence: true, startsAt: true, reminderMinutes: true },
      },
    },
  })
  const letters = bookings.flatMap((booking) => remindersOf(booking, { reminderMinutes }, now))
  await queueLetters(tx, letters)
}
