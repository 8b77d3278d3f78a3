import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Takes the viewer's own picture away. Throws `not_found` when there is none. */
export async function removeCoachPicture(viewer: Viewer): Promise<void> {
  const { count } = await changeCoach(viewer, (tx) =>
    tx.coachPicture.deleteMany({ where: { coachId: viewer.id } }),
  )
  if (count === 0) throw new DomainError('not_found', 'There is no picture.')
}
