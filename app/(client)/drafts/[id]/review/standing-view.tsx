import { Access } from '@/components/reviews/client/access'
import { AskAgainForm } from '@/components/reviews/client/ask-again-form'
import { Asked } from '@/components/reviews/client/asked'
import { DecideForm, decideForm } from '@/components/reviews/client/decide-form'
import { numberedSuggestions, ReadLetter, ReviewNotes } from '@/components/reviews/client/notes'
import { QuestionForm } from '@/components/reviews/client/question-form'
import { RateForm } from '@/components/reviews/client/rate-form'
import { ReadForm } from '@/components/reviews/client/read-form'
import { Standing } from '@/components/reviews/client/standing'
import type { DraftDetail } from '@/lib/drafts/queries'
import type { ReviewForClient } from '@/lib/reviews/client-queries'
import {
  askAgainAction,
  decideAction,
  rateReviewAction,
  replyAction,
  resolveAction,
  withdrawReviewAction,
} from './actions'
import { AgainstDeadline } from './against-deadline'
import { offerAgain } from './promise-for'
import type { ShownReview } from './shown-review'

/** A review that stands: what is promised, or what came back and what can be done with it. */
export function StandingView(shown: ShownReview) {
  const { review, viewer, now } = shown
  const access = (
    <Access
      fromVersion={review.rounds[0]?.versionNumber ?? 1}
      now={now}
      review={review}
      withdraw={withdrawReviewAction}
      zone={viewer.zone}
    />
  )
  if (review.current.answer) return <Answered {...shown} access={access} />
  return <Open {...shown} access={access} />
}

type WithAccess = ShownReview & { access: React.ReactNode }

function Open({ review, viewer, draft, now, access }: WithAccess) {
  const { versionNumber, question, worries } = review.current
  const open = openQuestion(review)
  const promisedAt = review.state === 'question' ? null : review.promisedAt
  return (
    <div className="review-open">
      <div>
        {review.isOpen ? (
          <>
            <Standing now={now} review={review} zone={viewer.zone} />
            <AgainstDeadline draft={draft} now={now} promisedAt={promisedAt} viewer={viewer} />
          </>
        ) : (
          <p>The message was sent before this round was answered.</p>
        )}
        {open && (
          <QuestionForm
            action={replyAction}
            question={{ ...open, author: open.author?.name ?? 'Your coach' }}
            reviewId={review.id}
          />
        )}
        <Asked question={question} version={versionNumber} worries={worries} />
        {review.threads.length > 0 && (
          <>
            <ReadLetter language={draft.locale} review={review} suggestions={[]} />
            <ReviewNotes
              actions={{ reply: replyAction, resolve: resolveAction }}
              form={null}
              now={now}
              review={review}
              suggestions={[]}
              zone={viewer.zone}
            />
          </>
        )}
      </div>
      {access}
    </div>
  )
}

/** The question that the clock waits for: the latest one that nobody answered. */
function openQuestion({ state, threads }: ReviewForClient) {
  if (state !== 'question') return undefined
  return threads.findLast(({ isQuestion, resolvedAt }) => isQuestion && resolvedAt === null)
}

function Answered({ review, viewer, draft, now, access }: WithAccess) {
  const { current, coach } = review
  const suggestions = current.answer?.suggestions ?? []
  const isOver = draft.sent !== null || draft.discardedAt !== null
  const undecided = suggestions.length > 0 && current.decidedAt === null && !isOver
  return (
    <>
      <Outcome draft={draft} review={review} undecided={undecided} />
      <div className="review-desk">
        <ReadLetter language={draft.locale} review={review} suggestions={suggestions} />
        <ReviewNotes
          actions={{ reply: replyAction, resolve: resolveAction }}
          form={undecided ? decideForm : null}
          now={now}
          review={review}
          suggestions={suggestions}
          zone={viewer.zone}
        />
        <div className="review-below">
          {isUnread(review) && !isOver && (
            <ReadForm action={decideAction} draftId={draft.id} reviewId={review.id} round={current.number} />
          )}
          {undecided && (
            <DecideForm
              action={decideAction}
              draftId={draft.id}
              language={draft.locale}
              reviewId={review.id}
              round={current.number}
              suggestions={numberedSuggestions(review, suggestions)}
              text={current.text}
              draft={draft}
            />
          )}
          <Asked question={current.question} version={current.versionNumber} worries={current.worries} />
          <div>
            {!isOver && !undecided && <AskAgain draft={draft} now={now} review={review} viewer={viewer} />}
            {!undecided && (
              <RateForm
                action={rateReviewAction}
                coach={coach?.name ?? 'your coach'}
                rating={review.rating}
                reviewId={review.id}
                thanks={review.thanks}
              />
            )}
          </div>
          {access}
        </div>
      </div>
    </>
  )
}

/** It came back with nothing to take or leave, and the client has not said that they read it. */
function isUnread({ current: { answer, decidedAt } }: ReviewForClient): boolean {
  return answer !== null && !answer.approves && answer.suggestions.length === 0 && decidedAt === null
}

/** What the answer comes to, in a sentence, and where to go on. */
function Outcome({
  review,
  draft,
  undecided,
}: {
  review: ReviewForClient
  draft: DraftDetail
  undecided: boolean
}) {
  const { coach, current } = review
  const who = coach?.name ?? 'Your coach'
  const href = `/drafts/${draft.id}`
  if (current.answer?.approves)
    return (
      <p className="standing">
        <span>
          <b>
            {who} would send version {current.versionNumber} as it stands.
          </b>{' '}
          <a href={href}>{draft.sent ? 'What was sent' : 'Go on to sending it'}</a>
        </span>
      </p>
    )
  if (undecided)
    return (
      <p className="standing">
        <span>
          <b>
            {who} has read version {current.versionNumber}.
          </b>{' '}
          Take or leave each suggestion; your own text changes only when you say so.
        </span>
      </p>
    )
  return (
    <p className="standing">
      <span>
        <b>
          {who} has read version {current.versionNumber}.
        </b>{' '}
        {sayTaken(current)}
        <a href={href}>Go on writing</a>
      </span>
    </p>
  )
}

function sayTaken({ answer, resultNumber }: ReviewForClient['current']): string {
  const suggestions = answer?.suggestions ?? []
  if (suggestions.length === 0 || resultNumber === null) return ''
  const isTaken = suggestions.some(({ decision }) => decision === 'taken')
  return isTaken ? `What you took is version ${resultNumber}. ` : 'You left it all as you wrote it. '
}

/** Another round, with the coach who has it, or else as it was asked at first. */
async function AskAgain({ review, viewer, draft, now }: ShownReview) {
  const offer = await offerAgain(viewer, review, draft.locale, now)
  return (
    <AskAgainForm
      action={askAgainAction}
      draftId={draft.id}
      now={now}
      promisedAt={offer?.promisedAt ?? null}
      reviewId={review.id}
      zone={viewer.zone}
    >
      {offer && <AgainstDeadline draft={draft} now={now} promisedAt={offer.promisedAt} viewer={viewer} />}
    </AskAgainForm>
  )
}
