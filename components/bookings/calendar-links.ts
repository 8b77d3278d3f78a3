/** What a calendar is told of a call. */
export type CalendarEntry = { title: string; startsAt: Date; endsAt: Date; place: string; details: string }

/** Where Google Calendar offers to add the call. */
export function googleCalendarUrl({ title, startsAt, endsAt, place, details }: CalendarEntry): string {
  const dates = `${compact(startsAt)}/${compact(endsAt)}`
  const query = new URLSearchParams({ action: 'TEMPLATE', text: title, dates, location: place, details })
  return `https://calendar.google.com/calendar/render?${query}`
}

/** Where Outlook on the web offers to add the call. */
export function outlookCalendarUrl({ title, startsAt, endsAt, place, details }: CalendarEntry): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: startsAt.toISOString(),
    enddt: endsAt.toISOString(),
    location: place,
    body: details,
  })
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query}`
}

/** "20261203T193000Z": the basic form of ISO 8601. */
function compact(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
}
