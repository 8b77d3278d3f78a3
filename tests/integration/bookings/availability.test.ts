import { beforeEach, describe, expect, test } from 'vitest'
import { addDateOverride } from '@/lib/bookings/availability/add-date-override'
import { addDaysOff } from '@/lib/bookings/availability/add-days-off'
import { addHolidays } from '@/lib/bookings/availability/add-holidays'
import { addTrip } from '@/lib/bookings/availability/add-trip'
import { dayPlan, isInHours } from '@/lib/bookings/availability/day-plan'
import { listOwnSlots } from '@/lib/bookings/availability/list-own-slots'
import { findOwnAvailability, type OwnAvailability } from '@/lib/bookings/availability/queries'
import { removeDateOverride } from '@/lib/bookings/availability/remove-date-override'
import { removeDaysOff } from '@/lib/bookings/availability/remove-days-off'
import { removeTrip } from '@/lib/bookings/availability/remove-trip'
import { saveHolidayRegion } from '@/lib/bookings/availability/save-holiday-region'
import { saveWeeklyHours, textsOf } from '@/lib/bookings/availability/save-weekly-hours'
import { addingDaysOff, addingTrip } from '@/lib/bookings/availability/schema'
import { type MadeCoach, makeCallKind, makeCoach } from '@/tests/support/booking-factories'
import { hoursForm } from './availability-rows'

const now = new Date('2026-11-22T10:00:00Z')
const today = '2026-11-22'

let coach: MadeCoach
let kind: { id: string; slug: string }

beforeEach(async () => {
  kind = await makeCallKind()
  coach = await makeCoach({ zone: 'Europe/Berlin', weekly: [], kinds: [kind] })
  await saveWeeklyHours(coach, hoursForm({ monday: '9-12', thursday: '14-16' }))
})

async function own(): Promise<OwnAvailability> {
  const found = await findOwnAvailability(coach, today)
  if (!found) throw new Error('The coach has a profile.')
  return found
}

async function texts() {
  return textsOf((await own()).hours)
}

/** When the coach can be booked on some days, in UTC. */
async function starts(from: string, until: string): Promise<string[]> {
  const window = { from: Date.parse(from), until: Date.parse(until), now }
  const found = await listOwnSlots(coach, kind.slug, window)
  return found.map((start) => new Date(start).toISOString().slice(0, 16))
}

describe('weekly hours', () => {
  test('several spans a day, understood kindly, and seen by clients', async () => {
    await saveWeeklyHours(
      coach,
      hoursForm({ monday: '9-10 and 14.00 – 15.00', tuesday: 'off' }, await texts()),
    )
    expect(await texts()).toMatchObject({ monday: '09:00–10:00, 14:00–15:00', tuesday: '', thursday: '' })
    expect(await starts('2026-11-23', '2026-11-24')).toEqual([
      '2026-11-23T08:00',
      '2026-11-23T08:30',
      '2026-11-23T13:00',
      '2026-11-23T13:30',
    ])
  })

  test('two tabs change different days, and both are kept', async () => {
    const drawn = await texts()
    await saveWeeklyHours(coach, hoursForm({ ...drawn, monday: '9-13' }, drawn))
    await saveWeeklyHours(coach, hoursForm({ ...drawn, friday: '9-10' }, drawn))
    expect(await texts()).toMatchObject({
      monday: '09:00–13:00',
      friday: '09:00–10:00',
      thursday: '14:00–16:00',
    })
  })

  test('the same day in two tabs: the second is told, by day, and may insist', async () => {
    const drawn = await texts()
    await saveWeeklyHours(coach, hoursForm({ ...drawn, monday: '9-13' }, drawn))
    const late = saveWeeklyHours(coach, hoursForm({ ...drawn, monday: '10-11', friday: '9-10' }, drawn))
    await expect(late).rejects.toMatchObject({ code: 'conflict', field: 'monday' })
    expect(await texts()).toMatchObject({ monday: '09:00–13:00', friday: '' })
    const drawnAnew = await texts()
    await saveWeeklyHours(coach, hoursForm({ ...drawnAnew, monday: '10-11' }, drawnAnew))
    expect(await texts()).toMatchObject({ monday: '10:00–11:00' })
  })

  test('eight saves at once leave one of them whole', async () => {
    const wanted = Array.from({ length: 8 }, (_, index) => ({
      monday: `${index}-22, 22:30-23`,
      sunday: '9-10',
    }))
    await Promise.all(wanted.map((week) => saveWeeklyHours(coach, hoursForm(week))))
    const { monday, sunday } = await texts()
    expect(monday).toMatch(/^\d\d:00–22:00, 22:30–23:00$/)
    expect(sunday).toBe('09:00–10:00')
  })
})

describe('single days', () => {
  test('have hours of their own, or none, until these are removed', async () => {
    await addDateOverride(coach, { on: '2026-11-23', hours: [{ startMinute: 600, endMinute: 630 }] })
    await addDateOverride(coach, { on: '2026-11-26', hours: [] })
    expect(await starts('2026-11-23', '2026-11-28')).toEqual(['2026-11-23T09:00'])
    await removeDateOverride(coach, { on: '2026-11-26' })
    expect(await starts('2026-11-26', '2026-11-27')).toHaveLength(4)
  })

  test('are not overwritten by another tab', async () => {
    const on = '2026-11-23'
    await addDateOverride(coach, { on, hours: [] })
    await addDateOverride(coach, { on, hours: [] })
    const other = addDateOverride(coach, { on, hours: [{ startMinute: 600, endMinute: 630 }] })
    await expect(other).rejects.toMatchObject({ code: 'conflict', field: 'on' })
  })
})

describe('days off', () => {
  test('win over everything, once each, and come back', async () => {
    const input = addingDaysOff.parse({ startsOn: '2026-11-23', endsOn: '', label: 'Moving' })
    await addDateOverride(coach, { on: '2026-11-23', hours: [{ startMinute: 600, endMinute: 630 }] })
    await addDaysOff(coach, input)
    await addDaysOff(coach, input)
    const { daysOff } = await own()
    expect(daysOff).toMatchObject([{ startsOn: '2026-11-23', endsOn: '2026-11-23', label: 'Moving' }])
    expect(await starts('2026-11-23', '2026-11-24')).toEqual([])
    expect(dayPlan(await own(), '2026-11-23')).toMatchObject({ hours: [], off: 'Moving' })
    expect(await removeDaysOff(coach, daysOff[0]?.id ?? '')).toMatchObject({ label: 'Moving' })
    expect(await starts('2026-11-23', '2026-11-24')).toEqual(['2026-11-23T09:00'])
  })

  test('a call that lies on one since is marked', async () => {
    const call = { startsAt: new Date('2026-11-23T08:00Z'), endsAt: new Date('2026-11-23T08:30Z') }
    expect(isInHours(await own(), call)).toBe(true)
    await addDaysOff(coach, { startsOn: '2026-11-20', endsOn: '2026-11-25', label: '' })
    expect(isInHours(await own(), call)).toBe(false)
  })
})

describe('public holidays', () => {
  test('are proposed by country and region, taken one by one or all, and not twice', async () => {
    await saveHolidayRegion(coach, { country: 'DE', region: 'BE' })
    expect(await addHolidays(coach, ['2027-03-08'], today)).toMatchObject([
      { name: "International Women's Day" },
    ])
    expect(await addHolidays(coach, ['2027-03-08'], today)).toEqual([])
    const others = await addHolidays(coach, ['all'], today)
    expect(others.map(({ startsOn }) => startsOn)).toContain('2026-12-25')
    expect(others.map(({ startsOn }) => startsOn)).not.toContain('2027-03-08')
    expect(await addHolidays(coach, ['all'], today)).toEqual([])
    expect((await own()).daysOff).toHaveLength(others.length + 1)
  })

  test('of a region that is not in the country are those of the country', async () => {
    await saveHolidayRegion(coach, { country: 'PT', region: 'BE' })
    expect((await own()).holidayRegion).toBe('PT')
    const unknown = saveHolidayRegion(coach, { country: 'AQ', region: '' })
    await expect(unknown).rejects.toMatchObject({ code: 'invalid', field: 'country' })
  })
})

describe('trips', () => {
  const days = { startsOn: '2026-11-23', endsOn: '2026-11-27' }

  test('keep the usual hours on the clocks there', async () => {
    await addTrip(coach, addingTrip.parse({ ...days, zone: 'new york' }))
    expect((await starts('2026-11-23', '2026-11-24'))[0]).toBe('2026-11-23T14:00')
    expect(dayPlan(await own(), '2026-11-23')).toMatchObject({ zone: 'America/New_York' })
  })

  test('may have hours of their own, which go with them', async () => {
    await addTrip(coach, addingTrip.parse({ ...days, zone: 'Asia/Tokyo', wednesday: '10-11' }))
    const { trips } = await own()
    expect(await starts('2026-11-23', '2026-11-28')).toEqual(['2026-11-25T01:00', '2026-11-25T01:30'])
    expect(await removeTrip(coach, trips[0]?.id ?? '')).toEqual({ ...days, zone: 'Asia/Tokyo' })
    expect(await texts()).toMatchObject({ monday: '09:00–12:00', wednesday: '' })
  })

  test('do not meet: a coach is in one place', async () => {
    await addTrip(coach, addingTrip.parse({ ...days, zone: 'Asia/Tokyo' }))
    const other = addTrip(coach, addingTrip.parse({ startsOn: days.endsOn, zone: 'Lisbon' }))
    await expect(other).rejects.toMatchObject({ code: 'conflict', field: 'startsOn' })
  })

  test('at once: one of eight is kept', async () => {
    const trip = addingTrip.parse({ ...days, zone: 'Asia/Tokyo' })
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => addTrip(coach, trip)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
