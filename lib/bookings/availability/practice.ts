import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** What belongs to the practice is there for its admins alone. Throws `not_found` for everybody else. */
export function requireAdmin(viewer: Viewer): void {
  if (viewer.role !== 'admin') throw new DomainError('not_found', 'This kind of call is not here.')
}
