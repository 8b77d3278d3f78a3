import type { Advice } from '@/lib/advice/advice'
import { advise } from '@/lib/advice/advise'
import type { Situation } from '@/lib/advice/situation'
import type { Commitment } from '@/lib/opportunities/commitment'
import { getOpportunity, getStrongestCommitment, type OpportunityDetail } from '@/lib/opportunities/queries'
import { situationOf } from '@/lib/opportunities/situation-of'
import type { Viewer } from '@/lib/viewer'

/** An opportunity as a draft about it needs it; all null for a draft about none. */
export type Case = {
  opportunity: OpportunityDetail | null
  commitment: Commitment | null
  situation: Situation | null
  advice: Advice | null
  zone: string
  now: Date
}

/** The viewer's own opportunity, what binds them elsewhere, and the advice now; `not_found` for anybody else's. */
export async function caseOf(viewer: Viewer, opportunityId: string | null, now: Date): Promise<Case> {
  const none = { opportunity: null, commitment: null, situation: null, advice: null }
  if (!opportunityId) return { ...none, zone: viewer.zone, now }
  const [opportunity, commitment] = await Promise.all([
    getOpportunity(viewer, opportunityId),
    getStrongestCommitment(viewer, opportunityId),
  ])
  const zone = String(opportunity.facts.clientZone ?? viewer.zone)
  const { stage, facts } = opportunity
  const situation = situationOf({ stage, facts, zone, commitment }, now)
  return { opportunity, commitment, situation, advice: situation && advise(situation), zone, now }
}
