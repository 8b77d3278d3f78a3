import type { BookingState } from '@/lib/generated/prisma/enums'

/** Who acts on a booking: whoever booked it, by account or by the link of the letters; its coach; the practice. */
export type Party =
  | { as: 'client'; clientId: string; id: string }
  | { as: 'client'; tokenHash: string }
  | { as: 'coach'; coachId: string; id: string }
  | { as: 'admin'; adminId: string; id: string }

// A hold has no client yet, so it is nobody's to see. What somebody wrote and never confirmed is not the coach's.
const state = { not: 'held' } as const
const stateForCoach = { notIn: ['held', 'lapsed'] } satisfies { notIn: BookingState[] }

/** The party's own booking, as a WHERE: anybody else's is not found. */
export function whereOf(party: Party) {
  if (party.as === 'admin') return { id: party.id, state }
  if (party.as === 'coach') return { id: party.id, coachId: party.coachId, state: stateForCoach }
  if ('tokenHash' in party) return { manageTokenHash: party.tokenHash, state }
  return { id: party.id, clientId: party.clientId, state }
}

/** What a stranger asked for: found by the letter's hashed token, or by its id in the browser that asked. */
export function requestedBy(by: { tokenHash: string } | { bookingId: string }) {
  if ('tokenHash' in by) return { confirmTokenHash: by.tokenHash }
  return { id: by.bookingId, confirmTokenHash: { not: null } }
}

/** The account that acts; null for whoever holds a link. */
export function actorOf(party: Party): string | null {
  if (party.as === 'admin') return party.adminId
  if (party.as === 'coach') return party.coachId
  return 'clientId' in party ? party.clientId : null
}

/** Which side of the table: the practice sits with the coach. */
export function sideOf(as: string): 'client' | 'coach' {
  return as === 'client' ? 'client' : 'coach'
}
