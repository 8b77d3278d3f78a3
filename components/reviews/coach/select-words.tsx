'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { type SelectedWords, wordsSelected } from './words-selected'

type SelectWordsProps = {
  /** The id of the form that the words go into. */
  form: string
  children: ReactNode
}

/** The letter, in which words can be selected to comment on them. Without scripts they are typed into the form. */
export function SelectWords({ form, children }: SelectWordsProps) {
  const letter = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [words, setWords] = useState<SelectedWords | null>(null)
  useEffect(() => {
    const look = () => letter.current && setWords(wordsSelected(letter.current, document.getSelection()))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  useEffect(() => {
    if (words && letter.current && button.current) placeUnder(words.range, letter.current, button.current)
  }, [words])
  return (
    <div className="select-words" ref={letter}>
      {children}
      {words && (
        <button
          className={buttonClass('fill', 'comment-here')}
          onClick={() => fill(form, words)}
          // A press would take the selection away before it is read.
          onMouseDown={(event) => event.preventDefault()}
          ref={button}
          type="button"
        >
          Comment on these words
        </button>
      )}
    </div>
  )
}

function placeUnder(range: Range, letter: HTMLElement, button: HTMLElement) {
  const around = letter.getBoundingClientRect()
  const lines = range.getClientRects()
  const line = lines.item(lines.length - 1) ?? range.getBoundingClientRect()
  const most = around.width - button.offsetWidth
  button.style.top = `${line.bottom - around.top + 6}px`
  button.style.left = `${Math.max(0, Math.min(line.left - around.left, most))}px`
}

function fill(id: string, { where, start, quote }: SelectedWords) {
  const form = document.getElementById(id)
  if (!(form instanceof HTMLFormElement)) return
  form.closest('details')?.setAttribute('open', '')
  set(form, 'which', `${where} ${start}`)
  set(form, 'quote', quote)
  // What is typed instead stands elsewhere.
  const forget = () => set(form, 'which', '')
  const field = form.elements.namedItem('quote') as HTMLElement | null
  field?.addEventListener('input', forget, { once: true })
  form.addEventListener('reset', forget, { once: true })
  const text = form.elements.namedItem('text')
  if (text instanceof HTMLElement) text.focus()
}

function set(form: HTMLFormElement, name: string, value: string) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value
}
