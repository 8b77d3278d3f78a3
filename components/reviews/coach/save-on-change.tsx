'use client'
import { type FocusEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { SubmitButton } from '@/components/ui/submit-button'

/** Sends the form when a field that was changed is left. Without scripts there is a button instead. */
export function SaveOnChange({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false)
  const { pending, errors } = useContext(FormContext)
  const sent = useRef(new Map<string, string>())
  useEffect(() => setReady(true), [])
  const left = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)) return
    const before = sent.current.get(target.name) ?? drawnWith(target)
    if (target.value === before) return
    sent.current.set(target.name, target.value)
    target.form?.requestSubmit()
  }
  const failed = Object.keys(errors).length > 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are what is left
    <div className="save-on-change" onBlur={left}>
      {children}
      {(!ready || failed) && <SubmitButton variant="plain">Keep the reason</SubmitButton>}
      {pending && <span className="sr-only">Saving</span>}
    </div>
  )
}

function drawnWith(field: HTMLTextAreaElement | HTMLSelectElement): string {
  if (field instanceof HTMLTextAreaElement) return field.defaultValue
  return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? ''
}
