import type { ReactNode } from 'react'

export type Fact = {
  term: string
  value: ReactNode /** How to change it: a link or a small form. */
  action?: ReactNode
}

/** Facts with their names, hairlines between them, each with its own way to change it. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value, action }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action && <dd>{action}</dd>}
        </div>
      ))}
    </dl>
  )
}
