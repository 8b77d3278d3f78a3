type Version = { number: number; fromLibrary: boolean }

/**
 * Which version of a text its writers go on with: the newest that one of them wrote, or the newest there is where
 * nobody did. `shipped` is a later one that came with the product: it is offered, and never put over their work.
 */
export function workingOf({ versions }: { versions: readonly Version[] }): {
  number: number
  shipped: number | null
} {
  const newest = versions.toSorted((one, other) => other.number - one.number)
  const written = newest.find(({ fromLibrary }) => !fromLibrary)
  const last = newest[0]?.number ?? 0
  const number = written?.number ?? last
  return { number, shipped: last > number ? last : null }
}
