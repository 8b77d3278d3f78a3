import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { pictureType } from '@/lib/bookings/availability/picture-type'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Keeps the viewer's picture. Throws `invalid` unless its bytes are those of a JPEG, PNG or WebP picture. */
export async function saveCoachPicture(
  viewer: Viewer,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<void> {
  const mediaType = pictureType(bytes)
  if (!mediaType) throw new DomainError('invalid', 'Choose a JPEG, PNG or WebP picture.', 'picture')
  const picture = { mediaType, bytes, changedAt: now }
  await changeCoach(viewer, (tx) =>
    tx.coachPicture.upsert({
      where: { coachId: viewer.id },
      create: { coachId: viewer.id, ...picture },
      update: picture,
      select: { coachId: true },
    }),
  )
}
