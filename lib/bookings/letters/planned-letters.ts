import type { PlannedLetter } from '@/lib/outbox'

/** What letters about a booking there are. */
export type LetterKind =
  | 'confirm-request'
  | 'invitation'
  | 'cancellation'
  | 'proposal'
  | 'reminder'
  | 'outcome'

export type Side = 'client' | 'coach'

/**
 * A letter about a booking as it is in this sequence, for `queueLetters`. `which` tells letters of one kind apart
 * that belong to the same sequence, such as a second proposal.
 */
export function planLetter(
  kind: LetterKind,
  to: Side,
  { id, sequence }: { id: string; sequence: number },
  { at, which }: { at?: Date; which?: string | number } = {},
): PlannedLetter {
  const key = ['booking', id, kind, to, sequence, which].filter((part) => part !== undefined).join(':')
  return { key, kind, subjectId: id, to, sequence, at }
}
