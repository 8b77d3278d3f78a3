import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDays } from '@/lib/bookings/availability/days'
import type { FormState } from '@/lib/form-action'
import { OwnRows } from './own-rows'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type DaysOffSectionProps = {
  daysOff: readonly { id: string; startsOn: string; endsOn: string; label: string }[]
  today: string
  add: Action
  remove: Action
}

/** Days without any hours, whatever else is said of them. */
export function DaysOffSection({ daysOff, today, add, remove }: DaysOffSectionProps) {
  const rows = daysOff.map(({ id, label, ...days }) => ({ value: id, title: sayDays(days), note: label }))
  return (
    <section aria-labelledby="off-head" className="availability-part">
      <h2 id="off-head">Days off</h2>
      <p className="text-soft">
        Calls that are booked already stay; the calendar marks them. What you write about the days is seen by
        you alone.
      </p>
      <OwnRows action={remove} id="off-rows" name="daysOff" rows={rows} />
      <ActionForm action={add} clearWhenDone id="off">
        <div className="grid w-full items-end gap-4 sm:grid-cols-2">
          <Field label="First day" min={today} name="startsOn" type="date" />
          <Field hint="May stay empty for one day." label="Last day" min={today} name="endsOn" type="date" />
        </div>
        <Field autoComplete="off" label="What for" name="label" />
        <SubmitButton variant="plain">Take these days off</SubmitButton>
      </ActionForm>
    </section>
  )
}
