'use client'
import { type ReactNode, useEffect, useRef } from 'react'

type CameOfItProps = {
  /** Whether there is something to say by now. */
  isDone: boolean
  className?: string
  children: ReactNode
}

/** Where it is said what came of a press whose own form is gone with it. Takes the focus that was lost, and is read out. */
export function CameOfIt({ isDone, className, children }: CameOfItProps) {
  const place = useRef<HTMLDivElement>(null)
  const was = useRef(isDone)
  useEffect(() => {
    const isNew = isDone && !was.current
    was.current = isDone
    // Whoever writes elsewhere stays there.
    if (isNew && document.activeElement === document.body) place.current?.focus()
  }, [isDone])
  return (
    <div className={className} ref={place} role="status" tabIndex={-1}>
      {children}
    </div>
  )
}
