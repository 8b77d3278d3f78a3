import type { RawSituation } from '@/tests/support/arbitrary-situation'

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
]

/** The paths of all facts that can be made unknown, and of the parts that hold them. */
export function factPaths(value: unknown, at: FactPath = []): FactPath[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => factPaths(item, [...at, index]))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => {
    const path = [...at, key]
    const listed = Array.isArray(item) && item.some((entry) => typeof entry === 'object')
    const removable = item !== null && !listed && !NOT_REMOVABLE.includes(key)
    return [...(removable ? [path] : []), ...factPaths(item, path)]
  })
}

/** The situation with one fact made unknown. */
export function withoutFact(situation: RawSituation, path: FactPath): RawSituation {
  const copy = structuredClone(situation)
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as never)[key], copy)
  delete (holder as Record<string, unknown>)[String(path.at(-1))]
  return copy
}
