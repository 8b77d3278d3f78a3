'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import type { Finding } from '@/lib/drafting/findings'
import { placeFor } from '@/lib/drafting/text/place-for'
import type { Text } from '@/lib/drafts/draft'

export type PlacedNote = Finding & { number: number }

type Where = 'subject' | 'body'

type NotesProps = {
  notes: readonly PlacedNote[]
  text: Text
  /** Words are missing still, and asked for elsewhere. */
  hasGaps: boolean
  /** Something does not agree with the case, which is said elsewhere. */
  disagrees: boolean
  body: RefObject<HTMLTextAreaElement | null>
  onSelect: (where: Where, start: number, end: number) => unknown
  onTake: (where: Where, start: number, end: number, by: string) => void
}

/** What the checker found, each beside its line where there is room; what is missing altogether stands first. */
export function Notes({ notes, text, hasGaps, disagrees, body, onSelect, onTake }: NotesProps) {
  const list = useRef<HTMLOListElement>(null)
  useBesideLines(list, body)
  const ready = useReady()
  return (
    <section aria-labelledby="findings" className="notes">
      <h2 id="findings">{headingOf(notes, hasGaps || disagrees)}</h2>
      <p aria-live="polite" className={notes.length === 0 ? 'soft' : 'sr-only'}>
        {sayCount(notes, hasGaps, disagrees)}
      </p>
      <ol ref={list}>
        {notes.map((note) => (
          <Note key={`${note.id} ${note.number}`} {...{ note, text, ready, onSelect, onTake }} />
        ))}
      </ol>
    </section>
  )
}

function headingOf(notes: readonly PlacedNote[], isOpen: boolean): string {
  if (notes.length > 0) return 'What to look at'
  return isOpen ? 'Nothing else so far' : 'Nothing to mend'
}

function sayCount(notes: readonly PlacedNote[], hasGaps: boolean, disagrees: boolean): string {
  if (notes.length === 0 && hasGaps) return 'Sentences with gaps are checked once they are filled.'
  if (notes.length === 0 && disagrees)
    return 'What does not agree with your opportunity is to be settled first.'
  if (notes.length === 0)
    return 'It thanks where thanks are due, says what it says, and stops. Read it aloud once.'
  const grave = notes.filter(({ severity }) => severity === 'must_fix').length
  const all = notes.length === 1 ? 'One thing to look at' : `${notes.length} things to look at`
  return grave === 0 ? `${all}.` : `${all}, ${grave} of them to mend before it leaves.`
}

type NoteProps = Omit<NotesProps, 'notes' | 'body' | 'hasGaps' | 'disagrees'> & {
  note: PlacedNote
  ready: boolean
}

const severityWords = { must_fix: 'Mend this', should_fix: 'Better', hint: 'A hint' }

function Note({ note, text, ready, onSelect, onTake }: NoteProps) {
  const { number, severity, where, span, replacement } = note
  const part = where === 'absent' ? 'body' : where
  const words = span ? text[part].slice(span.start, span.end) : ''
  return (
    <li className={severity === 'must_fix' ? 'grave' : undefined} data-note={number}>
      <p className="note-head">
        <b>
          {number} {severityWords[severity]}
        </b>
        {where === 'subject' && <span> · subject</span>}
      </p>
      {words && (
        <Quote
          words={words}
          {...(ready && span && { onPress: () => onSelect(part, span.start, span.end) })}
        />
      )}
      <p>{note.text}</p>
      {replacement !== undefined && (
        <Take
          {...takingOf(note, text, replacement)}
          onTake={(taking) => onTake(taking.where, taking.start, taking.end, taking.by)}
        />
      )}
    </li>
  )
}

function Quote({ words, onPress }: { words: string; onPress?: () => void }) {
  const short = words.length > 90 ? `${words.slice(0, 86).trimEnd()} …` : words
  if (!onPress) return <q>{short}</q>
  return (
    <button className="quote" onClick={onPress} type="button">
      <q>{short}</q>
      <span className="sr-only"> Show it in the text</span>
    </button>
  )
}

type Taking = { where: Where; start: number; end: number; words: string; by: string }

/** Where a replacement goes. What stands nowhere yet becomes a paragraph of its own, or the subject. */
function takingOf({ id, where, span }: PlacedNote, text: Text, replacement: string): Taking {
  if (where === 'subject') {
    const { start, end } = span ?? { start: 0, end: text.subject.length }
    return { where, start, end, words: text.subject.slice(start, end), by: replacement }
  }
  if (span) return { where: 'body', ...span, words: text.body.slice(span.start, span.end), by: replacement }
  const at = placeFor(id, text.body)
  return { where: 'body', start: at, end: at, words: '', by: `\n\n${replacement}` }
}

function Take({ onTake, ...taking }: Taking & { onTake: (taking: Taking) => void }) {
  const by = taking.by.trim()
  return (
    <button
      className={buttonClass('quiet', 'take')}
      name="take"
      onClick={(event) => {
        event.preventDefault()
        onTake(taking)
      }}
      type="submit"
      value={JSON.stringify(taking)}
    >
      {by === '' ? 'Leave it out' : <>Write “{by}”</>}
    </button>
  )
}

function useReady(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}

const apart = 14

/** On wide screens each note begins at the height of its line, or right under the note before it. */
function useBesideLines(
  list: RefObject<HTMLOListElement | null>,
  body: RefObject<HTMLTextAreaElement | null>,
) {
  useEffect(() => {
    const place = () => placeNotes(list.current, body.current)
    place()
    // A font that comes late moves the lines.
    document.fonts.ready.then(place)
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  })
}

function placeNotes(list: HTMLOListElement | null, body: HTMLTextAreaElement | null) {
  const ink = body?.previousElementSibling
  if (!list || !ink) return
  const wide = window.matchMedia('(width >= 64rem)').matches
  const notes = [...list.children].filter((note) => note instanceof HTMLElement)
  for (const note of notes) note.style.marginTop = ''
  if (!wide) return
  let end = list.getBoundingClientRect().top
  for (const note of notes) {
    const mark = ink.querySelector(`[data-mark="${note.dataset.note}"]`)
    const wanted = mark ? mark.getBoundingClientRect().top - apart : end
    note.style.marginTop = `${Math.max(0, wanted - end)}px`
    end = note.getBoundingClientRect().bottom + apart
  }
}
