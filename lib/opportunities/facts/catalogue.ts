import type { Stage } from '@/lib/generated/prisma/enums'
import { contract, elsewhere } from './commitments'
import type { Fact, FactGroup } from './fact'
import { fit } from './fit'
import { mobility } from './mobility'
import { changesAndStance } from './news'
import { contact, times } from './process'
import { stageFact } from './stage'

/** Every fact the product asks for, in the order in which a person would tell them. */
export const factGroups: readonly FactGroup[] = [
  { id: 'stage', title: 'Where it stands', facts: [stageFact] },
  times,
  contact,
  elsewhere,
  fit,
  contract,
  mobility,
  changesAndStance,
]

const byPath = new Map(factGroups.flatMap(({ facts }) => facts).map((fact) => [fact.path, fact]))

/** The fact at a path, also for a path inside it: `gaps.0.answer` is asked as `gaps`. Undefined: no such fact. */
export function findFact(path: string): Fact | undefined {
  const parts = path.split('.')
  while (parts.length > 0) {
    const prefix = parts.join('.')
    const fact = byPath.get(prefix) ?? byPath.get(`${prefix}.kind`) ?? byPath.get(`${prefix}.level`)
    if (fact) return fact
    parts.pop()
  }
  return undefined
}

export const factPaths = [...byPath.keys()]

export function isAskedAt(fact: Fact, stage: Stage): boolean {
  return fact.stages?.includes(stage) ?? true
}
