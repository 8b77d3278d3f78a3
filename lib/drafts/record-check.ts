import { db } from '@/lib/db'
import type { Text } from './draft'
import { fingerprint } from './fingerprint'

/** Notes that this very text of the viewer's own draft was checked, and whether nothing above a hint was found. */
export async function recordCheck(
  viewer: { id: string },
  { id, ready, ...text }: Text & { id: string; ready: boolean },
): Promise<void> {
  const { subject, body } = text
  await db().draft.updateMany({
    where: { id, clientId: viewer.id, subject, body, sent: null },
    data: { checkedText: fingerprint({ subject, body }), checkedReady: ready },
  })
}
