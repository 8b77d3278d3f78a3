import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { BusyCalendarRow } from '@/lib/bookings/calendars/queries'
import type { FormState } from '@/lib/form-action'
import { formatShort, zoneCity } from '@/lib/time'
import { OwnRows } from './own-rows'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type CalendarsSectionProps = {
  calendars: readonly BusyCalendarRow[]
  zone: string
  now: Date
  add: Action
  remove: Action
  read: Action
}

/** Calendars outside whose busy times are not offered. */
export function CalendarsSection({ calendars, zone, now, add, remove, read }: CalendarsSectionProps) {
  const rows = calendars.map((calendar) => ({
    value: calendar.id,
    title: calendar.name,
    note: <State calendar={calendar} now={now} zone={zone} />,
  }))
  return (
    <section aria-labelledby="calendars-head" className="availability-part">
      <h2 id="calendars-head">Your other calendars</h2>
      <p className="text-soft">
        What is busy there is not offered here. They are read every quarter of an hour; clients see nothing of
        them.
      </p>
      <OwnRows action={remove} id="calendar-rows" name="calendar" rows={rows} />
      <OwnRows
        action={read}
        id="calendar-read"
        name="calendar"
        rows={calendars
          .filter(({ waiting }) => !waiting)
          .map(({ id, name }) => ({ value: id, title: `Changed something in ${name}?` }))}
        verb="Read it now"
      />
      <ActionForm action={add} clearWhenDone id="calendar">
        <Field
          autoComplete="off"
          hint="The secret address that ends with .ics; your calendar’s settings show it. It is kept to yourself."
          label="Address of a calendar"
          name="url"
          type="url"
        />
        <Field autoComplete="off" hint="May stay empty." label="What you call it" name="name" />
        <SubmitButton variant="plain">Add the calendar</SubmitButton>
      </ActionForm>
    </section>
  )
}

type StateProps = { calendar: BusyCalendarRow; zone: string; now: Date }

function State({ calendar: { host, waiting, stale, lastSuccessAt, lastError }, zone, now }: StateProps) {
  const read = lastSuccessAt
    ? `read ${formatShort(lastSuccessAt, zone, now)}, ${zoneCity(zone)} time`
    : 'never read'
  return (
    <>
      {host}, {waiting ? 'read for the first time in a moment' : read}{' '}
      {stale && !waiting && <Badge tone="harm">{lastSuccessAt ? 'Out of date' : 'Cannot be read'}</Badge>}
      {lastError && <span className="block">{lastError}</span>}
    </>
  )
}
