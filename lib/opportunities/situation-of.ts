import type { Situation } from '@/lib/advice/situation'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Commitment } from './commitment'
import type { Facts } from './facts/fact'

export type Known = {
  stage: Stage
  facts: Facts
  /** The client's zone, unless the facts name another. */
  zone: string
  /** The client's strongest other commitment, unless the facts say otherwise. */
  commitment: Commitment | null
}

/**
 * The advice engine's Situation at `now`. Null for a stage that asks for no answer of the client:
 * rejected by the employer, or lapsed.
 */
export function situationOf({ stage, facts, zone, commitment }: Known, now: Date): Situation | null {
  const told = engineStage(stage)
  if (!told) return null
  const situation = nest(facts)
  const elsewhere = situation.otherCommitment as Record<string, unknown> | undefined
  if (commitment && elsewhere?.kind === undefined) {
    situation.otherCommitment = { kind: commitment.kind, ...commitment.facts, ...elsewhere }
  } else if (elsewhere?.kind === undefined) delete situation.otherCommitment
  const capacity = situation.capacity as Record<string, unknown> | undefined
  if (capacity && capacity.level === undefined) delete situation.capacity
  return { clientZone: zone, ...situation, ...told, now: instant(now) } as Situation
}

/** The engine knows one closed stage, an earlier no, and what kind of no it was. */
function engineStage(stage: Stage): Pick<Situation, 'stage' | 'earlierNo'> | null {
  if (stage === 'rejected' || stage === 'lapsed') return null
  if (stage === 'withdrawn' || stage === 'rescinded') return { stage: 'declined', earlierNo: stage }
  return { stage }
}

function nest(facts: Facts): Record<string, unknown> {
  const situation: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(facts)) {
    const [first, second] = path.split('.') as [string, string | undefined]
    if (second === undefined) situation[first] = value
    else situation[first] = { ...(situation[first] as object | undefined), [second]: value }
  }
  return situation
}

function instant(at: Date): string {
  return at.toISOString().replace('.000Z', 'Z')
}
