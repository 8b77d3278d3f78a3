import type { Ref } from 'react'
import type { FormState } from '@/lib/form-action'
import { fieldId } from './form-context'

type ErrorSummaryProps = { state: FormState; prefix: string; ref: Ref<HTMLElement> }

/** What went wrong, on top of the form, each line leading to its field. Takes focus after a failed submit. */
export function ErrorSummary({ state, prefix, ref }: ErrorSummaryProps) {
  const errors = Object.entries(state.errors)
  const headingId = fieldId(prefix, 'error-summary')
  return (
    <section aria-labelledby={headingId} className="error-summary" ref={ref} tabIndex={-1}>
      <h2 id={headingId}>{headline(state, errors)}</h2>
      {errors.length > 0 && (
        <ul>
          {errors.map(([name, message]) => (
            <li key={name}>
              <a href={`#${fieldId(prefix, name)}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A message that one of the lines says anyway is not said twice. */
function headline(state: FormState, errors: [string, string][]): string {
  const repeated = errors.some(([, message]) => message === state.message)
  if (state.message && !repeated) return state.message
  return errors.length > 1 ? 'Some answers need another look.' : 'One answer needs another look.'
}
