import type { ReactNode } from 'react'
import type { DayWithTimes } from './days-with-times'
import { ListOfDays } from './list-of-days'
import { MonthOfDays } from './month-of-days'
import { type PickerQuery, pickerHref } from './picker-query'
import './picker.css'

export type SlotPickerProps = {
  /** The page it stands on; what is chosen goes into its query. */
  path: string
  query: PickerQuery
  /** The zone in which days and times are told. */
  zone: string
  /** All days ahead that have times, ascending. */
  days: readonly DayWithTimes[]
  /** The first and the last month that can have times: `YYYY-MM`. */
  firstMonth: string
  lastMonth: string
  /** What stands around the times, such as the form that takes one. */
  around?: (times: ReactNode) => ReactNode
  /** One start to choose: a button of that form, or a link. */
  start: (at: number, label: string) => ReactNode
}

/** Days and times to choose from, as a month or as a list; everything chosen is a link. */
export function SlotPicker(props: SlotPickerProps) {
  const { path, query } = props
  const isList = query.view === 'list'
  return (
    <div className="picker">
      <nav aria-label="Views" className="views">
        <a aria-current={isList ? undefined : 'true'} href={pickerHref(path, query, { view: 'month' })}>
          Month
        </a>
        <a aria-current={isList ? 'true' : undefined} href={pickerHref(path, query, { view: 'list' })}>
          List
        </a>
      </nav>
      {isList ? <ListOfDays {...props} /> : <MonthOfDays {...props} />}
    </div>
  )
}
