import { beforeAll, describe, expect, test } from 'vitest'
import { addDateOverride } from '@/lib/bookings/availability/add-date-override'
import { addDaysOff } from '@/lib/bookings/availability/add-days-off'
import { addHolidays } from '@/lib/bookings/availability/add-holidays'
import { addTrip } from '@/lib/bookings/availability/add-trip'
import { publishCoach } from '@/lib/bookings/availability/publish-coach'
import { findOwnAvailability, findProfile } from '@/lib/bookings/availability/queries'
import { removeCoachPicture } from '@/lib/bookings/availability/remove-coach-picture'
import { removeDateOverride } from '@/lib/bookings/availability/remove-date-override'
import { removeDaysOff } from '@/lib/bookings/availability/remove-days-off'
import { removeTrip } from '@/lib/bookings/availability/remove-trip'
import { saveCoachPicture } from '@/lib/bookings/availability/save-coach-picture'
import { saveCoachProfile } from '@/lib/bookings/availability/save-coach-profile'
import { saveHolidayRegion } from '@/lib/bookings/availability/save-holiday-region'
import { saveWeeklyHours } from '@/lib/bookings/availability/save-weekly-hours'
import { addingTrip } from '@/lib/bookings/availability/schema'
import { unpublishCoach } from '@/lib/bookings/availability/unpublish-coach'
import { saveCoachNotes } from '@/lib/bookings/save-coach-notes'
import type { Viewer } from '@/lib/viewer'
import { type MadeCoach, makeBooking, makeCallKind, makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { everythingOfCoach, hoursForm, profileForm } from './availability-rows'

const now = new Date('2026-11-22T10:00:00Z')
const today = '2026-11-22'
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const days = { startsOn: '2026-12-07', endsOn: '2026-12-08' }

let owner: MadeCoach
let daysOff: string
let trip: string
let booking: string

beforeAll(async () => {
  const kind = await makeCallKind()
  owner = await makeCoach({ kinds: [kind], holidayRegion: 'DE' })
  await saveCoachPicture(owner, png, now)
  await addDateOverride(owner, { on: '2026-12-10', hours: [] })
  await addDaysOff(owner, { ...days, label: 'Mine' })
  await addTrip(owner, addingTrip.parse({ ...days, zone: 'Asia/Tokyo' }))
  const own = await findOwnAvailability(owner, today)
  daysOff = own?.daysOff[0]?.id ?? ''
  trip = own?.trips[0]?.id ?? ''
  const startsAt = new Date('2026-11-25T10:00:00Z')
  booking = (await makeBooking({ coach: owner, kind, client: await makeViewer(), startsAt, now })).id
})

/** Writes on rows that name themselves: anybody else's are not there, for other coaches neither. */
const onRows: [name: string, write: (viewer: Viewer) => Promise<unknown>][] = [
  ['removeDaysOff', (viewer) => removeDaysOff(viewer, daysOff)],
  ['removeTrip', (viewer) => removeTrip(viewer, trip)],
  ['removeDateOverride', (viewer) => removeDateOverride(viewer, { on: '2026-12-10' })],
  ['removeCoachPicture', (viewer) => removeCoachPicture(viewer)],
  ['saveCoachNotes', (viewer) => saveCoachNotes(notedBy(viewer), { notes: 'Mine', drawn: '' })],
]

/** Writes on what a coach is: for whoever is none there is nothing to change. */
const onSelf: typeof onRows = [
  ['saveCoachProfile', (viewer) => saveCoachProfile(viewer, profileForm({ slug: `other-${viewer.id}` }))],
  ['saveCoachPicture', (viewer) => saveCoachPicture(viewer, png, now)],
  ['publishCoach', (viewer) => publishCoach(viewer, now)],
  ['unpublishCoach', (viewer) => unpublishCoach(viewer)],
  ['saveWeeklyHours', (viewer) => saveWeeklyHours(viewer, hoursForm({ monday: '9-10' }))],
  ['addDateOverride', (viewer) => addDateOverride(viewer, { on: '2026-12-11', hours: [] })],
  ['addDaysOff', (viewer) => addDaysOff(viewer, { ...days, label: '' })],
  ['saveHolidayRegion', (viewer) => saveHolidayRegion(viewer, { country: 'PT', region: '' })],
  ['addHolidays', (viewer) => addHolidays(viewer, ['all'], today)],
  ['addTrip', (viewer) => addTrip(viewer, addingTrip.parse({ ...days, zone: 'Asia/Tokyo' }))],
]

function notedBy(viewer: Viewer) {
  return { as: 'coach', coachId: viewer.id, id: booking } as const
}

async function everything(): Promise<string> {
  const { coachNotes } = await testDb().booking.findUniqueOrThrow({ where: { id: booking } })
  return (await everythingOfCoach(owner.id)) + coachNotes
}

describe.each(['client', 'admin'] as const)('a %s', (role) => {
  test.each([...onRows, ...onSelf])('%s finds no coach', async (_, write) => {
    const before = await everything()
    await expect(write(await makeViewer({ role }))).rejects.toMatchObject({ code: 'not_found' })
    expect(await everything()).toBe(before)
  })

  test('sees nothing', async () => {
    const wrong = await makeViewer({ role })
    expect(await findProfile(wrong)).toBeNull()
    expect(await findOwnAvailability(wrong, today)).toBeNull()
  })
})

describe('another coach', () => {
  test.each(onRows)('%s finds nothing of it', async (_, write) => {
    const before = await everything()
    await expect(write(await makeCoach())).rejects.toMatchObject({ code: 'not_found' })
    expect(await everything()).toBe(before)
  })

  test.each(onSelf)('%s changes their own alone', async (name, write) => {
    const [before, other] = [await everything(), await makeCoach({ headline: 'Here', holidayRegion: 'PT' })]
    const kind = await makeCallKind()
    await testDb().coachCallKind.create({ data: { coachId: other.id, kindId: kind.id } })
    await expect(write(other), name).resolves.not.toThrow()
    expect(await everything()).toBe(before)
  })
})

test('the coach can do all of it', async () => {
  for (const [, write] of [...onRows, ...onSelf.filter(([name]) => name !== 'publishCoach')])
    await write(owner)
})
