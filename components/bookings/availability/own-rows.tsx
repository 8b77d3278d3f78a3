import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'

export type OwnRow = { value: string; title: string; note?: ReactNode }

type OwnRowsProps = {
  id: string
  rows: readonly OwnRow[]
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** The field that names a row, and what its button does. */
  name: string
  verb?: string
  children?: ReactNode
}

/**
 * Rows with one button each, in one form: it outlives the row that was pressed, so what it answers is read.
 * `children` stand under the rows, such as a button for all of them.
 */
export function OwnRows({ id, rows, action, name, verb = 'Remove', children }: OwnRowsProps) {
  return (
    <ActionForm action={action} id={id}>
      {rows.length > 0 && (
        <ul className="own-rows">
          {rows.map(({ value, title, note }) => (
            <li key={value}>
              <p>
                {title}
                {note && <small>{note}</small>}
              </p>
              <SubmitButton name={name} value={value} variant="quiet">
                {verb}
                <span className="sr-only">: {title}</span>
              </SubmitButton>
            </li>
          ))}
        </ul>
      )}
      {children}
    </ActionForm>
  )
}
