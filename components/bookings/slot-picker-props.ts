import type { ReactNode } from 'react'
import type { DayWithTimes } from './days-with-times'
import type { PickerQuery } from './picker-query'

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
