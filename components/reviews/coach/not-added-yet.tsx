'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { commentForm, copyForm, notesForm } from './form-ids'
import { LeadTo } from './lead-to'

type Waiting = { id: string; words: string }

/**
 * Holds an answer back while something typed elsewhere on the page is not part of it yet, and says what. Stands inside
 * the form of the answer. It hears the press on the window, before anything else does.
 */
export function NotAddedYet({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null)
  const [waiting, setWaiting] = useState<Waiting[]>([])
  useEffect(() => {
    const look = (event: SubmitEvent) => {
      if (event.target !== here.current?.closest('form')) return
      const found = typedElsewhere()
      setWaiting(found)
      if (found.length === 0) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('submit', look, true)
    return () => window.removeEventListener('submit', look, true)
  }, [])
  return (
    <div ref={here}>
      {children}
      <div className="not-added" role="alert">
        {waiting.map(({ id, words }) => (
          <p key={id}>
            {words} <LeadTo id={id}>Look at it</LeadTo>
          </p>
        ))}
      </div>
    </div>
  )
}

function typedElsewhere(): Waiting[] {
  const waiting = [
    isCommentTyped() && {
      id: commentForm,
      words: 'A comment is not added yet. Add it or empty it, then press again.',
    },
    isNoteChanged() && {
      id: notesForm,
      words: 'Your private notes are not kept yet. Keep them, then press again.',
    },
    document.getElementById(copyForm)?.dataset.unsaved !== undefined && {
      id: copyForm,
      words: 'Your copy is not saved yet. Look at its suggestions first.',
    },
  ]
  return waiting.filter((one) => one !== false)
}

function isCommentTyped(): boolean {
  return (fieldOf(commentForm, 'text')?.value.trim() ?? '') !== ''
}

function isNoteChanged(): boolean {
  const kept = fieldOf(notesForm, 'notes')
  return kept !== null && kept.value.trim() !== kept.defaultValue.trim()
}

function fieldOf(id: string, name: string): HTMLTextAreaElement | null {
  const form = document.getElementById(id)
  const field = form instanceof HTMLFormElement ? form.elements.namedItem(name) : null
  return field instanceof HTMLTextAreaElement ? field : null
}
