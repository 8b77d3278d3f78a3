import { daysWithTimes } from '@/components/bookings/days-with-times'
import { sayStarts, sayTimes } from '@/components/bookings/slot-words'
import { Button } from '@/components/ui/button'
import { Field, Select } from '@/components/ui/field'
import { zoneCity, zones } from '@/lib/time'

type PreviewProps = {
  kinds: readonly { slug: string; name: string }[]
  /** The kind and the zone in which it is looked at. */
  kind: string
  zone: string
  isUnknownZone: boolean
  /** Starts that can be booked, in epoch milliseconds, ascending. */
  starts: readonly number[]
  isPublished: boolean
}

// More than these are told by the first and the last.
const mostShown = 4

/** The next weeks as a client in a zone sees them, with all that is saved. */
export function Preview({ kinds, kind, zone, isUnknownZone, starts, isPublished }: PreviewProps) {
  const days = daysWithTimes(starts, zone)
  return (
    <section aria-labelledby="preview-head" className="preview">
      <h2 id="preview-head">What clients see</h2>
      {!isPublished && (
        <p>
          Nobody does yet: <a href="/coach/profile">your profile</a> is hidden. This is what they would see.
        </p>
      )}
      <form action="/coach/availability#preview-head" className="form">
        <Select
          defaultValue={kind}
          label="Call"
          name="kind"
          options={kinds.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Field
          autoComplete="off"
          defaultValue={zone}
          hint={
            isUnknownZone ? 'We do not know that zone. Choose one from the list.' : 'Where the client is.'
          }
          label="Seen from"
          list={zones()}
          name="seenFrom"
        />
        <Button variant="plain">Look</Button>
      </form>
      {days.length === 0 ? (
        <p>No time is free in the next four weeks.</p>
      ) : (
        <>
          <p>The next four weeks, in {zoneCity(zone)} time.</p>
          <ul className="preview-days">
            {days.map((day) => (
              <PreviewDay day={day} key={day.on} zone={zone} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function PreviewDay({ day: { on, starts }, zone }: { day: { on: string; starts: number[] }; zone: string }) {
  const labels = sayStarts(starts, zone)
  return (
    <li>
      <b>{dayFormat.format(new Date(on)).replace(',', '')}</b>
      <span>
        {labels.length <= mostShown
          ? labels.join(', ')
          : `${sayTimes(labels.length)}, ${labels[0]} to ${labels.at(-1)}`}
      </span>
    </li>
  )
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
