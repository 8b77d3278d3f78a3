import { type CalendarEvent, calendarFile } from '@/lib/bookings/letters/calendar-file'
import { uidOf } from '@/lib/bookings/letters/invitation'
import { env } from '@/lib/env'
import type { Feed } from './queries'

const quarterHour = 15 * 60_000

/** The private calendar as a file. The same content is the same file, byte for byte, so callers can keep it. */
export function feedFile({ createdAt, user, calls, deadlines }: Feed): string {
  const events = [...calls.map((call) => callEvent(call, user.id)), ...deadlines.map(deadlineEvent)]
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, 500)
  return calendarFile({ name: env().BRAND_NAME, zone: user.zone, events }, createdAt)
}

function callEvent(call: Feed['calls'][number], userId: string): CalendarEvent {
  const isCoach = call.coachId === userId
  const path = isCoach ? `/coach/calendar/${call.id}` : `/calls/${call.id}`
  return {
    uid: uidOf(call.id),
    sequence: call.sequence,
    startsAt: call.startsAt,
    endsAt: call.endsAt,
    title: `${call.kind.name} with ${isCoach ? call.name : call.coach.user.name}`,
    place: call.place,
    url: new URL(path, env().APP_URL).href,
  }
}

// Calendars show the quarter of an hour before: a deadline itself takes no time.
function deadlineEvent({ id, employer, role, answerBy }: Feed['deadlines'][number]): CalendarEvent {
  const endsAt = answerBy ?? new Date(0)
  return {
    uid: `${id}-answer@waymark`,
    sequence: 0,
    startsAt: new Date(endsAt.getTime() - quarterHour),
    endsAt,
    title: `Answer due: ${employer}, ${role}`,
    free: true,
  }
}
