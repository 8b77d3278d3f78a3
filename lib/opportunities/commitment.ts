import type { Stage } from '@/lib/generated/prisma/enums'
import type { Facts } from './facts/fact'

type Kind = 'interview' | 'in_process' | 'offer' | 'verbal' | 'signed'

/** What an opportunity is for another one: a commitment elsewhere, and where it comes from. */
export type Commitment = {
  opportunityId: string
  employer: string
  kind: Kind
  /** In the words of `Situation.otherCommitment`. */
  facts: Record<string, unknown>
  since: string
}

type Row = { id: string; employer: string; stage: Stage; facts: Facts; createdAt: Date }

const kinds: Partial<Record<Stage, Kind>> = {
  interview_scheduled: 'interview',
  interviewing: 'in_process',
  final_stage: 'in_process',
  offer_received: 'offer',
  offer_accepted_verbally: 'verbal',
  offer_signed: 'signed',
  started: 'signed',
}

const strengths: Kind[] = ['interview', 'in_process', 'offer', 'verbal', 'signed']

// The facts of one opportunity as another one sees them.
const told: Record<string, string> = {
  acceptedAt: 'acceptedAt',
  offeredAt: 'offeredAt',
  answerAgreedBy: 'answerBy',
  'contract.inWriting': 'inWriting',
  'contract.contingentOn': 'contingentOn',
  'mobility.jobCountry': 'country',
}

/** What this opportunity binds its client to; null when it binds to nothing yet (an invitation, or closed). */
export function commitmentOf({ id, employer, stage, facts, createdAt }: Row): Commitment | null {
  const kind = kinds[stage]
  if (!kind) return null
  const elsewhere: Record<string, unknown> = {}
  for (const [path, name] of Object.entries(told))
    if (facts[path] !== undefined) elsewhere[name] = facts[path]
  if (facts['contract.startsOn'] !== undefined || stage === 'started') elsewhere.startAgreed = true
  const sponsorship = facts['mobility.workRight']
  if (sponsorship === 'sponsorship_offered') elsewhere.sponsorsVisa = true
  if (sponsorship === 'sponsorship_refused') elsewhere.sponsorsVisa = false
  const since = String(facts.acceptedAt ?? facts.offeredAt ?? facts.invitedAt ?? createdAt.toISOString())
  return { opportunityId: id, employer, kind, facts: elsewhere, since }
}

/** Domain guide, section 2: signed before verbal before offer before in process; the newest wins. */
export function strongestCommitment(commitments: readonly Commitment[]): Commitment | null {
  return byStrength(commitments)[0] ?? null
}

/** The strongest first. */
export function byStrength(commitments: readonly Commitment[]): Commitment[] {
  return commitments.toSorted(byStrengthThenNewest)
}

function byStrengthThenNewest(a: Commitment, b: Commitment): number {
  return strengths.indexOf(b.kind) - strengths.indexOf(a.kind) || Date.parse(b.since) - Date.parse(a.since)
}
