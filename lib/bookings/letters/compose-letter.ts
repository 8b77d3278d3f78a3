import type { Letter } from '@/lib/mail'
import type { Composer, DueLetter } from '@/lib/outbox'
import { cancellationLetter } from './cancellation-letter'
import { confirmRequestLetter } from './confirm-request-letter'
import { invitationLetter } from './invitation-letter'
import { outcomeLetter } from './outcome-letter'
import type { LetterKind } from './planned-letters'
import { proposalLetter } from './proposal-letter'
import { type CallInLetter, findCallForLetter } from './queries'
import { type Reader, readerOf } from './reader'
import { reminderLetter } from './reminder-letter'

/** A letter from the call as it is now; null when it is no longer true. */
export type Writer = (call: CallInLetter, reader: Reader, now: Date, due: DueLetter) => Letter | null

const writers: Record<LetterKind, Writer> = {
  'confirm-request': confirmRequestLetter,
  invitation: invitationLetter,
  cancellation: cancellationLetter,
  proposal: proposalLetter,
  reminder: reminderLetter,
  outcome: outcomeLetter,
}

/** Who writes the letters about bookings, by their kind. */
export const bookingLetters: Record<string, Composer> = Object.fromEntries(
  Object.entries(writers).map(([kind, write]) => [kind, composerOf(write)]),
)

function composerOf(write: Writer): Composer {
  return async (tx, due, now) => {
    const call = await findCallForLetter(tx, due.subjectId)
    // A letter tells of one state of the call; whatever changed it since has planned its own.
    if (!call || call.sequence !== due.sequence) return null
    const reader = readerOf(call, due.to === 'coach' ? 'coach' : 'client')
    return reader && write(call, reader, now, due)
  }
}
