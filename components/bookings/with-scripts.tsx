'use client'
import { type ReactNode, useEffect, useState } from 'react'

/** What makes sense only where scripts run. */
export function WithScripts({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready ? children : null
}
