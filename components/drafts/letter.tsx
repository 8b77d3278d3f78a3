'use client'
import { type RefObject, useState } from 'react'
import type { FormState } from '@/lib/form-action'
import { piecesOf, type Span } from './marks'
import type { PlacedNote } from './notes'
import { useFirstWords } from './use-first-words'

type LetterProps = {
  draft: { hasSubject: boolean; language: string; subject: string; body: string }
  text: { subject: string; body: string }
  notes: readonly PlacedNote[]
  gaps: readonly Span[]
  state: FormState
  fields: {
    subject: RefObject<HTMLInputElement | null>
    body: RefObject<HTMLTextAreaElement | null>
  }
  onTyped: () => void
}

// A gap has no number: it has no note.
const gapMark = 0

/** Subject and text as native fields; behind the text lies the same text once more, to mark the lines on. */
export function Letter({ draft, text, notes, gaps, state, fields, onTyped }: LetterProps) {
  // Never drawn anew: a default that changes under a field moves its caret.
  const [subject] = useState(() => typed('subject', draft, state))
  const body = useFirstWords('body', typed('body', draft, state))
  const marks = [
    ...gaps.map((gap) => ({ ...gap, mark: gapMark })),
    ...notes.flatMap(({ where, span, number }) =>
      where === 'body' && span ? [{ ...span, mark: number }] : [],
    ),
  ]
  const grave = new Set(notes.flatMap(({ severity, number }) => (severity === 'must_fix' ? [number] : [])))
  const onSubject = notes.some(({ where }) => where === 'subject')
  return (
    <div className="draft-letter" lang={draft.language}>
      {draft.hasSubject && (
        <label className={onSubject ? 'subject noted' : 'subject'}>
          <span lang="en">Subject</span>
          <input
            aria-describedby={state.errors.subject ? 'subject-error' : undefined}
            aria-invalid={state.errors.subject ? true : undefined}
            autoComplete="off"
            defaultValue={subject}
            id="subject"
            maxLength={300}
            name="subject"
            onInput={onTyped}
            ref={fields.subject}
            spellCheck
          />
        </label>
      )}
      <FieldError name="subject" state={state} />
      <div className="writing">
        <div aria-hidden="true" className="ink">
          {piecesOf(text.body, marks).map(({ words, mark }, index) =>
            mark === null ? (
              words
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and hold no state
              <mark className={markClass(mark, grave)} data-mark={mark || undefined} key={index}>
                {words}
              </mark>
            ),
          )}
          {'\n'}
        </div>
        <textarea
          aria-describedby={state.errors.body ? 'body-error' : undefined}
          aria-invalid={state.errors.body ? true : undefined}
          aria-label="The message"
          defaultValue={body}
          id="body"
          maxLength={20_000}
          name="body"
          onInput={onTyped}
          ref={fields.body}
          rows={8}
          spellCheck
        />
      </div>
      <FieldError name="body" state={state} />
    </div>
  )
}

/** What was typed comes back where scripts are off and a save was refused. */
function typed(name: 'subject' | 'body', draft: LetterProps['draft'], { values }: FormState): string {
  const value = values[name]
  return typeof value === 'string' ? value : draft[name]
}

function markClass(mark: number, grave: ReadonlySet<number>): string | undefined {
  if (mark === gapMark) return 'gap'
  return grave.has(mark) ? 'grave' : undefined
}

function FieldError({ name, state }: { name: string; state: FormState }) {
  const error = state.errors[name]
  if (!error) return null
  return (
    <p className="error" id={`${name}-error`} lang="en">
      <span className="sr-only">Error: </span>
      {error}
    </p>
  )
}
