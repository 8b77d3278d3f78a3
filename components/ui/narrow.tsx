import type { ReactNode } from 'react'

/** One calm column in the middle, for pages that are one form. */
export function Narrow({ children }: { children: ReactNode }) {
  return <div className="narrow">{children}</div>
}
