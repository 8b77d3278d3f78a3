import { ListOfDays } from './list-of-days'
import { MonthOfDays } from './month-of-days'
import { pickerHref } from './picker-query'
import type { SlotPickerProps } from './slot-picker-props'
import './picker.css'

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
