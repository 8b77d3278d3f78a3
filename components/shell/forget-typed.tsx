'use client'
import { useEffect } from 'react'

/** What this tab kept of texts that could not be saved is nobody's any more once the person signs out. */
export function ForgetTyped() {
  useEffect(() => {
    const forget = (event: Event) => {
      if (event.target instanceof Element && event.target.matches('.sign-out')) sessionStorage.clear()
    }
    document.addEventListener('submit', forget, true)
    return () => document.removeEventListener('submit', forget, true)
  }, [])
  return null
}
