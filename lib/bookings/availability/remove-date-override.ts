import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { dateOf } from '@/lib/bookings/availability/days'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Gives one of the viewer's dates its usual hours back. Throws `not_found` when it has them. */
export async function removeDateOverride(viewer: Viewer, { on }: { on: string }): Promise<void> {
  const { count } = await changeCoach(viewer, (tx) =>
    tx.dateOverride.deleteMany({ where: { coachId: viewer.id, on: dateOf(on) } }),
  )
  if (count === 0) throw new DomainError('not_found', 'This day has its usual hours.')
}
