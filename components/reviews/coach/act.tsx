'use client'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'

type ActProps = { label: string; isMain?: boolean; children: ReactNode }

/** A way on from a review, opened by a press. Esc closes it, and leads back to what opened it. */
export function Act({ label, isMain, children }: ActProps) {
  const opener = useRef<HTMLElement>(null)
  const close = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !event.currentTarget.open) return
    event.currentTarget.open = false
    opener.current?.focus()
  }
  return (
    <details className="act" name="act" onKeyDown={close}>
      <summary className={buttonClass(isMain ? 'fill' : 'plain')} ref={opener}>
        {label}
      </summary>
      <div>{children}</div>
    </details>
  )
}
