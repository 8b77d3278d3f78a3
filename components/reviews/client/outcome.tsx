'use client'
import { useEffect, useState } from 'react'
import { applyChanges, type Change } from '@/lib/reviews/text/suggestions'
import type { Text } from '@/lib/reviews/text/text'

type OutcomeProps = {
  text: Text
  changes: readonly (Change & { id: string })[]
  /** The id of the form whose choices count. */
  form: string
  language: string
}

/** The letter as it comes out of what is chosen so far. Without scripts the new version shows it. */
export function Outcome({ text, changes, form, language }: OutcomeProps) {
  const [taken, setTaken] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    const read = () => setTaken(takenIn(form))
    const chosen = (event: Event) => {
      if ((event.target as Partial<HTMLInputElement> | null)?.form?.id === form) read()
    }
    // The browser brings choices back that were made before the page was left.
    read()
    document.addEventListener('change', chosen)
    return () => document.removeEventListener('change', chosen)
  }, [form])
  if (!taken) return null
  const kept = changes.filter(({ id }) => taken.has(id))
  const { subject, body } = applyChanges(text, kept)
  return (
    <div className="outcome">
      <p aria-live="polite" className="soft">
        {sayCount(kept.length, changes.length)}
      </p>
      <details>
        <summary>The text as it comes out</summary>
        <div lang={language}>
          {subject && <p className="subject">{subject}</p>}
          <p className="text">{body}</p>
        </div>
      </details>
    </div>
  )
}

function takenIn(id: string): ReadonlySet<string> {
  const form = document.getElementById(id)
  if (!(form instanceof HTMLFormElement)) return new Set()
  const chosen = [...new FormData(form)].filter(([, value]) => value === 'taken')
  return new Set(chosen.flatMap(([name]) => (name.startsWith('s.') ? [name.slice(2)] : [])))
}

function sayCount(taken: number, of: number): string {
  return `You take ${taken} of ${of}.`
}
