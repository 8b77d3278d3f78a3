import type { ReactNode } from 'react'
import { ClockIcon } from './icons'

/** Time that runs out: "18 hours left". The only place, with badges of that tone, where amber is used. */
export function Deadline({ children }: { children: ReactNode }) {
  return (
    <span className="pill">
      <ClockIcon />
      {children}
    </span>
  )
}
