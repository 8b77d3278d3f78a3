import { DayTimes } from './day-times'
import type { DayWithTimes } from './days-with-times'
import { type MonthDay, monthGrid, monthOf } from './month-grid'
import { pickerHref } from './picker-query'
import type { SlotPickerProps } from './slot-picker-props'
import { sayDay, sayMonth, sayTimes } from './slot-words'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** One month: days that have times are links named with how many; beside it the times of the chosen day. */
export function MonthOfDays(props: SlotPickerProps) {
  const { query, days, firstMonth } = props
  const month = query.month ?? (query.day ?? days[0]?.on ?? firstMonth).slice(0, 7)
  const chosen = days.find(({ on }) => on === query.day)
  const inMonth = days.filter(({ on }) => on.startsWith(month))
  return (
    <div className="month-and-times">
      <section aria-labelledby="month">
        <MonthHead {...props} month={month} />
        <table className="month">
          <caption className="sr-only">{sayMonth(month)}: days that have times are links</caption>
          <thead>
            <tr>
              {weekdays.map((name) => (
                <th abbr={name} key={name} scope="col">
                  {name.slice(0, 2)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthGrid(inMonth, month).map((week, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month have no other name
              <tr key={index}>
                {week.map((day, place) => (
                  <td key={weekdays[place]}>{day && <Day {...props} chosen={chosen} day={day} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {inMonth.length === 0 && <NothingIn {...props} month={month} />}
      </section>
      {chosen ? <DayTimes {...props} day={chosen} /> : inMonth.length > 0 && <NoneChosen asked={query.day} />}
    </div>
  )
}

type InMonth = SlotPickerProps & { month: string }

function MonthHead({ path, query, firstMonth, lastMonth, month }: InMonth) {
  const to = (later: number) => {
    const there = monthOf(month, later)
    const isOffered = firstMonth <= there && there <= lastMonth
    const href = pickerHref(path, query, { month: there, day: undefined })
    const label = later < 0 ? 'Earlier' : 'Later'
    if (!isOffered) return <span />
    return (
      <a aria-label={`${label}: ${sayMonth(there)}`} href={href} rel={later < 0 ? 'prev' : 'next'}>
        {label}
      </a>
    )
  }
  return (
    <div className="month-head">
      <h2 id="month">{sayMonth(month)}</h2>
      {to(-1)}
      {to(1)}
    </div>
  )
}

type DayProps = SlotPickerProps & { day: MonthDay; chosen: DayWithTimes | undefined }

function Day({ path, query, day: { on, day, starts }, chosen }: DayProps) {
  if (starts.length === 0) return <span>{day}</span>
  return (
    <a
      aria-current={on === chosen?.on ? 'date' : undefined}
      aria-label={`${sayDay(on)}, ${sayTimes(starts.length)}`}
      href={`${pickerHref(path, query, { month: on.slice(0, 7), day: on })}#times`}
    >
      {day}
      <small>{starts.length}</small>
    </a>
  )
}

function NothingIn({ path, query, days, month }: InMonth) {
  const next = days.find(({ on }) => on > month) ?? days[0]
  if (!next) return <p>No time is free in the weeks ahead.</p>
  const href = `${pickerHref(path, query, { month: next.on.slice(0, 7), day: next.on })}#times`
  return (
    <p>
      No time is free in {sayMonth(month)}. The next is on <a href={href}>{sayDay(next.on)}</a>.
    </p>
  )
}

/** A day may have filled up since it was shown. */
function NoneChosen({ asked }: { asked: string | undefined }) {
  return (
    <p className="choose-day" id="times">
      {asked
        ? `Nothing is free any more on ${sayDay(asked)}. Choose another day.`
        : 'Choose a day to see its times.'}{' '}
      The small figure says how many there are.
    </p>
  )
}
