import { z } from 'zod'
import type { Prisma } from '@/lib/generated/prisma/client'

/** Promises that passed: the clock gave another one, to the same coach or the next. */
export const missedPromises = {
  where: { kind: { in: ['promise_missed', 'reassigned'] } },
  select: { data: true },
  orderBy: { at: 'asc' },
} satisfies Prisma.Review$eventsArgs

const kept = z.object({ round: z.number(), promisedAt: z.coerce.date() })

/** The first promise of a round that was not kept; null: none so far. */
export function firstMissed(events: readonly { data: unknown }[], round: number): Date | null {
  const missed = events.map(({ data }) => kept.parse(data)).find((one) => one.round === round)
  return missed?.promisedAt ?? null
}
