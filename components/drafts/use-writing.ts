'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { asKept } from '@/lib/as-kept'
import type { Text } from '@/lib/drafts/draft'
import { findInTab, forgetInTab, keepInTab } from './kept-text'

type Fields = {
  form: RefObject<HTMLFormElement | null>
  subject: RefObject<HTMLInputElement | null>
  body: RefObject<HTMLTextAreaElement | null>
}

/** What became of the last save. */
type Answer = { pending: boolean; failed: boolean }

const pauseMs = 900

/**
 * The text of a draft as it is written. The fields stay the browser's own: they are read, and written into only when
 * the server has another text and nothing was typed meanwhile. A pause in typing sends the form; what a send was
 * written over is told by `base`, so that another window's text is never overwritten unseen. A window that another one
 * overtook is `behind`, and sends nothing more by itself until the person has chosen.
 */
export function useWriting(id: string, saved: Text & { revision: number }, fields: Fields, answer: Answer) {
  const { subject, body, revision } = saved
  const [text, setText] = useState<Text>({ subject, body })
  const [base, setBase] = useState(revision)
  const known = useRef<Text>({ subject, body })
  const sent = useRef<Text | null>(null)
  const afterwards = useRef<(() => void)[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const behind = answer.failed && !answer.pending && base !== revision
  const waits = useRef(false)
  waits.current = answer.pending || behind

  const read = useCallback(() => textOf(fields), [fields])

  const save = useCallback(() => {
    clearTimeout(timer.current)
    // One save at a time: what was typed meanwhile goes once the answer says over which revision.
    if (waits.current || same(read(), known.current)) return
    fields.form.current?.requestSubmit()
  }, [fields, read])

  const typed = useCallback(() => {
    const now = read()
    setText(now)
    keepInTab(id, { ...now, revision: base })
    clearTimeout(timer.current)
    timer.current = setTimeout(save, pauseMs)
  }, [base, id, read, save])

  // What the server says now: the answer to a save, or a text that something else wrote.
  useEffect(() => {
    const [now, theirs] = [read(), { subject, body }]
    if (same(theirs, now) || (sent.current && same(theirs, sent.current))) {
      if (same(theirs, now)) write(fields, theirs)
      known.current = theirs
      setBase(revision)
    } else if (same(now, known.current)) {
      write(fields, theirs)
      known.current = theirs
      setText(theirs)
      setBase(revision)
    }
    if (same(read(), known.current)) {
      // Before anything was sent it may be what an ended session left behind, which is still to come back.
      if (sent.current) forgetInTab(id)
      for (const act of afterwards.current.splice(0)) act()
    } else timer.current = setTimeout(save, pauseMs)
  }, [revision, subject, body, read, save, fields, id])

  useSent(fields, sent)
  useTextOfTab(id, { fields, known, read, setBase, typed })
  useResend(save, timer)

  /** Runs `act` at once, or when what was typed is saved. */
  const whenSaved = useCallback(
    (act: () => void) => {
      if (same(read(), known.current)) return act()
      afterwards.current.push(act)
      save()
    },
    [read, save],
  )
  const isDirty = !same(text, { subject, body })
  return { text, base, typed, save, whenSaved, isDirty, behind, takeBase: () => setBase(revision) }
}

/** What went last, by itself or by a press. */
function useSent(fields: Fields, sent: RefObject<Text | null>) {
  useEffect(() => {
    const form = fields.form.current
    const note = () => {
      sent.current = textOf(fields)
    }
    form?.addEventListener('submit', note)
    return () => form?.removeEventListener('submit', note)
  }, [fields, sent])
}

type Restored = {
  fields: Fields
  known: RefObject<Text>
  read: () => Text
  setBase: (revision: number) => void
  typed: () => void
}

/** Text that this tab kept when the session ended comes back, over the revision it was written over. */
function useTextOfTab(id: string, { fields, known, read, setBase, typed }: Restored) {
  const done = useRef(false)
  useEffect(() => {
    if (done.current) return
    done.current = true
    const kept = findInTab(id)
    if (!kept || same(kept, known.current)) {
      forgetInTab(id)
      // Written while the scripts of the page were on their way.
      if (!same(read(), known.current)) typed()
      return
    }
    write(fields, kept)
    setBase(kept.revision)
    typed()
  }, [id, fields, known, read, setBase, typed])
}

/** What could not be saved is tried again when the person comes back to the window, or the network does. */
function useResend(save: () => void, timer: RefObject<ReturnType<typeof setTimeout> | undefined>) {
  useEffect(() => {
    window.addEventListener('focus', save)
    window.addEventListener('online', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('focus', save)
      window.removeEventListener('online', save)
      document.removeEventListener('visibilitychange', save)
    }
  }, [save, timer])
}

function textOf({ subject, body }: Fields): Text {
  return { subject: asKept(subject.current?.value ?? ''), body: asKept(body.current?.value ?? '') }
}

function write({ subject, body }: Fields, text: Text) {
  writeInto(subject.current, text.subject)
  writeInto(body.current, text.body)
}

/** Leaves the caret where somebody is typing. */
function writeInto(field: HTMLInputElement | HTMLTextAreaElement | null, words: string) {
  if (!field || field.value === words) return
  const at = document.activeElement === field ? field.selectionStart : null
  field.value = words
  if (at !== null) field.setSelectionRange(at, at)
}

function same(one: Text, other: Text): boolean {
  return one.subject === other.subject && one.body === other.body
}
