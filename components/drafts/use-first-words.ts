'use client'
import { useState, useSyncExternalStore } from 'react'

/**
 * What a text area is drawn with, once and for all. React sets it back to its default when it takes over a page that
 * the server drew: what was typed until then is read here and is the default. `id` is that of the text area.
 */
export function useFirstWords(id: string, saved: string): string {
  const isTakingOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [words] = useState(() => (isTakingOver ? typedBefore(id) : null) ?? saved)
  return words
}

function never() {
  return () => undefined
}

function typedBefore(id: string): string | null {
  if (typeof document === 'undefined') return null
  // What a browser puts back by itself, on a reload or on the way back, may be older than what is saved.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit?.type !== 'navigate') return null
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field.value : null
}
