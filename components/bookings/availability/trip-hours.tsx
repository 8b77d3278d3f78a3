'use client'
import { useContext } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { weekdays } from '@/lib/bookings/availability/hours-text'
import { emptyWeek, WeekFields } from './week-fields'

/** Hours of a trip's own, folded away until they are wanted, or need another look. */
export function TripHours() {
  const { errors, values } = useContext(FormContext)
  const isUsed = weekdays.some((day) => errors[day] || values[day])
  return (
    <details className="other-hours" open={isUsed}>
      <summary>Other hours there</summary>
      <p className="hint">All empty: your usual ones.</p>
      <WeekFields texts={emptyWeek} />
    </details>
  )
}
