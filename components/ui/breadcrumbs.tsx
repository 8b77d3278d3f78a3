import type { ReactNode } from 'react'

type BreadcrumbsProps = { trail: readonly { href: string; label: string }[]; current: ReactNode }

/** The way back, in one line; long parts are cut short where there is no room. */
export function Breadcrumbs({ trail, current }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumb" className="crumbs">
      <ol>
        {trail.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">
          <span>{current}</span>
        </li>
      </ol>
    </nav>
  )
}
