import type { ReactNode } from 'react'

type BadgeProps = {
  children: ReactNode /** route: settled or good. time: running out. harm: goes wrong. */
  tone?: 'plain' | 'route' | 'time' | 'harm'
}

/** One or two words about a thing, such as its stage. */
export function Badge({ children, tone = 'plain' }: BadgeProps) {
  return <span className={tone === 'plain' ? 'badge' : `badge ${tone}`}>{children}</span>
}
