import { expect, it } from 'vitest'
import { findCoachZones } from '@/lib/bookings/find-coach-zones'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'

it('a coach on a trip is where the trip is, call by call, and at home before and after', async () => {
  const now = new Date('2026-11-22T10:00:00Z')
  const jonas = await makeCoach({ zone: 'Europe/Berlin' })
  const amara = await makeCoach({ zone: 'Africa/Accra' })
  const days = { startsOn: new Date('2026-12-01'), endsOn: new Date('2026-12-05') }
  await testDb().trip.create({ data: { coachId: jonas.id, zone: 'Asia/Tokyo', ...days } })
  const call = (coach: { slug: string }, on: string) => ({ startsAt: new Date(`${on}T02:00:00Z`), coach })
  const calls = [
    call(jonas, '2026-12-03'),
    call(amara, '2026-12-03'),
    call(jonas, '2026-12-08'),
    call(jonas, '2026-11-24'),
  ]
  expect(await findCoachZones(calls, now)).toEqual([
    'Asia/Tokyo',
    'Africa/Accra',
    'Europe/Berlin',
    'Europe/Berlin',
  ])
  expect(await findCoachZones([], now)).toEqual([])
})
