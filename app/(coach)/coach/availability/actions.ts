'use server'
import { asRole } from '@/lib/auth'
import { addDateOverride } from '@/lib/bookings/availability/add-date-override'
import { addDaysOff } from '@/lib/bookings/availability/add-days-off'
import { addHolidays } from '@/lib/bookings/availability/add-holidays'
import { addTrip } from '@/lib/bookings/availability/add-trip'
import { assertAhead } from '@/lib/bookings/availability/assert-ahead'
import { sayDay, sayDays, today } from '@/lib/bookings/availability/days'
import { removeDateOverride } from '@/lib/bookings/availability/remove-date-override'
import { removeDaysOff } from '@/lib/bookings/availability/remove-days-off'
import { removeTrip } from '@/lib/bookings/availability/remove-trip'
import { saveHolidayRegion } from '@/lib/bookings/availability/save-holiday-region'
import { saveWeeklyHours } from '@/lib/bookings/availability/save-weekly-hours'
import {
  addingDaysOff,
  addingHolidays,
  addingOverride,
  addingTrip,
  removingDaysOff,
  removingOverride,
  removingTrip,
  savingHolidayRegion,
  savingHours,
} from '@/lib/bookings/availability/schema'
import { addBusyCalendar } from '@/lib/bookings/calendars/add-busy-calendar'
import { removeBusyCalendar } from '@/lib/bookings/calendars/remove-busy-calendar'
import { requestRefresh } from '@/lib/bookings/calendars/request-refresh'
import { addingCalendar, choosingCalendar } from '@/lib/bookings/calendars/schema'
import { formAction } from '@/lib/form-action'
import { zoneCity } from '@/lib/time'

export const saveWeeklyHoursAction = formAction(savingHours, asRole('coach'), async (viewer, input) => {
  await saveWeeklyHours(viewer, input)
  return 'Saved. This is how your hours were understood.'
})

export const addDateOverrideAction = formAction(addingOverride, asRole('coach'), async (viewer, input) => {
  assertAhead(input.on, today(viewer.zone, new Date()), 'on')
  await addDateOverride(viewer, input)
  return `Set for ${sayDay(input.on)}.`
})

export const removeDateOverrideAction = formAction(
  removingOverride,
  asRole('coach'),
  async (viewer, { on }) => {
    await removeDateOverride(viewer, { on })
    return `${sayDay(on)} has its usual hours again.`
  },
)

export const addDaysOffAction = formAction(addingDaysOff, asRole('coach'), async (viewer, input) => {
  assertAhead(input.endsOn, today(viewer.zone, new Date()), 'endsOn')
  await addDaysOff(viewer, input)
  return `Off: ${sayDays(input)}.`
})

export const removeDaysOffAction = formAction(
  removingDaysOff,
  asRole('coach'),
  async (viewer, { daysOff }) => {
    const { label, ...days } = await removeDaysOff(viewer, daysOff)
    return `No longer off: ${sayDays(days)}${label && `, ${label}`}.`
  },
)

export const saveHolidayRegionAction = formAction(
  savingHolidayRegion,
  asRole('coach'),
  async (viewer, input) => {
    await saveHolidayRegion(viewer, input)
  },
)

export const addHolidaysAction = formAction(addingHolidays, asRole('coach'), async (viewer, { holiday }) => {
  const [first, ...others] = await addHolidays(viewer, holiday, today(viewer.zone, new Date()))
  if (!first) return 'They were days off already.'
  return others.length === 0
    ? `Off: ${first.name}, ${sayDays(first)}.`
    : `${others.length + 1} holidays are off.`
})

export const addTripAction = formAction(addingTrip, asRole('coach'), async (viewer, input) => {
  assertAhead(input.endsOn, today(viewer.zone, new Date()), 'endsOn')
  await addTrip(viewer, input)
  return `Added: ${zoneCity(input.zone)}, ${sayDays(input)}.`
})

export const removeTripAction = formAction(removingTrip, asRole('coach'), async (viewer, { trip }) => {
  const { zone, ...days } = await removeTrip(viewer, trip)
  return `Removed: ${zoneCity(zone)}, ${sayDays(days)}.`
})

export const addBusyCalendarAction = formAction(addingCalendar, asRole('coach'), async (viewer, input) => {
  await addBusyCalendar(viewer, input, new Date())
  return 'Added. It is read in a moment; look again soon.'
})

export const removeBusyCalendarAction = formAction(
  choosingCalendar,
  asRole('coach'),
  async (viewer, { calendar }) => {
    await removeBusyCalendar(viewer, calendar)
    return 'Removed. What was busy there can be booked again.'
  },
)

export const readBusyCalendarAction = formAction(
  choosingCalendar,
  asRole('coach'),
  async (viewer, { calendar }) => {
    await requestRefresh(viewer, calendar, new Date())
    return 'It is being read. Look again in a moment.'
  },
)
