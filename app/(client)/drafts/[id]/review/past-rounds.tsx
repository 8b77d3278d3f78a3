import { Asked } from '@/components/reviews/client/asked'
import { ReviewNotes } from '@/components/reviews/client/notes'
import { SuggestionChoice } from '@/components/reviews/client/suggestion-choice'
import { sayRound } from '@/components/reviews/words'
import { Fold } from '@/components/ui/fold'
import type { ReviewForClient } from '@/lib/reviews/client-queries'
import { formatShort } from '@/lib/time'
import type { ShownReview } from './shown-review'

/** What was written in rounds before; of a review that was taken back, in all of them. It stays the client's. */
export function PastRounds({ review, viewer, now }: ShownReview) {
  const isTakenBack = review.state === 'withdrawn'
  const rounds = review.rounds.filter(({ number, answer }) =>
    isTakenBack ? answer : number !== review.round,
  )
  if (rounds.length === 0 && !(isTakenBack && review.threads.length > 0)) return null
  return (
    <section aria-labelledby={`past-${review.id}`} className="past-rounds">
      <h2 id={`past-${review.id}`}>{isTakenBack ? sayTakenBack(review) : 'Rounds before'}</h2>
      {rounds.map((round) => (
        <Fold
          key={round.number}
          note={formatShort(round.answeredAt ?? round.askedAt, viewer.zone, now)}
          title={`The ${sayRound(round.number)}, version ${round.versionNumber}`}
        >
          <PastRound round={round} />
        </Fold>
      ))}
      {isTakenBack && review.threads.length > 0 && (
        <Fold title="Comments">
          <ReviewNotes
            actions={null}
            form={null}
            now={now}
            review={{ ...review, current: { ...review.current, answer: null } }}
            suggestions={[]}
            zone={viewer.zone}
          />
        </Fold>
      )}
    </section>
  )
}

function sayTakenBack({ coach }: ReviewForClient): string {
  return coach ? `What ${coach.name} wrote to you` : 'What was written to you'
}

function PastRound({ round }: { round: ReviewForClient['rounds'][number] }) {
  const { answer, versionNumber, question, worries } = round
  return (
    <div className="past-round">
      <Asked question={question} version={versionNumber} worries={worries} />
      {answer?.note && <blockquote>{answer.note}</blockquote>}
      {answer?.approves && <p>Version {versionNumber} was approved as it stood.</p>}
      {answer && answer.suggestions.length > 0 && (
        <ol>
          {answer.suggestions.map((suggestion, index) => (
            <SuggestionChoice
              body={null}
              form={null}
              key={suggestion.id}
              number={index + 1}
              suggestion={suggestion}
            />
          ))}
        </ol>
      )}
    </div>
  )
}
