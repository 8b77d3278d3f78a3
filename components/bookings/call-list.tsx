import { Badge } from '@/components/ui/badge'
import type { ListedCall } from '@/lib/bookings/queries'
import { sayBoth } from './slot-words'
import './book.css'

type CallListProps = {
  title: string
  calls: readonly ListedCall[]
  zone: string
  /** Where the coach of each call to come is then, by the call's id. */
  there: ReadonlyMap<string, string>
  now: Date
}

/** Calls with both times, each leading to its page. */
export function CallList({ title, calls, zone, there, now }: CallListProps) {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      <ul className="calls">
        {calls.map((call) => (
          <li key={call.id}>
            <h3>
              <a href={`/calls/${call.id}`}>
                {call.kind.name} with {call.coach.name}
              </a>
            </h3>
            <p>
              <b>{sayBoth(call.startsAt, zone, there.get(call.id) ?? zone, now)}</b>{' '}
              {call.state === 'cancelled' && <Badge>Cancelled</Badge>}
              {call.proposedBy && call.proposedBy !== 'client' && call.startsAt > now && (
                <Badge tone="route">Another time is proposed</Badge>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
