import type { weekdays } from '@/lib/bookings/availability/hours-text'
import { savingHours, savingProfile } from '@/lib/bookings/availability/schema'
import { testDb } from '@/tests/support/database'

/** Everything that is kept of a coach, to see that nothing of it changed. */
export async function everythingOfCoach(userId: string): Promise<string> {
  const include = { kinds: true, hours: true, overrides: true, daysOff: true, trips: true, calendars: true }
  const [coach, picture] = await Promise.all([
    testDb().coach.findUniqueOrThrow({ where: { userId }, include }),
    testDb().coachPicture.findUnique({ where: { coachId: userId }, select: { changedAt: true } }),
  ])
  return JSON.stringify({ coach, picture })
}

/** The form of the weekly hours, as a browser sends it; `drawn` are the texts that it came with. */
export function hoursForm(texts: Partial<Record<(typeof weekdays)[number], string>>, drawn: object = {}) {
  return savingHours.parse({ ...texts, drawn: JSON.stringify(drawn) })
}

/** The form of the profile, as a browser sends it. */
export function profileForm(fields: Record<string, unknown>, drawn: object = {}) {
  return savingProfile.parse({ slug: 'jonas', zone: 'Berlin', ...fields, drawn: JSON.stringify(drawn) })
}
