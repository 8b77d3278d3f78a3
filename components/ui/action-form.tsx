'use client'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import type { FormState } from '@/lib/form-action'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { keepTyped } from './keep-typed'
import { type FormAction, sendable } from './sendable'

type ActionFormProps = {
  /** A server action made by `formAction`. */
  action: FormAction
  initial?: FormState
  /** Also the prefix of the ids inside; give one where two forms on a page share field names. */
  id?: string
  className?: string
  /** Empties the fields once the action is done, for forms that add one thing after another. */
  clearWhenDone?: boolean
  children: ReactNode
  [data: `data-${string}`]: string | undefined
}

const idle: FormState = { status: 'idle', errors: {}, values: {} }

/**
 * A form over a server action: error summary with focus and links, the same words beside the fields, "Error:" in
 * the title, a polite status line. It posts without JavaScript, and keeps what was typed whatever happens.
 */
export function ActionForm(props: ActionFormProps) {
  const { action, initial = idle, id, className, clearWhenDone = false, children, ...data } = props
  const [state, send, pending] = useActionState(sendable(action), initial)
  const summary = useRef<HTMLElement>(null)
  const failed = state.status === 'failed'

  useEffect(() => {
    if (state.status !== 'failed') return
    summary.current?.focus()
    return markTitle()
  }, [state])

  return (
    <form
      {...data}
      action={send}
      className={className ? `form ${className}` : 'form'}
      data-clear={clearWhenDone && state.status === 'done' ? '' : undefined}
      id={id}
      noValidate
      ref={keepTyped}
    >
      {failed && <ErrorSummary prefix={id ?? ''} ref={summary} state={state} />}
      <FormContext value={{ errors: state.errors, values: state.values, prefix: id ?? '', pending }}>
        {children}
      </FormContext>
      <p className="form-status" role="status">
        {state.status === 'done' ? state.message : null}
      </p>
    </form>
  )
}

function markTitle() {
  const plain = document.title.replace(/^Error: /, '')
  document.title = `Error: ${plain}`
  return () => {
    document.title = document.title.replace(/^Error: /, '')
  }
}
