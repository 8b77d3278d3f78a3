import { notFound } from 'next/navigation'
import { advise } from '@/lib/advice/advise'
import { requireViewer } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { getOpportunity, getStrongestCommitment } from '@/lib/opportunities/queries'
import { opportunityId } from '@/lib/opportunities/schema'
import { situationOf } from '@/lib/opportunities/situation-of'

/** What the three screens of an opportunity share: it, what binds its client elsewhere, and the advice now. */
export async function loadOpportunity(params: Promise<{ id: string }>) {
  const viewer = await requireViewer()
  const { success, data: id } = opportunityId.safeParse((await params).id)
  if (!success) notFound()
  const [opportunity, commitment] = await Promise.all([
    getOpportunity(viewer, id).catch(asNotFound),
    getStrongestCommitment(viewer, id),
  ])
  const now = new Date()
  const { stage, facts } = opportunity
  const zone = String(facts.clientZone ?? viewer.zone)
  const situation = situationOf({ stage, facts, zone, commitment }, now)
  const advice = situation && advise(situation)
  return { viewer, opportunity, commitment, zone, now, situation, advice, known: { ...facts, stage } }
}

function asNotFound(error: unknown): never {
  if (error instanceof DomainError && error.code === 'not_found') notFound()
  throw error
}
