'use client'
import { createContext, useContext } from 'react'
import type { FormState } from '@/lib/form-action'

type FormInside = Pick<FormState, 'errors' | 'values'> & {
  /** Put before every id inside, so that two forms on one page can share field names. */
  prefix: string
  pending: boolean
}

/** What a form tells its fields. Outside an ActionForm a field has no error and no typed value. */
export const FormContext = createContext<FormInside>({ errors: {}, values: {}, prefix: '', pending: false })

/** The id of a field; the error summary links to it. */
export function fieldId(prefix: string, name: string): string {
  return prefix ? `${prefix}-${name}` : name
}

/** Ids, message and typed values of one field, wired for `aria-describedby`. */
export function useField(name: string, hint: unknown) {
  const { errors, values, prefix } = useContext(FormContext)
  const id = fieldId(prefix, name)
  const error = errors[name]
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, error, typed: values[name], describedBy: described || undefined }
}
