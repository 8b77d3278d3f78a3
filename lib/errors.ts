export type DomainErrorCode = 'not_found' | 'forbidden' | 'conflict' | 'invalid'

/** An error a person can do something about; `message` is shown to them, beside `field` when there is one. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    message: string,
    readonly field?: string,
  ) {
    super(message)
    this.name = 'DomainError'
  }
}

// An exclusion constraint refused a row: Prisma says P2039, or P2010 for raw SQL, and the adapter the SQLSTATE.
const exclusionViolation = '23P01'

/** What the database refused because it overlaps something becomes a conflict with these words; the rest stays. */
export function asConflict(error: unknown, message: string): unknown {
  return sqlStateOf(error) === exclusionViolation ? new DomainError('conflict', message) : error
}

type FromAdapter = { meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } } }

function sqlStateOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  return (error as FromAdapter).meta?.driverAdapterError?.cause?.originalCode
}
