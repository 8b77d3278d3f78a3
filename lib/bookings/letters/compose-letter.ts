import type { Composer } from '@/lib/outbox'
import { cancellationLetter } from './cancellation-letter'
import { confirmRequestLetter } from './confirm-request-letter'
import { invitationLetter } from './invitation-letter'
import { outcomeLetter } from './outcome-letter'
import type { LetterKind } from './planned-letters'
import { proposalLetter } from './proposal-letter'
import { findCallForLetter } from './queries'
import { readerOf } from './reader'
import { reminderLetter } from './reminder-letter'
import type { Writer } from './writer'

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
