import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, Select, TextArea } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { labelOf, suggestionLabels } from '@/lib/reviews/labels'
import type { ReviewForCoach } from '@/lib/reviews/queries'
import { ChangedWords } from '../changed-words'
import { CardButton } from './card-button'
import { SaveOnChange } from './save-on-change'

export type ShownSuggestion = ReviewForCoach['suggestions'][number]

type SuggestionCardProps = {
  reviewId: string
  number: number
  suggestion: ShownSuggestion
  /** Null once it is answered: what was said stays. */
  explain: FormAction | null
}

/** One change to the text, with why. While the coach writes, the reason and the label are fields. */
export function SuggestionCard({ reviewId, number, suggestion, explain }: SuggestionCardProps) {
  const { id, where, removed, added, decision } = suggestion
  return (
    <li id={`note-${number}`}>
      <p className="card-head">
        <b>{number}</b> <ChangedWords added={added} removed={removed} />
        {where === 'subject' && <small> · subject</small>}
      </p>
      {explain ? (
        <Why explain={explain} reviewId={reviewId} suggestion={suggestion}>
          <CardButton form="undo" label={`Undo suggestion ${number}`} name="suggestionId" value={id}>
            Undo
          </CardButton>
        </Why>
      ) : (
        <Said decision={decision} suggestion={suggestion} />
      )}
    </li>
  )
}

type WhyProps = {
  reviewId: string
  suggestion: ShownSuggestion
  explain: FormAction
  /** What else can be done with it. */
  children: ReactNode
}

function Why({ reviewId, suggestion: { id, reason, label }, explain, children }: WhyProps) {
  return (
    <ActionForm action={explain} className="why" id={`why-${id}`}>
      <Hidden name="reviewId" value={reviewId} />
      <Hidden name="suggestionId" value={id} />
      <SaveOnChange>
        <TextArea
          defaultValue={reason}
          label={reason === '' ? 'Why? It goes back once this is said.' : 'Why'}
          maxLength={1000}
          name="reason"
          rows={2}
        />
        <Select
          defaultValue={label ?? ''}
          empty="No label"
          label="Label"
          name="label"
          options={Object.entries(suggestionLabels).map(([value, words]) => ({ value, label: words }))}
        />
        {children}
      </SaveOnChange>
    </ActionForm>
  )
}

const decisions: Record<string, string> = {
  taken: 'taken',
  left: 'left as it was',
  unfit: 'wanted, but their text had gone on',
}

function Said({ suggestion, decision }: { suggestion: ShownSuggestion; decision: string | null }) {
  const label = labelOf(suggestion.label)
  return (
    <>
      <p>{suggestion.reason}</p>
      <p className="tag">{[label, decision && decisions[decision]].filter(Boolean).join(' · ')}</p>
    </>
  )
}
