import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDay } from '@/lib/bookings/availability/days'
import { sayHours } from '@/lib/bookings/availability/hours-text'
import type { HoursSpan } from '@/lib/bookings/slots/availability'
import type { FormState } from '@/lib/form-action'
import { OwnRows } from './own-rows'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type SpecialDaysSectionProps = {
  overrides: readonly { on: string; spans: HoursSpan[] }[]
  today: string
  add: Action
  remove: Action
}

/** Single dates with hours of their own, or none. */
export function SpecialDaysSection({ overrides, today, add, remove }: SpecialDaysSectionProps) {
  const rows = overrides.map(({ on, spans }) => ({
    value: on,
    title: sayDay(on),
    note: sayHours(spans) || 'No hours',
  }))
  return (
    <section aria-labelledby="special-head" className="availability-part">
      <h2 id="special-head">Other hours on one day</h2>
      <p className="text-soft">They take the place of the usual ones on that day alone.</p>
      <OwnRows action={remove} id="special-rows" name="on" rows={rows} />
      <ActionForm action={add} className="one-line" clearWhenDone id="special">
        <Field label="Day" min={today} name="on" type="date" />
        <Field autoComplete="off" label="Hours, or nothing" name="hours" placeholder="none" />
        <SubmitButton variant="plain">Set</SubmitButton>
      </ActionForm>
    </section>
  )
}
