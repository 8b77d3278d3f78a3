'use client'
import { useEffect, useState } from 'react'
import { buttonClass } from './button-class'

type CopyButtonProps = {
  text: string
  label?: string
  doneLabel?: string
  variant?: 'fill' | 'plain' | 'quiet'
}

/** Copies `text` and says so. Stays hidden until scripts run, since without them it could do nothing. */
export function CopyButton({
  text,
  label = 'Copy',
  doneLabel = 'Copied',
  variant = 'plain',
}: CopyButtonProps) {
  const [ready, setReady] = useState(false)
  const [outcome, setOutcome] = useState('')
  useEffect(() => setReady(true), [])
  const copy = async () => {
    setOutcome('')
    setOutcome((await copied(text)) ? doneLabel : 'Copying did not work here. Select the text instead.')
  }
  return (
    <span className="copy" hidden={!ready}>
      <button className={buttonClass(variant)} onClick={copy} type="button">
        {label}
      </button>
      <span role="status">{outcome}</span>
    </span>
  )
}

/** The clipboard is there over https and on localhost only, and may be refused. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
