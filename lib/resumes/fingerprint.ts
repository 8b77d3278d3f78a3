import { createHash } from 'node:crypto'

/** Says whether two states are the same, in few letters: what a form saw, and what is there now. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)
}
