import type { ReviewForCoach } from '@/lib/reviews/queries'
import { formatShort } from '@/lib/time'

type OutcomeProps = { review: ReviewForCoach; zone: string; now: Date }

/** What became of a review that is answered: the decision is the client's, then the message goes out. */
export function Outcome({ review, zone, now }: OutcomeProps) {
  const { client, current, sent, state, approvedNumber, rating, thanks, id } = review
  const answered = current.answeredAt && formatShort(current.answeredAt, zone, now)
  return (
    <>
      {state === 'approved' && (
        <p>
          You approved version {approvedNumber} on {answered}.
        </p>
      )}
      {state === 'returned' && (
        <p>
          You returned it on {answered}.{' '}
          {current.decidedAt ? `${client.name} has decided.` : `It is with ${client.name} now.`}
        </p>
      )}
      {sent && (
        <p>
          {client.name} sent it on {formatShort(sent.sentAt, zone, now)}.{' '}
          {approvedNumber !== null &&
            (sent.differs ? (
              <a href={`/coach/reviews/${id}?view=versions&a=${approvedNumber}&b=${sent.number}`}>
                The text differs from the one you approved
              </a>
            ) : (
              'It is the text you approved, word for word.'
            ))}
        </p>
      )}
      {rating !== null && (
        <p>
          {client.name} gave {rating} of 5{thanks ? ': ' : '.'}
          {thanks && <q>{thanks}</q>}
        </p>
      )}
    </>
  )
}
