import type { ReactNode } from 'react'
import { zoneCity } from '@/lib/time'
import type { DayWithTimes } from './days-with-times'
import type { SlotPickerProps } from './slot-picker-props'
import { sayDay, sayStarts } from './slot-words'

type DayTimesProps = Pick<SlotPickerProps, 'zone' | 'around' | 'start'> & { day: DayWithTimes }

/** The times of the chosen day. */
export function DayTimes({ day, zone, around = (times) => times, start }: DayTimesProps) {
  return (
    <section aria-labelledby="times" className="day-times">
      <h2 id="times">{sayDay(day.on)}</h2>
      <p>{zoneCity(zone)} time</p>
      {around(<Starts day={day} start={start} zone={zone} />)}
    </section>
  )
}

type StartsProps = Pick<DayTimesProps, 'day' | 'zone' | 'start'>

/** The starts of one day, in the order of the day. */
export function Starts({ day, zone, start }: StartsProps): ReactNode {
  const labels = sayStarts(day.starts, zone)
  return (
    <ul aria-label={sayDay(day.on)} className="starts">
      {day.starts.map((at, index) => (
        <li key={at}>{start(at, labels[index] ?? '')}</li>
      ))}
    </ul>
  )
}
