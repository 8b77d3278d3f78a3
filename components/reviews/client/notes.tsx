import type { ReviewForClient } from '@/lib/reviews/client-queries'
import type { Where } from '@/lib/reviews/text/text'
import { numberNotes } from '../number-notes'
import { WovenLetter } from '../woven-letter'
import { type Suggested, SuggestionChoice } from './suggestion-choice'
import { Thread, type ThreadActions } from './thread'
import './notes.css'

type ReviewNotesProps = {
  review: ReviewForClient
  suggestions: readonly Suggested[]
  /** The form that choices belong to; null: nothing is to be decided. */
  form: string | null
  actions: ThreadActions | null
  zone: string
  now: Date
}

/** Suggestions and comments in the order in which one meets them; then those on the whole, or whose words are gone. */
export function ReviewNotes({ review, suggestions, form, actions, zone, now }: ReviewNotesProps) {
  const note = review.current.answer?.note ?? ''
  const shared = { actions, now, reviewId: review.id, zone }
  const unplaced = review.threads.filter(({ anchor }) => anchor === null)
  const numbered = numbersOf(review, suggestions)
  if (note === '' && numbered.length + unplaced.length === 0) return null
  return (
    <section aria-labelledby="notes-title" className="review-notes">
      <h2 id="notes-title">{suggestions.length > 0 ? 'Suggestions and comments' : 'Comments'}</h2>
      {note && <blockquote className="overall">{note}</blockquote>}
      <ol>
        {numbered.map(({ number, suggestion, thread }) =>
          suggestion ? (
            <SuggestionChoice
              body={review.current.text.body}
              form={form}
              key={suggestion.id}
              number={number}
              suggestion={suggestion}
            />
          ) : (
            thread && <Thread key={thread.id} number={number} thread={thread} {...shared} />
          ),
        )}
        {unplaced.map((thread) => (
          <Thread key={thread.id} number={null} thread={thread} {...shared} />
        ))}
      </ol>
    </section>
  )
}

type ReadLetterProps = {
  review: ReviewForClient
  suggestions: readonly Suggested[]
  language: string
}

/** The version that the coach read, with what they suggest and remark in it. */
export function ReadLetter({ review, suggestions, language }: ReadLetterProps) {
  const numbered = numbersOf(review, suggestions)
  return (
    <WovenLetter
      changes={numberedSuggestions(review, suggestions)}
      label={`Version ${review.current.versionNumber}, as it was read`}
      language={language}
      notes={numbered.flatMap(({ number, thread }) => (thread?.anchor ? { ...thread.anchor, number } : []))}
      text={review.current.text}
    />
  )
}

/** Suggestions with the numbers that they have in the letter. */
export function numberedSuggestions(review: ReviewForClient, suggestions: readonly Suggested[]) {
  return numbersOf(review, suggestions).flatMap(({ number, suggestion }) =>
    suggestion ? [{ ...suggestion, number }] : [],
  )
}

function numbersOf({ threads }: ReviewForClient, suggestions: readonly Suggested[]) {
  return numberNotes(
    suggestions.map((suggestion) => ({ ...suggestion, where: suggestion.where as Where })),
    threads.map((thread) => ({ ...thread, place: thread.anchor })),
  )
}
