import type { ReactNode } from 'react'

type PageTitleProps = {
  children: ReactNode
  /** A sentence under it. */
  lead?: ReactNode
  /** At the right on wide screens: the page's one action. */
  action?: ReactNode
}

/** The heading of a page. */
export function PageTitle({ children, lead, action }: PageTitleProps) {
  return (
    <div className="page-title">
      <div>
        <h1>{children}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {action}
    </div>
  )
}
