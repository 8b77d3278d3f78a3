import { DomainError } from '@/lib/errors'
import type { Role } from '@/lib/generated/prisma/enums'
import type { Viewer } from '@/lib/viewer'

/** Who writes the library: every coach and every admin, all of it together. */
export const writers = ['coach', 'admin'] as const satisfies readonly Role[]

export type Writer = Pick<Viewer, 'id' | 'role'>

/** The library is written by its writers alone. Throws `not_found` for everybody else. */
export function requireWriter({ role }: Writer): void {
  if (!writers.some((writer) => writer === role)) throw missingText()
}

export function missingText(): DomainError {
  return new DomainError('not_found', 'This template is not here.')
}
