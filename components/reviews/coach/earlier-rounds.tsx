import { Fold } from '@/components/ui/fold'
import type { ReviewForCoach } from '@/lib/reviews/queries'
import { formatShort } from '@/lib/time'
import { sayRound } from '../words'

type EarlierRoundsProps = {
  rounds: ReviewForCoach['rounds']
  suggestions: ReviewForCoach['suggestions']
  zone: string
  now: Date
}

/** What was asked and answered before, the latest first. */
export function EarlierRounds({ rounds, suggestions, zone, now }: EarlierRoundsProps) {
  const answered = rounds.filter(({ answeredAt }) => answeredAt !== null).toReversed()
  if (answered.length === 0) return null
  return (
    <Fold note={answered.length} title="Answers so far">
      <ol className="earlier">
        {answered.map((round) => (
          <li key={round.number}>
            <p>
              <b>{capital(sayRound(round.number))}</b>, version {round.versionNumber}:{' '}
              {round.approves ? 'approved' : 'returned'}{' '}
              {round.answeredAt && formatShort(round.answeredAt, zone, now)}
            </p>
            {round.note && <blockquote>{round.note}</blockquote>}
            <p className="soft">
              {sayDecision(
                round,
                suggestions.filter((suggestion) => suggestion.round === round.number),
              )}
            </p>
          </li>
        ))}
      </ol>
    </Fold>
  )
}

type Round = ReviewForCoach['rounds'][number]

function sayDecision(
  { approves, decidedAt, resultNumber }: Round,
  suggestions: readonly { decision: string | null }[],
): string {
  if (approves || suggestions.length === 0) return ''
  if (!decidedAt) return 'Not decided on yet.'
  const taken = suggestions.filter(({ decision }) => decision === 'taken').length
  const made = resultNumber === null ? '' : `; that made version ${resultNumber}`
  return `${taken} of ${suggestions.length} taken${made}.`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
