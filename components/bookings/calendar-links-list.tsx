import { ButtonLink } from '@/components/ui/button'
import { googleCalendarUrl, outlookCalendarUrl } from './calendar-links'
import type { CallViewProps } from './call-view-props'

/** Adds the call to a calendar: any by its file, two by their own pages. They hold the time as it is now. */
export function CalendarLinks({ call, invitation }: CallViewProps) {
  const { startsAt, endsAt, place, kind, coach } = call
  const entry = { title: `${kind.name} with ${coach.name}`, startsAt, endsAt, place, details: '' }
  return (
    <div className="acts">
      <ButtonLink download="" href={invitation}>
        Add it to your calendar
      </ButtonLink>
      <a href={googleCalendarUrl(entry)} rel="noreferrer">
        Google Calendar
      </a>
      <a href={outlookCalendarUrl(entry)} rel="noreferrer">
        Outlook
      </a>
    </div>
  )
}
