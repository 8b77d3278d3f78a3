'use client'
import { type ReactNode, useActionState, useCallback, useEffect, useMemo, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { ErrorSummary } from '@/components/ui/error-summary'
import { keepTyped } from '@/components/ui/keep-typed'
import { type FormAction, sendable } from '@/components/ui/sendable'
import type { Finding } from '@/lib/drafting/findings'
import type { Gap } from '@/lib/drafts/gaps'
import type { FormState } from '@/lib/form-action'
import { Letter } from './letter'
import { movedSpan } from './marks'
import { Notes, type PlacedNote } from './notes'
import { useAfterSave } from './use-after-save'
import { useWriting } from './use-writing'

export type DeskDraft = {
  id: string
  revision: number
  subject: string
  body: string
  hasSubject: boolean
  /** BCP 47, for the browser's own spelling. */
  language: string
}

type DraftDeskProps = {
  action: FormAction
  draft: DeskDraft
  findings: readonly Finding[]
  /** Where words are missing; marked in the text, and asked for elsewhere. */
  gaps: readonly Gap[]
  /** Whether something does not agree with the case; said elsewhere, too. */
  disagrees: boolean
  /** What stands under the text: words, seconds. */
  measure: ReactNode
  /** What stands above the findings: the four parts. */
  meter: ReactNode
  /** What the person may put in; its buttons belong to the form. */
  snippets: ReactNode
}

const idle: FormState = { status: 'idle', errors: {}, values: {} }

/** The text and, beside its lines, what the checker found. One native form; scripts save and check at every pause. */
export function DraftDesk(props: DraftDeskProps) {
  const { action, draft, findings, gaps, disagrees, measure, meter, snippets } = props
  const [state, send, pending] = useActionState(sendable(action), idle)
  const form = useRef<HTMLFormElement>(null)
  const subject = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLTextAreaElement>(null)
  const fields = useMemo(() => ({ form, subject, body }), [])
  // Always the same one: a reference that changes is taken off just when React empties the form.
  const ref = useCallback((made: HTMLFormElement | null) => {
    form.current = made
    return keepTyped(made)
  }, [])
  const writing = useWriting(draft.id, draft, fields, { pending, failed: state.status === 'failed' })
  const { text, base, isDirty, behind } = writing
  useAfterSave(isDirty, writing.whenSaved)
  const summary = useFocusOnFailure(state)

  const notes = placed(findings, draft, text)
  const open = gaps.flatMap((gap) =>
    gap.where === 'body' ? (movedSpan(gap, draft.body, text.body) ?? []) : [],
  )
  const select = useCallback((where: 'subject' | 'body', start: number, end: number) => {
    const field = where === 'subject' ? subject.current : body.current
    field?.focus()
    field?.setSelectionRange(start, end)
    return field
  }, [])
  const take = (where: 'subject' | 'body', start: number, end: number, by: string) => {
    const field = select(where, start, end)
    // The one way to write into a field that its own undo knows.
    if (!document.execCommand('insertText', false, by)) field?.setRangeText(by, start, end, 'end')
    writing.typed()
  }

  return (
    <form
      action={send}
      className="desk-form prints"
      noValidate
      onSubmitCapture={(event) => {
        const { submitter } = event.nativeEvent as SubmitEvent
        summary.byHand.current = submitter !== null
      }}
      ref={ref}
    >
      <input name="id" type="hidden" value={draft.id} />
      <input name="revision" type="hidden" value={base} />
      <div className="letter-side">
        {state.status === 'failed' && summary.shown && (
          <ErrorSummary prefix="" ref={summary.ref} state={state} />
        )}
        <Letter
          draft={draft}
          fields={fields}
          gaps={open}
          notes={notes}
          onTyped={writing.typed}
          state={state}
          text={text}
        />
        <div className="letter-foot">
          <p className={state.status === 'failed' && !pending ? 'saved failed' : 'saved'}>
            {sayState({ state, pending, isDirty })}
          </p>
          <p aria-live="polite" className="sr-only">
            {sayAloud(state, summary.shown)}
          </p>
          {measure}
          <span className="letter-acts">
            <button className={buttonClass('quiet')} name="do" type="submit" value="save">
              Save and check
            </button>
            <button className={buttonClass('quiet')} name="do" type="submit" value="keep">
              Keep this version
            </button>
          </span>
        </div>
        {behind && <Behind id={draft.id} onMine={writing.takeBase} onSave={writing.save} />}
        {snippets}
      </div>
      <div className="notes-side">
        {meter}
        <Notes
          body={body}
          disagrees={disagrees}
          hasGaps={gaps.length > 0}
          notes={notes}
          onSelect={select}
          onTake={take}
          text={text}
        />
      </div>
    </form>
  )
}

/** Findings where their words stand now; those that an edit went through wait for the next check. */
function placed(
  findings: readonly Finding[],
  draft: DeskDraft,
  text: DeskDraft | Record<'subject' | 'body', string>,
) {
  const notes = findings.flatMap((finding): Omit<PlacedNote, 'number'>[] => {
    const { where, span } = finding
    if (where === 'absent' || !span) return [{ ...finding, span: null }]
    const moved = movedSpan(span, draft[where], text[where])
    return moved ? [{ ...finding, span: moved }] : []
  })
  const order = (note: Omit<PlacedNote, 'number'>) =>
    note.where === 'absent' || !note.span ? -1 : note.where === 'subject' ? 0 : 1 + note.span.start
  return notes.toSorted((a, b) => order(a) - order(b)).map((note, index) => ({ ...note, number: index + 1 }))
}

/** A press that failed moves the focus to what went wrong; a save by itself leaves the hands where they are. */
function useFocusOnFailure(state: FormState) {
  const ref = useRef<HTMLElement>(null)
  const byHand = useRef(true)
  useEffect(() => {
    if (state.status === 'failed' && byHand.current) ref.current?.focus()
  }, [state])
  return { ref, byHand, shown: byHand.current }
}

function sayState({
  state,
  pending,
  isDirty,
}: {
  state: FormState
  pending: boolean
  isDirty: boolean
}): string {
  if (pending) return 'Saving'
  if (state.status === 'failed')
    return `Not saved: ${state.errors.body ?? state.errors.subject ?? state.message ?? 'try again.'}`
  if (isDirty) return 'Not saved yet'
  return state.status === 'done' ? (state.message ?? 'Saved') : 'Saved'
}

/** Spoken is what somebody pressed for, and what went wrong by itself; not each pause in typing. */
function sayAloud(state: FormState, byHand: boolean): string {
  if (state.status === 'done') return byHand ? (state.message ?? 'Saved') : ''
  return state.status === 'failed' && !byHand ? sayState({ state, pending: false, isDirty: true }) : ''
}

type BehindProps = { id: string; onMine: () => void; onSave: () => void }

/** Another window wrote meanwhile. The answer to the save says what is kept; the person, which one goes on. */
function Behind({ id, onMine, onSave }: BehindProps) {
  return (
    <div className="behind">
      <p>
        Two windows have written different texts. Nothing more is saved here until you choose: look at both,
        or go on with this one.
      </p>
      <p className="acts">
        <button
          className={buttonClass('plain')}
          onClick={() => {
            onMine()
            setTimeout(onSave)
          }}
          type="button"
        >
          Go on with this text
        </button>
        <a href={`/drafts/${id}/versions`}>Compare the two</a>
      </p>
    </div>
  )
}
