'use client'
import { type MouseEvent, useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { placeFor } from '@/lib/drafting/text/place-for'

type PutInProps = {
  id: string
  title: string
  words: string
  /** The field of its form that they go into. Only the message itself takes them without scripts. */
  field?: string
}

/** Puts words where the caret is. Without scripts it sends the form of a message, and they go before the sign-off. */
export function PutIn({ id, title, words, field = 'body' }: PutInProps) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const isMessage = field === 'body'
  const label = ready ? 'Put it where the caret is' : 'Put it before the sign-off'
  return (
    <button
      aria-label={`${label}: ${title}`}
      className={buttonClass('quiet')}
      hidden={!isMessage && !ready}
      name="snippet"
      onClick={(event) => putIn(event, words, field)}
      type={isMessage ? 'submit' : 'button'}
      value={id}
    >
      {label}
    </button>
  )
}

function putIn(event: MouseEvent<HTMLButtonElement>, words: string, name: string) {
  const field = event.currentTarget.form?.elements.namedItem(name)
  if (!(field instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  field.focus()
  const isUntouched = field.selectionStart + field.selectionEnd === 0 && field.value !== ''
  const place = name === 'body' ? placeFor('', field.value) : field.value.length
  if (isUntouched) field.setSelectionRange(place, place)
  const put = isUntouched ? `\n\n${words}` : words
  // The one way to write into a field that its own undo knows.
  if (document.execCommand('insertText', false, put)) return
  field.setRangeText(put, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
