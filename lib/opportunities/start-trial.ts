import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { countTry } from '@/lib/rate-limit'
import { dayMs } from '@/lib/time'
import type { Facts } from './facts/fact'
import { hashTrialToken, newTrialToken } from './trial-token'

export const trialDays = 7

/**
 * Begins a trial with its first facts. Returns the token for its cookie, which is kept nowhere else.
 * Strangers make rows here, so they are counted: throws a DomainError at the limit of their network.
 */
export async function startTrial(
  facts: Facts,
  network: string,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  await countTry('trials from a network', network)
  const token = newTrialToken()
  const expiresAt = new Date(now.getTime() + trialDays * dayMs)
  await db().trial.create({
    data: {
      tokenHash: hashTrialToken(token),
      facts: facts as Prisma.InputJsonObject,
      createdAt: now,
      expiresAt,
    },
  })
  return { token, expiresAt }
}
