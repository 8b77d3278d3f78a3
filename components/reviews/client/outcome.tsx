'use client'
import { useEffect, useState } from 'react'
import { applyChanges, type Change } from '@/lib/reviews/text/suggestions'
import type { Text } from '@/lib/reviews/text/text'

type OutcomeProps = {
  text: Text
  changes: readonly (Change & { id: string })[]
  /** How many there are to choose, with those that no longer fit. */
  offered: number
  /** The id of the form whose choices count. */
  form: string
  language: string
}

/** The letter as it comes out of what is chosen so far. Without scripts the new version shows it. */
export function Outcome({ text, changes, offered, form, language }: OutcomeProps) {
  const [choices, setChoices] = useState<ReadonlyMap<string, string> | null>(null)
  useEffect(() => {
    const read = () => setChoices(choicesIn(form))
    const chosen = (event: Event) => {
      if ((event.target as Partial<HTMLInputElement> | null)?.form?.id === form) read()
    }
    // The browser brings choices back that were made before the page was left.
    read()
    document.addEventListener('change', chosen)
    return () => document.removeEventListener('change', chosen)
  }, [form])
  if (!choices) return null
  const kept = changes.filter(({ id }) => choices.get(id) === 'taken')
  const { subject, body } = applyChanges(text, kept)
  return (
    <div className="outcome">
      <p aria-live="polite" className="soft">
        {sayCount(kept.length, offered, offered - choices.size)}
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

/** "taken" or "left", by suggestion. */
function choicesIn(id: string): ReadonlyMap<string, string> {
  const form = document.getElementById(id)
  if (!(form instanceof HTMLFormElement)) return new Map()
  const chosen = [...new FormData(form)].filter(([name]) => name.startsWith('s.'))
  return new Map(chosen.map(([name, value]) => [name.slice(2), String(value)]))
}

function sayCount(taken: number, of: number, open: number): string {
  const said = `You take ${taken} of ${of}.`
  return open > 0 ? `${said} ${open} still to choose.` : said
}
