import { db } from '@/lib/db'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Viewer } from '@/lib/viewer'
import { insertOpportunity } from './create-opportunity'
import type { Facts } from './facts/fact'
import { hashTrialToken } from './trial-token'

/**
 * Makes the trial that the token opens an opportunity of the viewer's, and erases the trial: once, also when
 * asked twice at a time. Null when there is no trial to keep, or nobody has named it: it was never meant to be.
 */
export async function keepTrial(
  viewer: Viewer,
  token: string | null,
): Promise<{ opportunityId: string } | null> {
  if (!token) return null
  const now = new Date()
  return db().$transaction(async (tx) => {
    const tokenHash = hashTrialToken(token)
    const [trial] = await tx.$queryRaw<{ employer: string; role: string; facts: Facts }[]>`
      delete from trial where token_hash = ${tokenHash} and expires_at > ${now} and employer <> '' returning employer, role, facts`
    if (!trial?.facts.stage) return null
    const { stage, ...facts } = trial.facts as Facts & { stage: Exclude<Stage, ClosedByOthers> }
    const names = { employer: trial.employer, role: trial.role, place: '' }
    const { id } = await insertOpportunity(tx, viewer, { ...names, stage, facts }, now)
    return { opportunityId: id }
  })
}

type ClosedByOthers = 'withdrawn' | 'rescinded' | 'rejected' | 'lapsed'
