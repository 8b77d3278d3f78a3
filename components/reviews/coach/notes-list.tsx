import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { numberNotes } from '../number-notes'
import { type ShownSuggestion, SuggestionCard } from './suggestion-card'
import { type ShownThread, ThreadCard, type ThreadProps } from './thread-card'

export type NoteActions = Record<'explain' | 'undo' | 'remove' | 'reply' | 'resolve', FormAction>

type NotesListProps = Pick<ThreadProps, 'reviewId' | 'client' | 'isPaused' | 'zone' | 'now' | 'shown'> & {
  suggestions: readonly ShownSuggestion[]
  threads: readonly ShownThread[]
  /** Suggestions and comments can still be changed. */
  isWriting: boolean
  actions: NoteActions
}

/** Suggestions and remarks by the number they have in the letter; then remarks whose words are gone, or on the whole. */
export function NotesList({ suggestions, threads, isWriting, actions, ...shown }: NotesListProps) {
  const card = (thread: ShownThread, number: number | null) => (
    <ThreadCard {...shown} key={thread.id} number={number} reply={actions.reply} thread={thread} />
  )
  const gone = threads.filter(({ isDetached }) => isDetached)
  const whole = threads.filter(({ where }) => where === null)
  return (
    <>
      <CardForms actions={actions} reviewId={shown.reviewId} />
      <ol className="cards-beside">
        {numberNotes(suggestions, threads).map(({ number, suggestion, thread }) =>
          thread ? (
            card(thread, number)
          ) : (
            <SuggestionCard
              explain={isWriting ? actions.explain : null}
              key={suggestion?.id}
              number={number}
              reviewId={shown.reviewId}
              suggestion={suggestion as ShownSuggestion}
            />
          ),
        )}
      </ol>
      {gone.length > 0 && (
        <>
          <h3>About words that are gone</h3>
          <ul className="cards-beside">{gone.map((thread) => card(thread, null))}</ul>
        </>
      )}
      {whole.length > 0 && (
        <>
          <h3>On the whole</h3>
          <ul className="cards-beside">{whole.map((thread) => card(thread, null))}</ul>
        </>
      )}
    </>
  )
}

/** The forms that the small buttons on the cards send. */
function CardForms({ actions, reviewId }: { actions: NoteActions; reviewId: string }) {
  const forms = [
    ['undo', actions.undo],
    ['remove', actions.remove],
    ['resolve', actions.resolve],
    ['reopen', actions.resolve],
  ] as const
  return forms.map(([id, action]) => (
    <ActionForm action={action} className="card-form" id={id} key={id}>
      <Hidden name="reviewId" value={reviewId} />
      {id === 'reopen' && <Hidden name="resolved" value="no" />}
    </ActionForm>
  ))
}
