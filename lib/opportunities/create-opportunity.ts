import { db, type Transaction } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Viewer } from '@/lib/viewer'
import { lockClient, renewAdviceOf } from './change-opportunity'
import { commitmentOf } from './commitment'
import type { Facts } from './facts/fact'
import { isClosed } from './facts/stage'
import type { NewOpportunity } from './schema'

/** Adds an opportunity to the viewer's own, with its first event and its advice. */
export async function createOpportunity(
  viewer: Pick<Viewer, 'id'>,
  input: NewOpportunity & { facts?: Facts },
  now: Date,
): Promise<{ id: string }> {
  return db().$transaction((tx) => insertOpportunity(tx, viewer, input, now))
}

/** The same within a transaction of the caller's. */
export async function insertOpportunity(
  tx: Transaction,
  viewer: Pick<Viewer, 'id'>,
  { facts = {}, ...input }: NewOpportunity & { facts?: Facts },
  now: Date,
): Promise<{ id: string }> {
  const zone = await lockClient(tx, viewer.id)
  const { id } = await tx.opportunity.create({
    data: {
      ...input,
      clientId: viewer.id,
      facts: facts as Prisma.InputJsonObject,
      createdAt: now,
      updatedAt: now,
      closedAt: isClosed(input.stage) ? now : null,
      events: { create: { actorId: viewer.id, at: now, kind: 'created', data: { stage: input.stage } } },
    },
    select: { id: true },
  })
  const alone = commitmentOf({ ...input, id, facts, createdAt: now }) === null
  await renewAdviceOf(tx, viewer.id, zone, now, { id, alone })
  return { id }
}
