import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Saves the viewer's name and the IANA zone in which they read times. */
export async function saveProfile(
  viewer: Viewer,
  { name, zone }: { name: string; zone: string },
): Promise<void> {
  const saved = await db().user.updateMany({
    where: { id: viewer.id, disabledAt: null },
    data: { name, zone },
  })
  if (saved.count === 0) throw new DomainError('not_found', 'This account is gone.')
}
