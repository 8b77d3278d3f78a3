/** Who acts on a review: whoever asked for it, the coach who has it, the practice. `id` is that of the account. */
export type ReviewParty = { as: 'client' | 'coach' | 'admin'; id: string }

/**
 * The party's own reviews, as a WHERE: anybody else's is not found. A coach has one while nobody took it from them
 * and the client lets them. The practice finds the rows of all, and reads no texts.
 */
export function whereOf({ as, id }: ReviewParty) {
  if (as === 'client') return { clientId: id }
  if (as === 'coach') return { coachId: id, state: { not: 'withdrawn' as const } }
  return {}
}
