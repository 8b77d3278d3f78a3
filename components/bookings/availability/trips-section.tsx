import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDays } from '@/lib/bookings/availability/days'
import { sayHours, sayWeekday, weekdays } from '@/lib/bookings/availability/hours-text'
import type { WeeklySpan } from '@/lib/bookings/slots/availability'
import type { FormState } from '@/lib/form-action'
import { zoneCity, zones } from '@/lib/time'
import { OwnRows } from './own-rows'
import { TripHours } from './trip-hours'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type Trip = {
  id: string
  startsOn: string
  endsOn: string
  zone: string
  hasOwnHours: boolean
  hours: readonly WeeklySpan[]
}

type TripsSectionProps = { trips: readonly Trip[]; today: string; add: Action; remove: Action }

/** Other zones for some days, with the usual hours on the clocks there or with others. */
export function TripsSection({ trips, today, add, remove }: TripsSectionProps) {
  const rows = trips.map(({ id, zone, hasOwnHours, hours, ...days }) => ({
    value: id,
    title: `${zoneCity(zone)}, ${sayDays(days)}`,
    note: hasOwnHours ? sayWeek(hours) : 'Your usual hours, on the clocks there',
  }))
  return (
    <section aria-labelledby="trips-head" className="availability-part">
      <h2 id="trips-head">Trips</h2>
      <p className="text-soft">While you are elsewhere, your hours are those of the clocks there.</p>
      <OwnRows action={remove} id="trip-rows" name="trip" rows={rows} />
      <ActionForm action={add} clearWhenDone id="trip">
        <div className="grid w-full items-end gap-4 sm:grid-cols-2">
          <Field label="First day there" min={today} name="startsOn" type="date" />
          <Field label="Last day there" min={today} name="endsOn" type="date" />
        </div>
        <Field
          autoComplete="off"
          hint="A city will do, such as New York."
          label="Time zone there"
          list={zones()}
          name="zone"
        />
        <TripHours />
        <SubmitButton variant="plain">Add the trip</SubmitButton>
      </ActionForm>
    </section>
  )
}

function sayWeek(hours: readonly WeeklySpan[]): string {
  const days = weekdays.map((day, index) => {
    const text = sayHours(hours.filter(({ weekday }) => weekday === index + 1))
    return text && `${sayWeekday(day).slice(0, 3)} ${text}`
  })
  return days.filter(Boolean).join('; ')
}
