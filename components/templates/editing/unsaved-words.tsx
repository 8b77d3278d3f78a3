'use client'
import { useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'

type Words = Record<string, string>

type UnsavedWordsProps = {
  /** Names the text in this tab. */
  name: string
  /** What is saved, by the name of its field. */
  saved: Words
}

/**
 * Keeps what was typed and not saved in this tab, and offers it again after going away and coming back. Stands inside
 * the form it watches.
 */
export function UnsavedWords({ name, saved }: UnsavedWordsProps) {
  const place = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<Words | null>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const before = kept(name)
    // After a save the two are the same; after a conflict what was typed still stands in the form.
    if (before && !differs(before, saved)) forget(name)
    else if (before && differs(before, typedIn(form, saved))) setFound(before)
    const watch = () => keepOrForget(name, typedIn(form, saved), saved)
    form.addEventListener('input', watch)
    return () => form.removeEventListener('input', watch)
  }, [name, saved])
  const putBack = () => {
    const form = place.current?.closest('form')
    if (form && found) put(form, found)
    setFound(null)
  }
  return (
    <div className="unsaved" ref={place} role="status">
      {found && (
        <p>
          Words that you typed here were not saved.
          <button className={buttonClass('quiet')} onClick={putBack} type="button">
            Put them back
          </button>
        </p>
      )}
    </div>
  )
}

function typedIn(form: HTMLFormElement, saved: Words): Words {
  const data = new FormData(form)
  return Object.fromEntries(Object.keys(saved).map((field) => [field, String(data.get(field) ?? '')]))
}

function differs(one: Words, other: Words): boolean {
  // Spaces and commas are put in order when a form is saved.
  const plain = (text = '') => text.replaceAll(/[\s,;]+/g, ' ').trim()
  return Object.keys(other).some((field) => plain(one[field]) !== plain(other[field]))
}

function put(form: HTMLFormElement, words: Words): void {
  for (const [field, value] of Object.entries(words)) {
    const control = form.elements.namedItem(field)
    if (control && 'value' in control) control.value = value
  }
}

function keepOrForget(name: string, typed: Words, saved: Words): void {
  if (differs(typed, saved)) keep(name, typed)
  else forget(name)
}

const prefix = 'text:'

// A store that is full or forbidden loses nothing that the page itself does not hold.
function keep(name: string, words: Words): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(words))
  } catch {}
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name)
  } catch {}
}

function kept(name: string): Words | null {
  try {
    const words = JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null')
    return words && typeof words === 'object' ? words : null
  } catch {
    return null
  }
}
