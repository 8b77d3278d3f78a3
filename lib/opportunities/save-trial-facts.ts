import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Facts } from './facts/fact'
import { withObstacles } from './obstacles'
import { applyChanges } from './save-facts'
import type { FactChange } from './schema'
import { hashTrialToken } from './trial-token'

/**
 * Saves facts of the trial that the token opens, each only if it still is what the form was drawn with.
 * `zone` is for the wall times in messages. Throws `not_found` when the trial has been erased.
 */
export async function saveTrialFacts(
  token: string,
  changes: FactChange[],
  zone: string,
  now: Date,
): Promise<void> {
  await changeTrial(token, now, (facts) => applyChanges(facts, changes, zone, now))
}

/** Makes exactly the chosen obstacles stand in the way; what else was told stays. */
export async function chooseObstacles(token: string, chosen: readonly string[], now: Date): Promise<void> {
  await changeTrial(token, now, (facts) => withObstacles(facts, chosen))
}

async function changeTrial(token: string, now: Date, change: (facts: Facts) => Facts): Promise<void> {
  await db().$transaction(async (tx) => {
    const tokenHash = hashTrialToken(token)
    const [trial] = await tx.$queryRaw<{ id: string; facts: Facts }[]>`
      select id, facts from trial where token_hash = ${tokenHash} and expires_at > ${now} for update`
    if (!trial) throw new DomainError('not_found', 'This trial has been erased. Begin again from the start.')
    const facts = change(trial.facts) as Prisma.InputJsonObject
    await tx.trial.update({ where: { id: trial.id }, data: { facts } })
  })
}
