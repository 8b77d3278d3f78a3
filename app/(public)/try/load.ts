import { redirect } from 'next/navigation'
import { advise } from '@/lib/advice/advise'
import { findViewer } from '@/lib/auth'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Facts } from '@/lib/opportunities/facts/fact'
import { findTrial } from '@/lib/opportunities/queries'
import { situationOf } from '@/lib/opportunities/situation-of'
import { readTrialHash } from './trial-cookie'

/** This browser's trial with its answer as of now; null when there is none, or it has been erased. */
export async function loadTrial() {
  const now = new Date()
  const trial = await findTrial(await readTrialHash(), now)
  if (!trial?.facts.stage) return null
  const viewer = await findViewer()
  const zone = String(trial.facts.clientZone ?? viewer?.zone ?? 'UTC')
  const { stage, ...facts } = trial.facts as Facts & { stage: Stage }
  const situation = situationOf({ stage, facts, zone, commitment: null }, now)
  if (!situation) return null
  return { viewer, trial, now, zone, situation, advice: advise(situation), known: { ...facts, stage } }
}

/** The same for pages that make no sense without one. */
export async function requireTrial() {
  return (await loadTrial()) ?? redirect('/try')
}
