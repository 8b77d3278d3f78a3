import type { StandingReview } from '@/lib/reviews/client-queries'
import type { Text } from '@/lib/reviews/text/text'
import { ChangedSince } from './changed-since'
import './client.css'

type WentOutProps = {
  draftId: string
  review: StandingReview
  /** The approved text, where another one went out. */
  approved: Text | null
  sent: Text
  language: string
}

/** How what went out compares with what a coach read. */
export function WentOut({ draftId, review, approved, sent, language }: WentOutProps) {
  const coach = review.coach?.name ?? 'your coach'
  return (
    <section aria-labelledby="went-out" className="second-eyes">
      <h2 id="went-out">A second pair of eyes</h2>
      <p>
        {review.state !== 'approved'
          ? 'This went out before it was approved.'
          : approved
            ? `What went out is not the text that ${coach} approved.`
            : `What went out is the text that ${coach} approved, word for word.`}{' '}
        <a href={`/drafts/${draftId}/review`}>The review</a>
      </p>
      {approved && (
        <div lang={language}>
          <ChangedSince after={sent} before={approved} />
        </div>
      )}
    </section>
  )
}
