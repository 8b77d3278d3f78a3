import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { dateOf } from '@/lib/bookings/availability/days'
import { sayHours } from '@/lib/bookings/availability/hours-text'
import type { HoursSpan } from '@/lib/bookings/slots/availability'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/**
 * Other hours on one of the viewer's dates, or none. Throws `conflict` where the date has other ones already, so
 * that nothing set elsewhere is lost.
 */
export async function addDateOverride(
  viewer: Viewer,
  { on, hours }: { on: string; hours: HoursSpan[] },
): Promise<void> {
  const coachId = viewer.id
  await changeCoach(viewer, async (tx) => {
    const kept = await tx.dateOverride.findUnique({ where: { coachId_on: { coachId, on: dateOf(on) } } })
    const text = kept && sayHours(kept.spans as HoursSpan[])
    if (kept && text === sayHours(hours)) return
    if (kept) {
      const words = `This day has its own hours already: ${text || 'none'}. Remove them first.`
      throw new DomainError('conflict', words, 'on')
    }
    await tx.dateOverride.create({ data: { coachId, on: dateOf(on), spans: hours } })
  })
}
