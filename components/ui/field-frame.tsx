import type { ReactNode } from 'react'

type FieldFrameProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error: string | undefined
  className: string | undefined
  children: ReactNode
}

/** Label, hint and message around one control; the ids are those of `useField`. */
export function FieldFrame({ id, label, hint, error, className, children }: FieldFrameProps) {
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id}>{label}</label>
      <FieldNotes error={error} hint={hint} id={id} />
      {children}
    </div>
  )
}

/** The hint and the message of a field, above the control so that a keyboard on the screen hides neither. */
export function FieldNotes({ id, hint, error }: Pick<FieldFrameProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <span className="sr-only">Error: </span>
          {error}
        </p>
      )}
    </>
  )
}
