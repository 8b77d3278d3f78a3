import type { ReviewForClient } from '@/lib/reviews/client-queries'
import { labelOf } from '@/lib/reviews/labels'
import { ChangedWords } from '../changed-words'
import { sayPlace } from '../shorten-words'

type Answer = NonNullable<ReviewForClient['current']['answer']>
export type Suggested = Answer['suggestions'][number]

type SuggestionChoiceProps = {
  number: number
  suggestion: Suggested
  /** The letter that it is about; null where that is not shown. */
  body: string | null
  /** The form that the choice belongs to, wherever it stands; null once it is decided. */
  form: string | null
}

/** One change that the coach suggests, with why: to take or to leave. */
export function SuggestionChoice({ number, suggestion, body, form }: SuggestionChoiceProps) {
  const { where, removed, added, reason, decision } = suggestion
  const label = labelOf(suggestion.label)
  const place = where === 'subject' ? 'in the subject' : body && sayPlace(suggestion, body)
  return (
    <li className="note" id={`note-${number}`}>
      <p className="note-head">
        <b>{number}</b> <ChangedWords added={added} removed={removed} />
      </p>
      <p>
        {reason}
        <span className="tag">{[place, label].flatMap((words) => (words ? ` · ${words}` : []))}</span>
      </p>
      {form ? (
        <Choice form={form} id={suggestion.id} number={number} />
      ) : (
        decision && <p className="tag">{decisions[decision]}</p>
      )}
    </li>
  )
}

const decisions: Record<string, string> = {
  taken: 'You took it.',
  left: 'You left it as it was.',
  unfit: 'You took it, but your text had gone on: it no longer fitted.',
}

// The line of an error summary leads to the first of them.
const choices = [
  ['taken', 'Take it'],
  ['left', 'Leave it'],
] as const

function Choice({ form, id, number }: { form: string; id: string; number: number }) {
  return (
    <fieldset className="take-or-leave">
      <legend className="sr-only">Suggestion {number}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input
            form={form}
            id={value === 'taken' ? `${form}-s.${id}` : undefined}
            name={`s.${id}`}
            type="radio"
            value={value}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
