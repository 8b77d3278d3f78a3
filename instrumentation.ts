import { believeOnlyTheConnection } from '@/lib/accounts/peer-address'

/** Runs once as a server starts, before its first request. */
export function register(): void {
  believeOnlyTheConnection()
}
