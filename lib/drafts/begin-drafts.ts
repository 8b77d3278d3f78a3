import { randomUUID } from 'node:crypto'
import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { dayMs } from '@/lib/time'
import { keepText } from './change-draft'
import type { DraftLocale, Sourced, Text } from './draft'

/** One card as it is begun: its text is filled already. */
export type NewDraft = Text & {
  templateId: string | null
  templateNumber: number | null
  /** The text itself, where it is a copy of somebody's own. */
  source?: string | null
  channel: string
  purpose: string
  locale: DraftLocale
  recipient: string | null
  values: Sourced
}

/** So many messages one person may begin within a day. */
export const mostADay = 200

/**
 * Begins the drafts of one answer; where there are several they share a kit. Gives their ids in that order. Throws
 * `not_found` for anybody else's opportunity, `conflict` after too many within a day.
 */
export async function beginDrafts(
  viewer: { id: string },
  opportunityId: string | null,
  cards: readonly NewDraft[],
  now: Date,
): Promise<string[]> {
  const kitId = cards.length > 1 ? randomUUID() : null
  return db().$transaction(async (tx) => {
    if (opportunityId !== null) {
      const mine = { id: opportunityId, clientId: viewer.id }
      if (!(await tx.opportunity.findFirst({ where: mine, select: { id: true } })))
        throw new DomainError('not_found', 'This opportunity is not here.')
    }
    await assertRoom(tx, viewer, cards.length, now)
    const ids: string[] = []
    for (const { values, ...card } of cards) {
      const { id } = await tx.draft.create({
        data: {
          ...card,
          values: values as Prisma.InputJsonObject,
          clientId: viewer.id,
          opportunityId,
          kitId,
          createdAt: now,
          updatedAt: now,
        },
        select: { id: true },
      })
      await keepText(tx, id, card, { kind: 'begun', now })
      ids.push(id)
    }
    return ids
  })
}

async function assertRoom(tx: Transaction, viewer: { id: string }, more: number, now: Date): Promise<void> {
  const since = new Date(now.getTime() - dayMs)
  // The index holds when a draft was last changed, which is never before it was begun.
  const where = { clientId: viewer.id, updatedAt: { gt: since }, createdAt: { gt: since } }
  if ((await tx.draft.count({ where })) + more > mostADay)
    throw new DomainError(
      'conflict',
      `You have begun ${mostADay} messages within a day. Go on with one of them, or begin this one tomorrow.`,
    )
}
