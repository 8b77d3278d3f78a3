'use client'
import { type ReactNode, useActionState, useCallback, useMemo, useRef } from 'react'
import { useAfterSave } from '@/components/drafts/use-after-save'
import { useFirstWords } from '@/components/drafts/use-first-words'
import { useWriting } from '@/components/drafts/use-writing'
import { copyForm } from '@/components/reviews/coach/form-ids'
import { buttonClass } from '@/components/ui/button-class'
import { keepTyped } from '@/components/ui/keep-typed'
import { type FormAction, sendable } from '@/components/ui/sendable'
import type { FormState } from '@/lib/form-action'

type CopyDeskProps = {
  action: FormAction
  reviewId: string
  copy: { subject: string; body: string; revision: number }
  hasSubject: boolean
  /** BCP 47, for the browser's own spelling. */
  language: string
  /** Saved answers to put in; their buttons belong to the form. */
  snippets: ReactNode
}

const copyBody = `${copyForm}-body`

const idle: FormState = { status: 'idle', errors: {}, values: {} }

/** The coach's copy of the text. One native form; scripts save it at every pause, and suggestions come of it. */
export function CopyDesk({ action, reviewId, copy, hasSubject, language, snippets }: CopyDeskProps) {
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
  const writing = useWriting(`copy of ${reviewId}`, copy, fields, {
    pending,
    failed: state.status === 'failed',
  })
  useAfterSave(writing.isDirty, writing.whenSaved)
  const drawnSubject = useRef(typedOr(state, 'subject', copy))
  const drawnBody = useFirstWords(copyBody, typedOr(state, 'body', copy))
  return (
    <form
      action={send}
      className="copy-desk"
      data-unsaved={writing.isDirty ? '' : undefined}
      id={copyForm}
      noValidate
      ref={ref}
    >
      <input name="reviewId" type="hidden" value={reviewId} />
      <input name="revision" type="hidden" value={writing.base} />
      <div className="review-letter" lang={language}>
        {hasSubject && (
          <input
            aria-label="Subject of the copy"
            autoComplete="off"
            className="subject"
            defaultValue={drawnSubject.current}
            maxLength={300}
            name="subject"
            onInput={writing.typed}
            ref={subject}
            spellCheck
          />
        )}
        <textarea
          aria-label="The copy"
          defaultValue={drawnBody}
          id={copyBody}
          maxLength={20_000}
          name="body"
          onInput={writing.typed}
          ref={body}
          rows={12}
          spellCheck
        />
      </div>
      <div className="copy-foot">
        <p className="saved" role="status">
          {sayState(state, pending, writing.isDirty)}
        </p>
        <button className={buttonClass('quiet')} type="submit">
          Save the copy
        </button>
      </div>
      {writing.behind && (
        <div className="behind">
          <p>Another window has saved this copy meanwhile. Nothing more is saved here until you go on.</p>
          <button
            className={buttonClass('plain')}
            onClick={() => {
              writing.takeBase()
              setTimeout(writing.save)
            }}
            type="button"
          >
            Go on with this text
          </button>
        </div>
      )}
      {snippets}
    </form>
  )
}

/** What was typed comes back where scripts are off and a save was refused. */
function typedOr({ values }: FormState, name: 'subject' | 'body', copy: CopyDeskProps['copy']): string {
  const value = values[name]
  return typeof value === 'string' ? value : copy[name]
}

function sayState(state: FormState, pending: boolean, isDirty: boolean): string {
  if (pending) return 'Saving'
  if (state.status === 'failed')
    return `Not saved: ${state.errors.body ?? state.errors.subject ?? state.message ?? 'try again.'}`
  if (isDirty) return 'Not saved yet'
  return state.status === 'done' ? (state.message ?? 'Saved') : 'Saved'
}
