import type { ReactNode } from 'react'
import { type Shareable, shareLabels } from '@/lib/shares'
import { formatShort, zoneCity } from '@/lib/time'
import './client.css'

export type SharedThing = {
  id: string
  /** What it is: a message or a call. */
  title: string
  href: string
  /** Who sees it; null: nobody yet. */
  coach: string | null
  /** Who will, where nobody does yet. */
  awaits: string
  since: Date
  sees: readonly string[]
  /** The form that takes it back. */
  takeBack: ReactNode
}

/** Everything that somebody else can see, each with the press that takes it back. */
export function SharedWith({
  things,
  zone,
  now,
}: {
  things: readonly SharedThing[]
  zone: string
  now: Date
}) {
  return (
    <ul className="shared-with">
      {things.map(({ id, title, href, coach, awaits, since, sees, takeBack }) => (
        <li key={id}>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p>
            {coach ? <b>{coach}</b> : awaits}, since {formatShort(since, zone, now)} in {zoneCity(zone)}, can
            see:
          </p>
          <ul>
            {sees.map((seen) => (
              <li key={seen}>{shareLabels[seen as Shareable] ?? seen}</li>
            ))}
          </ul>
          {takeBack}
        </li>
      ))}
    </ul>
  )
}
