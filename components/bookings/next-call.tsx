import type { ListedCall } from '@/lib/bookings/queries'
import { sayBoth } from './slot-words'
import './book.css'

type NextCallProps = {
  call: ListedCall
  zone: string /** Where the coach is then. */
  there: string
  now: Date
}

/** The next call, with both times. */
export function NextCall({ call, zone, there, now }: NextCallProps) {
  return (
    <section aria-labelledby="next-call" className="next-call">
      <h2 id="next-call">Your next call</h2>
      <p>
        <a href={`/calls/${call.id}`}>
          {call.kind.name} with {call.coach.name}
        </a>
      </p>
      <p>
        <b>{sayBoth(call.startsAt, zone, there, now)}</b>
      </p>
      {call.proposedBy && call.proposedBy !== 'client' && <p>Another time is proposed to you.</p>}
    </section>
  )
}
