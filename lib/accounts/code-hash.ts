import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/** How long a mailed code works, from when it was made. */
export const codeMinutes = 10

/**
 * What is kept of a code. Six digits fall to guessing under any plain hash, so it is keyed with AUTH_SECRET
 * and bound to its request: a stolen table alone opens nothing.
 */
export function hashCode(codeId: string, code: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`sign-in-code:${codeId}:${code}`).digest('base64url')
}
