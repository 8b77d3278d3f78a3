import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Weekday } from '@/lib/bookings/availability/hours-text'
import type { FormState } from '@/lib/form-action'
import { zoneCity } from '@/lib/time'
import { WeekFields } from './week-fields'

type HoursSectionProps = {
  texts: Record<Weekday, string>
  zone: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The usual hours of a week, as text: quick to type, and to read. */
export function HoursSection({ texts, zone, action }: HoursSectionProps) {
  return (
    <section aria-labelledby="hours-head" className="grid gap-4">
      <h2 id="hours-head">Weekly hours</h2>
      <p className="text-soft">
        In {zoneCity(zone)} time, <a href="/coach/profile">your zone</a>. Several spans a day: 09:00–12:30,
        14:00–18:00. An empty day has none.
      </p>
      <ActionForm action={action} id="hours">
        <Hidden name="drawn" value={JSON.stringify(texts)} />
        <WeekFields texts={texts} />
        <SubmitButton pendingLabel="Saving …">Save the hours</SubmitButton>
      </ActionForm>
    </section>
  )
}
