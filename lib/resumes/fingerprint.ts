import { createHash } from 'node:crypto'

/** Says whether two states are the same, in few letters: what a form saw, and what is there now. Keys have no order. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, inOrder)).digest('base64url').slice(0, 16)
}

// The database keeps the keys of an object in an order of its own.
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
