import type ICAL from 'ical.js'
import { periodLength } from './calendar-event'
import { dayMs, momentsIn } from './moments'
import type { BusySpan, ClockOf } from './series-spans'

/** The periods of VFREEBUSY components in which somebody is not free: busy, perhaps busy, or out. */
export function freeBusySpans(calendars: ICAL.Component[], clockOf: ClockOf): BusySpan[] {
  return calendars
    .flatMap((calendar) => calendar.getAllSubcomponents('vfreebusy'))
    .flatMap((component) => component.getAllProperties('freebusy'))
    .filter((property) => String(property.getParameter('fbtype')).toUpperCase() !== 'FREE')
    .flatMap((property) => momentsIn(property))
    .flatMap((period) => {
      const startsAt = clockOf(period)(period.wall)
      const length = periodLength(period, clockOf)
      return length ? [{ startsAt, endsAt: startsAt + length.days * dayMs + length.ms }] : []
    })
}
