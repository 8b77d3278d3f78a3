import { changeBooking } from './change-booking'
import { remindersOf } from './letters/reminder-letters'
import { assertStands } from './may-change'
import type { Party } from './party'

/**
 * The client chooses how many minutes before the call they are reminded; none is a choice, too. The coach's
 * reminders stay as their profile says. Throws `conflict` when the call is over or cancelled, `not_found` for
 * anybody else's.
 */
export async function chooseReminders(
  party: Extract<Party, { as: 'client' }>,
  minutes: number[],
  now: Date,
): Promise<void> {
  const reminderMinutes = [...new Set(minutes)].sort((a, b) => b - a)
  await changeBooking(party, now, (before) => {
    assertStands(before, now)
    if (String(before.reminderMinutes) === String(reminderMinutes)) return null
    return {
      set: { reminderMinutes },
      event: { kind: 'reminders_chosen', data: { minutes: reminderMinutes } },
      drop: 'reminder',
      letters: remindersOf({ ...before, reminderMinutes }, before.coach, now),
    }
  })
}
