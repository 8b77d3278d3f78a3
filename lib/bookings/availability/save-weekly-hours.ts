import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { editsOf } from '@/lib/bookings/availability/edits'
import { sayHours, type Weekday, weekdays } from '@/lib/bookings/availability/hours-text'
import type { HoursSpan, WeeklySpan } from '@/lib/bookings/slots/availability'
import type { Viewer } from '@/lib/viewer'

type SavingHours = { hours: Record<Weekday, HoursSpan[]>; drawn: Partial<Record<Weekday, string>> }

/**
 * Saves the viewer's usual hours on the days that they changed; `drawn` are the texts the form came with.
 * Throws `conflict` beside a day that was changed elsewhere meanwhile.
 */
export async function saveWeeklyHours(viewer: Viewer, { hours, drawn }: SavingHours): Promise<void> {
  const coachId = viewer.id
  await changeCoach(viewer, async (tx) => {
    const kept = textsOf(await tx.weeklyHours.findMany({ where: { coachId, tripId: null } }))
    const wanted = Object.fromEntries(weekdays.map((day) => [day, sayHours(hours[day])]))
    const edits = editsOf(wanted, { drawn: { ...kept, ...drawn }, kept })
    const days = weekdays.flatMap((day, index) => (edits[day] === undefined ? [] : index + 1))
    await tx.weeklyHours.deleteMany({ where: { coachId, tripId: null, weekday: { in: days } } })
    const rows = weeklyRows(hours).filter(({ weekday }) => days.includes(weekday))
    await tx.weeklyHours.createMany({ data: rows.map((row) => ({ coachId, ...row })) })
  })
}

/** The hours of each weekday as texts, as forms hold them. */
export function textsOf(rows: readonly WeeklySpan[]): Record<Weekday, string> {
  const text = (weekday: number) => sayHours(rows.filter((row) => row.weekday === weekday))
  return Object.fromEntries(weekdays.map((day, index) => [day, text(index + 1)])) as Record<Weekday, string>
}

/** The hours of each weekday as rows. */
export function weeklyRows(hours: Record<Weekday, HoursSpan[]>): WeeklySpan[] {
  return weekdays.flatMap((day, index) => hours[day].map((span) => ({ weekday: index + 1, ...span })))
}
