import { createHash } from 'node:crypto'
import type { Text } from './draft'

/** SHA-256 of subject and body, in hex: the same for the same words, and for no others. */
export function fingerprint({ subject, body }: Text): string {
  return createHash('sha256')
    .update(JSON.stringify([subject, body]))
    .digest('hex')
}
