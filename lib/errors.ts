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
