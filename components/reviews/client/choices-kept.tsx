'use client'
import { useContext, useEffect, useState } from 'react'
import { FormContext } from '@/components/ui/form-context'

type ChoicesKeptProps = { suggestions: readonly { id: string; number: number }[] }

const words: Record<string, string> = { taken: 'take it', left: 'leave it' }

/**
 * What was chosen before the form came back. The choices stand outside it, and without scripts they are drawn empty:
 * so they are carried along, and said. A choice made anew counts before them. With scripts they stay as they are.
 */
export function ChoicesKept({ suggestions }: ChoicesKeptProps) {
  const { values } = useContext(FormContext)
  const [hasScripts, setHasScripts] = useState(false)
  useEffect(() => setHasScripts(true), [])
  const kept = suggestions.flatMap(({ id, number }) => {
    const value = [values[`s.${id}`]].flat()[0]
    return value && words[value] ? [{ id, number, value, word: words[value] }] : []
  })
  if (hasScripts || kept.length === 0) return null
  return (
    <>
      <p className="soft">
        What you chose is kept: {kept.map(({ number, word }) => `number ${number}, ${word}`).join('; ')}.
      </p>
      {kept.map(({ id, value }) => (
        <input key={id} name={`s.${id}`} type="hidden" value={value} />
      ))}
    </>
  )
}
