import { isDeepStrictEqual } from 'node:util'
import { situationSchema } from '@/lib/advice/situation'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Viewer } from '@/lib/viewer'
import { changeOpportunity } from './change-opportunity'
import { findFact } from './facts/catalogue'
import type { Facts } from './facts/fact'
import { sayFact } from './facts/say-fact'
import type { FactChange } from './schema'
import { situationOf } from './situation-of'

/**
 * Saves facts of the viewer's own opportunity, each only if it still is what the form was drawn with: two
 * tabs do not lose each other's facts. Throws `conflict` naming both values, `invalid` when the facts
 * together do not make sense, `not_found` for anybody else's opportunity.
 */
export async function saveFacts(
  viewer: Pick<Viewer, 'id' | 'zone'>,
  id: string,
  changes: FactChange[],
  now: Date,
): Promise<void> {
  await changeOpportunity(viewer, id, now, (before) => {
    const stageAndFacts = applyChanges({ ...before.facts, stage: before.stage }, changes, viewer.zone, now)
    const changed = differences({ ...before.facts, stage: before.stage }, stageAndFacts, changes)
    if (changed.length === 0) return null
    const { stage, ...facts } = stageAndFacts as Facts & { stage: Stage }
    const data = { changes: changed as unknown as Prisma.InputJsonArray }
    return { set: { stage, facts }, event: { kind: 'facts_changed', data } }
  })
}

/** What really changed, as the history tells it and undo takes it back: not what a form said was there. */
function differences(before: Facts, after: Facts, changes: FactChange[]): FactChange[] {
  return [...new Set(changes.map(({ path }) => path))]
    .map((path) => ({ path, before: before[path] ?? null, after: after[path] ?? null }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after))
}

/** The facts after the changes; a fact that became unknown is left out. The stage stands among them. */
export function applyChanges(known: Facts, changes: FactChange[], zone: string, now: Date): Facts {
  const facts = { ...known }
  for (const { path, before, after } of changes) {
    const current = facts[path] ?? null
    if (!isDeepStrictEqual(current, before) && !isDeepStrictEqual(current, after)) {
      throw conflict(path, current, after, zone, now)
    }
    if (after === null && path !== 'stage') delete facts[path]
    else if (after !== null) facts[path] = checkPast(path, after, now)
  }
  checkTogether(facts, zone, now)
  return facts
}

const pastOnly = new Set(['invitedAt', 'repliedAt', 'offeredAt', 'acceptedAt', 'declinedAt'])
const widestOffsetMs = 14 * 3_600_000

/** What has happened is not still to come; a wall time whose zone nobody told may be off by as much as zones are. */
function checkPast(path: string, value: unknown, now: Date): unknown {
  if (pastOnly.has(path) && Date.parse(String(value)) > now.getTime() + widestOffsetMs) {
    throw new DomainError('invalid', 'That moment is still to come.', path)
  }
  return value
}

function conflict(path: string, current: unknown, wanted: unknown, zone: string, now: Date): DomainError {
  const fact = findFact(path)
  if (!fact) return new DomainError('invalid', 'This fact is not known here.', path)
  const say = (value: unknown) => sayFact(fact, value, zone, now)
  const message = `${fact.label} was changed elsewhere to “${say(current)}”; you chose “${say(wanted)}”. Save again to keep yours.`
  return new DomainError('conflict', message, path)
}

function checkTogether({ stage, ...facts }: Facts, zone: string, now: Date): void {
  const situation = situationOf({ stage: (stage ?? 'invited') as Stage, facts, zone, commitment: null }, now)
  const result = situation && situationSchema.safeParse(situation)
  if (!result || result.success) return
  const [issue] = result.error.issues
  throw new DomainError('invalid', issue?.message ?? 'This does not fit.', issue?.path.join('.'))
}
