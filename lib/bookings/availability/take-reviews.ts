import { changeCoach } from '@/lib/bookings/availability/change-coach'
import type { Viewer } from '@/lib/viewer'

/**
 * Whether messages may be sent to the viewer for review. What they have already stays with them. Throws `not_found`
 * for whoever is no coach.
 */
export async function takeReviews(viewer: Viewer, takesReviews: boolean): Promise<void> {
  await changeCoach(viewer, async (tx) => {
    await tx.coach.update({
      where: { userId: viewer.id },
      data: { takesReviews },
      select: { userId: true },
    })
  })
}
