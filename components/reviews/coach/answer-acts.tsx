import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, TextArea } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { Act } from './act'
import { LeadTo } from './lead-to'
import { NotAddedYet } from './not-added-yet'
import { SnippetsHere } from './snippets-here'

type AnswerActsProps = {
  review: { id: string; round: number; note: string; version: number; newer: number | null }
  client: string
  /** A question to the client is open. */
  isPaused: boolean
  /** Numbers of the suggestions that have no reason yet. */
  unexplained: readonly number[]
  suggestions: number
  actions: { ask: FormAction; answer: FormAction }
}

/** The three ways on from a review; each opens what it needs. */
export function AnswerActs({ review, client, isPaused, unexplained, suggestions, actions }: AnswerActsProps) {
  const { version, newer } = review
  const newerLine = newer !== null && (
    <p className="because">
      {client} has written on since: version {newer} exists. Your answer is about version {version}.
    </p>
  )
  const openLine = isPaused && <p className="because">{client} has not answered your question yet.</p>
  return (
    <div className="review-acts">
      {!isPaused && (
        <Act label="Ask a question">
          <Ask action={actions.ask} client={client} reviewId={review.id} />
        </Act>
      )}
      <Act label="Return">
        {newerLine}
        {openLine}
        <WhatGoesBack suggestions={suggestions} unexplained={unexplained} />
        <Answer action={actions.answer} does="return" hint={`${client} reads it first.`} review={review}>
          Return it to {client}
        </Answer>
      </Act>
      <Act isMain label={`Approve version ${version}`}>
        {newerLine}
        {openLine}
        <p>
          {suggestions > 0
            ? 'An approval carries no suggestions: undo them first, or return it.'
            : `You say that version ${version} can go out as it stands, word for word.`}
        </p>
        {suggestions === 0 && (
          <Answer action={actions.answer} does="approve" hint="If you like." review={review}>
            Approve version {version}
          </Answer>
        )}
      </Act>
    </div>
  )
}

type WhatGoesBackProps = Pick<AnswerActsProps, 'suggestions' | 'unexplained'>

function WhatGoesBack({ suggestions, unexplained }: WhatGoesBackProps) {
  if (unexplained.length === 0) return <p>{sayReturn(suggestions)}</p>
  return (
    <p className="say-why">
      Say why first: {unexplained.length === 1 ? 'suggestion' : 'suggestions'}{' '}
      {unexplained.map((number) => (
        <LeadTo id={`note-${number}`} key={number}>
          {number}
        </LeadTo>
      ))}
    </p>
  )
}

function sayReturn(suggestions: number): string {
  if (suggestions === 0) return 'Your comments and this note go back.'
  return suggestions === 1
    ? 'Your suggestion, your comments and this note go back.'
    : `Your ${suggestions} suggestions, your comments and this note go back.`
}

type AskProps = { reviewId: string; client: string; action: FormAction }

function Ask({ reviewId, client, action }: AskProps) {
  return (
    <ActionForm action={action} clearWhenDone id="ask">
      <Hidden name="reviewId" value={reviewId} />
      <TextArea
        hint={`${client} gets it at once. The clock stands still until it is answered.`}
        label="Your question"
        maxLength={3000}
        name="text"
        rows={3}
      />
      <SnippetsHere field="text" />
      <SubmitButton>Ask {client}</SubmitButton>
    </ActionForm>
  )
}

type AnswerProps = {
  review: AnswerActsProps['review']
  does: 'return' | 'approve'
  hint: string
  action: FormAction
  children: ReactNode
}

function Answer({ review: { id, round, note }, does, hint, action, children }: AnswerProps) {
  return (
    <ActionForm action={action} id={does}>
      <Hidden name="reviewId" value={id} />
      <Hidden name="round" value={String(round)} />
      <Hidden name="do" value={does} />
      <TextArea
        defaultValue={note}
        hint={hint}
        label="A word on the whole"
        maxLength={3000}
        name="note"
        rows={4}
      />
      <SnippetsHere field="note" />
      <NotAddedYet>
        <SubmitButton>{children}</SubmitButton>
      </NotAddedYet>
    </ActionForm>
  )
}
