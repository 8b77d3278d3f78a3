import type { ReactNode } from 'react'

type ColumnsProps = {
  children: ReactNode
  aside: ReactNode /** Names the aside for readers. */
  asideLabel: string
}

/** Reading width, and the facts beside it; below it on narrow screens. */
export function Columns({ children, aside, asideLabel }: ColumnsProps) {
  return (
    <div className="columns-aside">
      <div>{children}</div>
      <aside aria-label={asideLabel}>{aside}</aside>
    </div>
  )
}
