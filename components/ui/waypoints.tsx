import type { ReactNode } from 'react'

export type Waypoint = {
  key: string
  title: ReactNode
  when?: ReactNode
  body?: ReactNode
  state?: 'done' | 'now' | 'ahead'
}

/** What happened or comes next, in order, down a route line: histories, follow-ups, plans. */
export function Waypoints({ points, label }: { points: readonly Waypoint[]; label: string }) {
  return (
    <ol aria-label={label} className="waypoints">
      {points.map(({ key, title, when, body, state = 'ahead' }) => (
        <li className={state} key={key}>
          <p>
            <b>{title}</b>
            {when && <span>{when}</span>}
          </p>
          {body}
        </li>
      ))}
    </ol>
  )
}
