import { kindFields } from '@/lib/bookings/find-offer'
import { openStarts } from '@/lib/bookings/list-open-slots'
import { loadCoachTimes } from '@/lib/bookings/load-coach-times'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'

/**
 * When clients could book one of the viewer's kinds of call, in epoch milliseconds, ascending: as `listOpenSlots`
 * says it once the profile is published. Empty where the viewer does not offer it.
 */
export async function listOwnSlots(
  viewer: Viewer,
  kindSlug: string,
  window: { from: number; until: number; now: Date },
): Promise<number[]> {
  const kind = await db().callKind.findFirst({
    where: { slug: kindSlug, retiredAt: null, coaches: { some: { coachId: viewer.id } } },
    select: kindFields,
  })
  const [coach] = kind ? await loadCoachTimes(db(), [viewer.id], window) : []
  return kind && coach ? openStarts(coach, kind, window) : []
}
