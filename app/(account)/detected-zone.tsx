'use client'
import { useEffect } from 'react'

/** Puts the browser's zone into a field that still holds UTC, where nobody has chosen one. Draws nothing. */
export function DetectedZone({ fieldId }: { fieldId: string }) {
  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLInputElement) || field.value !== 'UTC') return
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone
  }, [fieldId])
  return null
}
