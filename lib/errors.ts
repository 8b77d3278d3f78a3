import { Prisma } from '@/lib/generated/prisma/client'

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

/** The SQLSTATE of a database error, whether Prisma's own call or raw SQL raised it; null for anything else. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  const cause = (error.meta?.driverAdapterError as { cause?: { originalCode?: string } } | undefined)?.cause
  return cause?.originalCode ?? null
}

export function isUniqueViolation(error: unknown): boolean {
  return sqlState(error) === '23505'
}
