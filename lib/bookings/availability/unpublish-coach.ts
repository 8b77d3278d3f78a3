import { changeCoach } from '@/lib/bookings/availability/change-coach'
import type { Viewer } from '@/lib/viewer'

/** Takes the viewer's profile out of sight: nobody new can book. Calls that are booked stay. */
export async function unpublishCoach(viewer: Viewer): Promise<void> {
  await changeCoach(viewer, async (tx) => {
    await tx.coach.update({
      where: { userId: viewer.id },
      data: { publishedAt: null },
      select: { userId: true },
    })
  })
}
