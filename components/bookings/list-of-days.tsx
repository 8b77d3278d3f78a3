import { Starts } from './day-times'
import { pickerHref } from './picker-query'
import type { SlotPickerProps } from './slot-picker-props'
import { sayDay, sayTimes } from './slot-words'

const daysShown = 14

/** Fourteen days that have times, from the first free one or the one the address names. */
export function ListOfDays({ path, query, zone, days, around = (times) => times, start }: SlotPickerProps) {
  const { from = '' } = query
  const first = Math.max(
    0,
    days.findIndex(({ on }) => on >= from),
  )
  const shown = days.slice(first, first + daysShown)
  const earlier = days[Math.max(0, first - daysShown)]
  const later = days[first + daysShown]
  if (shown.length === 0) return <p>No time is free in the weeks ahead.</p>
  return (
    <>
      {around(
        <ol className="days" id="times">
          {shown.map((day) => (
            <li key={day.on}>
              <h2>{sayDay(day.on)}</h2>
              <p>{sayTimes(day.starts.length)}</p>
              <Starts day={day} start={start} zone={zone} />
            </li>
          ))}
        </ol>,
      )}
      <nav aria-label="More days" className="pager">
        {first > 0 && earlier && (
          <a href={pickerHref(path, query, { from: earlier.on })} rel="prev">
            Earlier days
          </a>
        )}
        {later && (
          <a href={pickerHref(path, query, { from: later.on })} rel="next">
            Later days
          </a>
        )}
      </nav>
    </>
  )
}
