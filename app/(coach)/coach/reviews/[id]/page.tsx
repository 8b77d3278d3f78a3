import type { Metadata } from 'next'
import '@/components/drafts/letter.css'
import '@/components/reviews/coach/acts.css'
import '@/components/reviews/coach/cards.css'
import '@/components/reviews/coach/desk.css'
import '@/components/reviews/coach/review.css'
import { Measure, StructureMeter } from '@/components/drafts/structure-meter'
import { AnswerActs } from '@/components/reviews/coach/answer-acts'
import { CameOfIt } from '@/components/reviews/coach/came-of-it'
import { CommentForm } from '@/components/reviews/coach/comment-form'
import { EarlierRounds } from '@/components/reviews/coach/earlier-rounds'
import { Found } from '@/components/reviews/coach/found'
import { NotesList } from '@/components/reviews/coach/notes-list'
import { Outcome } from '@/components/reviews/coach/outcome'
import { PrivateNotes } from '@/components/reviews/coach/private-notes'
import { ReviewBar } from '@/components/reviews/coach/review-bar'
import { reviewHref } from '@/components/reviews/coach/review-href'
import { ReviewViews } from '@/components/reviews/coach/review-views'
import { SeenNoMore } from '@/components/reviews/coach/seen-no-more'
import { Situation } from '@/components/reviews/coach/situation'
import { SnippetsGiven } from '@/components/reviews/coach/snippets-here'
import { numberNotes } from '@/components/reviews/number-notes'
import { sayMessage } from '@/components/reviews/words'
import { ActionForm } from '@/components/ui/action-form'
import { Facts } from '@/components/ui/facts'
import { Hidden } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { isSpoken } from '@/lib/drafts/draft'
import { type ReviewShown, reviewShown } from '@/lib/reviews/schema'
import { listSnippets } from '@/lib/templates/own/queries'
import { sharedRows } from '../../shared-rows'
import {
  addCommentAction,
  answerReviewAction,
  askClientAction,
  explainSuggestionAction,
  releaseReviewAction,
  removeCommentAction,
  replyToCommentAction,
  resolveCommentAction,
  saveReviewNotesAction,
  undoSuggestionAction,
} from '../actions'
import { checkShared } from '../check-shared'
import { LetterView } from './letter-view'
import { type LoadedReview, loadReview } from './load'

export const metadata: Metadata = { title: 'A review' }

type ReviewPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const found = await loadReview(params)
  if (typeof found === 'string') return <SeenNoMore why={found} />
  const asked = reviewShown.parse(await searchParams)
  const brief = withoutOldSettled(found)
  const loaded = asked.settled === 'show' ? found : brief.loaded
  const { review, viewer, now } = loaded
  const { current, client } = review
  const isWriting = current.answeredAt === null
  // What is answered is edited no more.
  const shown = asked.view === 'edit' && !isWriting ? { ...asked, view: 'suggestions' as const } : asked
  const suggestions = review.suggestions.filter(({ round }) => round === current.number)
  return (
    <SnippetsGiven snippets={await listSnippets(viewer)}>
      <div className="coach-review">
        <ReviewBar
          client={client.name}
          minutesLeft={review.minutesLeft}
          now={now}
          pausedAt={review.pausedAt}
          promisedAt={review.promisedAt}
          round={current.number}
          state={review.state}
          title={sayMessage(review)}
          version={current.versionNumber}
          zone={viewer.zone}
        >
          {isWriting && <Acts loaded={loaded} suggestions={suggestions} />}
          <CameOfIt className="review-outcome" isDone={!isWriting}>
            {!isWriting && <Outcome now={now} review={review} zone={viewer.zone} />}
          </CameOfIt>
        </ReviewBar>
        <Case loaded={loaded} />
        <div className="review-letter-side">
          <ReviewViews id={review.id} isWriting={isWriting} shown={shown} />
          <LetterView loaded={loaded} shown={shown} suggestions={suggestions} />
        </div>
        <Notes left={brief.left} loaded={loaded} shown={shown} suggestions={suggestions} />
        <Tools isMarked={shown.view === 'suggestions' || shown.view === 'text'} loaded={loaded} />
      </div>
    </SnippetsGiven>
  )
}

type NotesProps = {
  loaded: LoadedReview
  shown: ReviewShown
  suggestions: LoadedReview['review']['suggestions']
  /** Threads that were settled in earlier rounds. */
  left: number
}

/** What is said of the letter, and the form to say more. */
function Notes({ loaded: { review, viewer, now }, shown, suggestions, left }: NotesProps) {
  const { id, client, current, threads, pausedAt } = review
  const isWriting = current.answeredAt === null
  return (
    <section aria-labelledby="notes-head" className="review-notes">
      <h2 id="notes-head">Suggestions and comments</h2>
      {suggestions.length + threads.length === 0 && <p className="soft">There are none so far.</p>}
      {isWriting && <CommentForm action={addCommentAction} reviewId={id} text={current.text} />}
      <NotesList
        actions={{
          explain: explainSuggestionAction,
          undo: undoSuggestionAction,
          remove: removeCommentAction,
          reply: replyToCommentAction,
          resolve: resolveCommentAction,
        }}
        client={client.name}
        isPaused={pausedAt !== null}
        isWriting={isWriting}
        now={now}
        reviewId={id}
        shown={shown}
        suggestions={suggestions}
        threads={threads}
        zone={viewer.zone}
      />
      {left > 0 && <Settled id={id} left={left} shown={shown} />}
    </section>
  )
}

type SettledProps = { id: string; shown: ReviewShown; left: number }

function Settled({ id, shown, left }: SettledProps) {
  const settled = shown.settled === 'show' ? 'hide' : 'show'
  return (
    <p>
      <a href={`${reviewHref(id, shown, { settled })}#notes-head`}>
        {settled === 'show' ? `Show ${left} more, settled in earlier rounds` : 'Show fewer'}
      </a>
    </p>
  )
}

/** A long review has hundreds of these: they are counted, and shown to whoever asks. */
function withoutOldSettled(loaded: LoadedReview): { loaded: LoadedReview; left: number } {
  const { review } = loaded
  const isOld = ({ round, resolvedAt }: (typeof review.threads)[number]) =>
    resolvedAt !== null && round < review.current.number
  const threads = review.threads.filter((thread) => !isOld(thread))
  return {
    loaded: { ...loaded, review: { ...review, threads } },
    left: review.threads.length - threads.length,
  }
}

type ActsProps = { loaded: LoadedReview; suggestions: LoadedReview['review']['suggestions'] }

function Acts({ loaded: { review }, suggestions }: ActsProps) {
  const { current, client, newestNumber, pausedAt } = review
  const version = current.versionNumber
  const unexplained = numberNotes(suggestions, review.threads).flatMap(({ number, suggestion }) =>
    suggestion && suggestion.reason === '' ? number : [],
  )
  return (
    <AnswerActs
      actions={{ ask: askClientAction, answer: answerReviewAction }}
      client={client.name}
      isPaused={pausedAt !== null}
      review={{
        id: review.id,
        round: current.number,
        note: current.note,
        version,
        newer: newestNumber > version ? newestNumber : null,
      }}
      suggestions={suggestions.length}
      unexplained={unexplained}
    />
  )
}

/** What is asked, and what is known of the case: at the left on wide screens, first on a phone. */
function Case({ loaded: { review, viewer, now } }: { loaded: LoadedReview }) {
  const { current, shared } = review
  const { lines, facts } = shared ? sharedRows(shared, viewer.zone, now) : { lines: [], facts: [] }
  return (
    <div className="review-case">
      <Situation question={current.question} shared={lines} worries={current.worries} />
      {facts.length > 0 && (
        <Fold note={facts.length} title="The facts they told">
          <Facts facts={facts} />
        </Fold>
      )}
    </div>
  )
}

type ToolsProps = { loaded: LoadedReview; isMarked: boolean }

/** What the checker says, what was said before, and what the coach keeps: below the case, last on a phone. */
async function Tools({ loaded: { review, viewer, now }, isMarked }: ToolsProps) {
  const { id, current, purpose, channel } = review
  const findings = await checkShared(review)
  return (
    <div className="review-tools">
      <section aria-labelledby="structure">
        <h2 id="structure">Structure</h2>
        <StructureMeter purpose={purpose} structure={findings.structure} />
        <Measure findings={findings} isSpoken={isSpoken(channel)} />
      </section>
      <section aria-labelledby="found">
        <h2 id="found">What the checker finds</h2>
        <Found findings={findings.findings} isMarked={isMarked} text={current.text} />
      </section>
      <EarlierRounds now={now} rounds={review.rounds} suggestions={review.suggestions} zone={viewer.zone} />
      <PrivateNotes action={saveReviewNotesAction} notes={review.coachNotes} reviewId={id} />
      {review.isOpen && (
        <ActionForm action={releaseReviewAction} id="release">
          <Hidden name="reviewId" value={id} />
          <SubmitButton variant="quiet">Give it back to the queue</SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}
