'use client'
import { useEffect } from 'react'

/** Asks for the page once more with the browser's own zone, where the address names none. Draws nothing. */
export function ZoneInAddress() {
  useEffect(() => {
    const address = new URL(window.location.href)
    if (address.searchParams.has('zone')) return
    address.searchParams.set('zone', Intl.DateTimeFormat().resolvedOptions().timeZone)
    window.location.replace(address)
  }, [])
  return null
}
