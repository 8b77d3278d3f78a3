import { Field } from '@/components/ui/field'
import { sayWeekday, type Weekday, weekdays } from '@/lib/bookings/availability/hours-text'

/** A line for each weekday; what was understood of it stands there again after saving. */
export function WeekFields({ texts }: { texts: Record<Weekday, string> }) {
  return (
    <div className="week">
      {weekdays.map((day) => (
        <Field
          autoComplete="off"
          defaultValue={texts[day]}
          key={`${day} ${texts[day]}`}
          label={sayWeekday(day)}
          name={day}
          placeholder="none"
        />
      ))}
    </div>
  )
}

/** Nothing on any day. */
export const emptyWeek = Object.fromEntries(weekdays.map((day) => [day, ''])) as Record<Weekday, string>
