import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { queueLetters } from '@/lib/outbox'
import { planLetter } from './letters/planned-letters'

const lettersAtMost = 3

/**
 * Mails the link and the code of a booking once more, to the address that was given; its fifteen minutes go on.
 * Throws a DomainError: `conflict` when there is nothing to confirm any more, `forbidden` after the third letter.
 */
export async function mailConfirmationAgain(bookingId: string | null, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    const waiting = bookingId
      ? await tx.booking.findFirst({
          where: { id: bookingId, state: 'unconfirmed', heldUntil: { gt: now } },
          select: { id: true, sequence: true },
        })
      : null
    if (!waiting)
      throw new DomainError('conflict', 'The time is not kept any more. Choose it again, or another.')
    const kind = 'confirm-request'
    const before = await tx.outgoingLetter.count({ where: { subjectId: waiting.id, kind } })
    if (before >= lettersAtMost) {
      throw new DomainError('forbidden', 'Three letters are on their way. Look among the unwanted mail, too.')
    }
    await queueLetters(tx, [planLetter(kind, 'client', waiting, { which: before })])
  })
}
