'use client'
import type { MouseEvent, ReactNode } from 'react'

/**
 * Sends the form as soon as one of its radio buttons is pressed with a pointer. Arrow keys only move the choice:
 * a form must not run away from somebody who is still choosing (their presses arrive with a detail of 0).
 */
export function SaveOnPress({ children }: { children: ReactNode }) {
  const send = ({ target, detail }: MouseEvent) => {
    const radio = target instanceof HTMLInputElement && target.type === 'radio'
    // The label's press is followed by one on its radio button, which carries the detail on.
    if (radio && detail > 0) target.form?.requestSubmit()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the radio buttons inside are what is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the button below
    <div className="contents" onClick={send}>
      {children}
    </div>
  )
}
