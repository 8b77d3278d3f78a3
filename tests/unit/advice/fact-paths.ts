import type { Situation } from '@/lib/advice/situation'

export type FactPath = (string | number)[]

// What the contract requires cannot be unknown. `raised` is left in too: without it an
// open answer is no open answer, so the situation holds one unknown fewer, not one more.
const NOT_REMOVABLE = [
  'now',
  'stage',
  'kind',
  'level',
  'what',
  'evidence',
  'about',
  'raised',
  'amount',
  'currency',
  'min',
  'max',
]

// Without these an entry is read as the graver kind (a change by this employer, a gap that
// matters): that is another situation, and not the same one known less well.
const DESCRIBES_AN_ENTRY = /^(changes\.\d+\.|gaps\.\d+\.(size|nonNegotiable|bridgeable)$)/

/** The paths of all facts that can be made unknown, and of the parts that hold them. */
export function factPaths(situation: Situation): FactPath[] {
  return pathsIn(situation, []).filter((path) => !DESCRIBES_AN_ENTRY.test(path.join('.')))
}

function pathsIn(value: unknown, at: FactPath): FactPath[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsIn(item, [...at, index]))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => {
    const path = [...at, key]
    const listed = Array.isArray(item) && item.some((entry) => typeof entry === 'object')
    const removable = item !== null && !listed && !NOT_REMOVABLE.includes(key)
    return [...(removable ? [path] : []), ...pathsIn(item, path)]
  })
}

/** The situation with one fact made unknown. */
export function withoutFact(situation: Situation, path: FactPath): Situation {
  const copy = structuredClone(situation)
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as never)[key], copy)
  delete (holder as Record<string, unknown>)[String(path.at(-1))]
  return copy
}
