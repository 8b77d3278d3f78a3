import { db, type Transaction } from '@/lib/db'
import { unclaimed } from './may-claim'

/** What has to be done before a review that is asked for now: in hand by coach, and what any of them does first. */
export type Loads = { open: ReadonlyMap<string, number>; waiting: number }

/** Counts the open reviews of coaches: those they have and those asked of them alone, and those that wait for anybody. */
export async function findLoads(coachIds: string[], tx: Transaction = db()): Promise<Loads> {
  const [held, byName, waiting] = await Promise.all([
    tx.review.groupBy({ by: 'coachId', where: { isOpen: true, coachId: { in: coachIds } }, _count: true }),
    tx.review.groupBy({
      by: 'askedCoachId',
      where: { ...unclaimed, askedCoachId: { in: coachIds } },
      _count: true,
    }),
    tx.review.count({ where: { ...unclaimed, askedCoachId: null } }),
  ])
  const heldBy = new Map(held.map(({ coachId, _count }) => [coachId, _count]))
  const askedOf = new Map(byName.map(({ askedCoachId, _count }) => [askedCoachId, _count]))
  const open = coachIds.map((id) => [id, (heldBy.get(id) ?? 0) + (askedOf.get(id) ?? 0)] as const)
  return { open: new Map(open), waiting }
}
