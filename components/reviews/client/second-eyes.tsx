import type { ReactNode } from 'react'
import type { StandingReview } from '@/lib/reviews/client-queries'
import type { Text } from '@/lib/reviews/text/text'
import { ChangedSince } from './changed-since'
import { sayPromise } from './say-promise'
import './client.css'

type SecondEyesProps = {
  review: StandingReview | null
  /** The approved text, where the draft is another one by now. */
  approved: Text | null
  draft: Text & { id: string }
  zone: string
  now: Date
}

/** Where the review of a draft stands, on the page where it is written; and the way to ask for one. */
export function SecondEyes({ review, approved, draft, zone, now }: SecondEyesProps) {
  const href = `/drafts/${draft.id}/review`
  return (
    <section aria-labelledby="second-eyes" className="second-eyes">
      <h2 id="second-eyes">A second pair of eyes</h2>
      {review ? (
        <Where approved={approved !== null} href={href} now={now} review={review} zone={zone} />
      ) : (
        <p>
          A coach can read it before it goes out. <a href={href}>See by when</a>
        </p>
      )}
      {review?.state === 'approved' && approved && <ChangedSince after={draft} before={approved} />}
    </section>
  )
}

type WhereProps = Pick<SecondEyesProps, 'zone' | 'now'> & {
  review: StandingReview
  approved: boolean
  href: string
}

function Where({ review, approved: isAnother, href, zone, now }: WhereProps): ReactNode {
  const coach = review.coach?.name ?? 'A coach'
  switch (review.state) {
    case 'question':
      return (
        <p>
          {coach} has a question, and the clock stands still. <a href={href}>Answer it</a>
        </p>
      )
    case 'returned':
      return review.waitsForDecision ? (
        <p>
          {coach} has sent it back. <a href={href}>See what came back</a>
        </p>
      ) : (
        <p>
          You have been through what {coach} said. <a href={href}>Ask once more, or read it again</a>
        </p>
      )
    case 'approved':
      return (
        <p>
          {isAnother
            ? `${coach} approved version ${review.approvedNumber}. Your text is another one now.`
            : `Approved by ${coach}: this is version ${review.approvedNumber}, word for word.`}{' '}
          <a href={href}>The review</a>
        </p>
      )
    default:
      return (
        <p>
          {review.state === 'claimed' ? `${coach} is reading it.` : 'It waits for a coach.'}{' '}
          {sayPromise(review.promisedAt, zone, now)} <a href={href}>The review</a>
        </p>
      )
  }
}
