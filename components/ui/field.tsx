'use client'
import type { ComponentProps, ReactNode } from 'react'
import { FieldFrame } from './field-frame'
import { useField } from './form-context'

type Shared = {
  name: string
  label: ReactNode
  /** One short line under the label. */
  hint?: ReactNode
  defaultValue?: string
  /** On the wrapper, for layout. */
  className?: string
}

type FieldProps = Shared &
  Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'defaultValue' | 'list' | 'value'> & {
    /** Suggestions while typing; anything else may be typed, too. */
    list?: readonly string[]
  }

/** One line of input: text, e-mail, password, date, datetime-local, number. */
export function Field({
  name,
  label,
  hint,
  defaultValue,
  className,
  list,
  type = 'text',
  ...rest
}: FieldProps) {
  const { id, error, typed, describedBy } = useField(name, hint)
  return (
    <FieldFrame className={className} error={error} hint={hint} id={id} label={label}>
      <input
        {...rest}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        defaultValue={one(typed) ?? defaultValue}
        id={id}
        list={list && `${id}-list`}
        name={name}
        type={type}
      />
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}

type TextAreaProps = Shared &
  Omit<ComponentProps<'textarea'>, 'name' | 'id' | 'className' | 'defaultValue' | 'value'>

/** Several lines; grows with what is typed where the browser can. */
export function TextArea({ name, label, hint, defaultValue, className, rows = 4, ...rest }: TextAreaProps) {
  const { id, error, typed, describedBy } = useField(name, hint)
  return (
    <FieldFrame className={className} error={error} hint={hint} id={id} label={label}>
      <textarea
        {...rest}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        defaultValue={one(typed) ?? defaultValue}
        id={id}
        name={name}
        rows={rows}
      />
    </FieldFrame>
  )
}

export type Option = { value: string; label: string; hint?: string }

type SelectProps = Shared &
  Omit<ComponentProps<'select'>, 'name' | 'id' | 'className' | 'defaultValue' | 'value' | 'children'> & {
    options: readonly Option[]
    /** The words of the first, empty option; left out, there is none. */
    empty?: string
  }

/** One of many, as the browser's own list. */
export function Select({ name, label, hint, defaultValue, className, options, empty, ...rest }: SelectProps) {
  const { id, error, typed, describedBy } = useField(name, hint)
  const value = one(typed) ?? defaultValue
  return (
    <FieldFrame className={className} error={error} hint={hint} id={id} label={label}>
      {/* A new default reaches a select only when it is drawn anew; what is typed stays in it anyway. */}
      <select
        key={defaultValue}
        {...rest}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        defaultValue={value}
        id={id}
        name={name}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A value the form carries along unseen. */
export function Hidden({ name, value }: { name: string; value: string }) {
  return <input name={name} type="hidden" value={value} />
}

function one(typed: string | string[] | undefined): string | undefined {
  return Array.isArray(typed) ? typed.at(-1) : typed
}
