import { Deadline } from '@/components/ui/deadline'
import type { ReviewState } from '@/lib/generated/prisma/enums'
import { formatInstant } from '@/lib/time'
import { timeLeft } from '@/lib/time-left'
import { sayPromise } from './say-promise'

type StandingProps = {
  review: {
    state: ReviewState
    promisedAt: Date
    missedAt: Date | null
    coach: { name: string } | null
    askedCoach: { name: string } | null
  }
  zone: string
  now: Date
}

/** Where a review stands that is not answered yet, and by when it will be. */
export function Standing({ review, zone, now }: StandingProps) {
  const { state, promisedAt, missedAt } = review
  if (state === 'question')
    return (
      <p className="standing">
        <b>{review.coach?.name ?? 'Your coach'} has a question.</b> The clock stands still until you answer.
      </p>
    )
  return (
    <div className="standing">
      <p>
        <b>{sayWho(review)}</b> {sayPromise(promisedAt, zone, now)}
        {missedAt &&
          promisedAt > now &&
          ` It was to come by ${formatInstant(missedAt, zone, now)}: we are sorry.`}
      </p>
      {promisedAt > now && <Deadline>{timeLeft(promisedAt, now)}</Deadline>}
    </div>
  )
}

function sayWho({ state, coach, askedCoach }: StandingProps['review']): string {
  if (state === 'claimed') return `${coach?.name ?? 'A coach'} is reading it.`
  return askedCoach ? `It waits for ${askedCoach.name}.` : 'It waits for the first coach who is free.'
}
