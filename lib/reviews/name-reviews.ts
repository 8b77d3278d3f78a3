import { db } from '@/lib/db'
import { findKind } from '@/lib/templates/kinds'
import type { Viewer } from '@/lib/viewer'
import { reviewsFor } from './may-claim'

/** What a message under review is to whoever reads of it: its title for the client, what kind it is for others. */
export type ReviewName =
  | { as: 'client'; title: string; employer: string | null }
  | { as: 'other'; purpose: string; channel: string }

/**
 * By id, what those of the reviews are called that the viewer may know of: their own, those they have or may take up,
 * and for the practice all that are not taken back. Others are left out.
 */
export async function nameReviews(viewer: Viewer, ids: string[]): Promise<Map<string, ReviewName>> {
  if (ids.length === 0) return new Map()
  return viewer.role === 'client' ? nameOwn(viewer, ids) : nameOthers(viewer, ids)
}

async function nameOwn(viewer: Viewer, ids: string[]): Promise<Map<string, ReviewName>> {
  const rows = await db().review.findMany({
    where: { id: { in: ids }, clientId: viewer.id },
    select: {
      id: true,
      draft: {
        select: {
          opportunity: { select: { employer: true } },
          template: { select: { kind: true, title: true } },
        },
      },
    },
  })
  return new Map(
    rows.map(({ id, draft: { opportunity, template } }) => {
      const title = findKind(template?.kind ?? '')?.title ?? template?.title ?? 'Your message'
      return [id, { as: 'client', title, employer: opportunity?.employer ?? null }]
    }),
  )
}

async function nameOthers(viewer: Viewer, ids: string[]): Promise<Map<string, ReviewName>> {
  const rows = await db().review.findMany({
    where: { id: { in: ids }, state: { not: 'withdrawn' }, ...knownTo(viewer) },
    select: { id: true, purpose: true, channel: true },
  })
  return new Map(rows.map(({ id, ...kind }) => [id, { as: 'other', ...kind }]))
}

/** Which a coach was told of because of their languages is settled: here it matters who has it now. */
function knownTo({ id, role }: Viewer) {
  if (role === 'admin') return {}
  return { OR: [{ coachId: id }, { coachId: null, isOpen: true, ...reviewsFor({ id, languages: [] }) }] }
}
