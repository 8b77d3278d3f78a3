import type { ReviewState } from '@/lib/generated/prisma/enums'
import type { listComeBack } from '@/lib/reviews/client-queries'

type CameBackProps = { reviews: Awaited<ReturnType<typeof listComeBack>> }

/** Reviews that wait for the client: a question, suggestions to decide on, a message that may go out. */
export function CameBack({ reviews }: CameBackProps) {
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="came-back">
      <h2 id="came-back">Reviews that came back</h2>
      <ul>
        {reviews.map((review) => (
          <li key={review.draftId}>
            <a
              href={
                review.state === 'approved' ? `/drafts/${review.draftId}` : `/drafts/${review.draftId}/review`
              }
            >
              {sayWhat(review)}
            </a>{' '}
            <span className="text-soft">{review.coach?.name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const words: Partial<Record<ReviewState, readonly [string, string]>> = {
  question: ['Answer a question about your message', 'Answer a question about the message to'],
  returned: ['See what was said of your message', 'See what was said of the message to'],
  approved: ['Your message is approved and can go out', 'Approved, and can go out: the message to'],
}

function sayWhat({ state, about: { opportunity } }: CameBackProps['reviews'][number]): string {
  const [alone, to] = words[state] ?? ['Your message came back', 'This came back: the message to']
  return opportunity ? `${to} ${opportunity.employer}` : alone
}
