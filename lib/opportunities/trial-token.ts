import { createHash, randomBytes } from 'node:crypto'

/** 128 random bits for the cookie of a trial. */
export function newTrialToken(): string {
  return randomBytes(16).toString('base64url')
}

/** What the database keeps of it. The token is random, so a plain hash suffices. */
export function hashTrialToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
