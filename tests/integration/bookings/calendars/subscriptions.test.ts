import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addBusyCalendar } from '@/lib/bookings/calendars/add-busy-calendar'
import { listBusyCalendars } from '@/lib/bookings/calendars/queries'
import { refreshDueCalendars } from '@/lib/bookings/calendars/refresh-due-calendars'
import { removeBusyCalendar } from '@/lib/bookings/calendars/remove-busy-calendar'
import { requestRefresh } from '@/lib/bookings/calendars/request-refresh'
import { addingCalendar } from '@/lib/bookings/calendars/schema'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { calendarRow, makeCalendar, makeCoachViewer, minutesLater, now, waitingRefreshes } from './rows'

const url = 'https://calendar.example/secret.ics'

describe('subscribing', () => {
  test('keeps the address, shows its host, and has it read at once', async () => {
    const coach = await makeCoachViewer()
    const input = addingCalendar.parse({ name: ' ', url: 'webcal://calendar.example/secret.ics' })
    const { id } = await addBusyCalendar(coach, input, now)
    expect(await calendarRow(id)).toMatchObject({ url, name: 'calendar.example', coachId: coach.id })
    expect(await waitingRefreshes(id)).toBe(1)
    const [shown] = await listBusyCalendars(coach, now)
    expect(shown).toMatchObject({ id, host: 'calendar.example', waiting: true, stale: true, lastError: null })
    expect(JSON.stringify(shown)).not.toContain('secret')
  })

  test('to the same calendar twice is refused, also by two forms at once', async () => {
    const coach = await makeCoachViewer()
    const add = () => addBusyCalendar(coach, { name: 'Work', url }, now)
    const outcomes = await Promise.allSettled([add(), add()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(add()).rejects.toMatchObject({ code: 'conflict', field: 'url' })
    // Another coach may have the same one.
    await addBusyCalendar(await makeCoachViewer(), { name: 'Work', url }, now)
  })

  test('to an eleventh is refused', async () => {
    const coach = await makeCoachViewer()
    for (let count = 0; count < 10; count += 1) await makeCalendar(coach)
    await expect(makeCalendar(coach)).rejects.toMatchObject({ code: 'invalid', field: 'url' })
    expect(await listBusyCalendars(coach, now)).toHaveLength(10)
  })

  test('to an address that is not asked is refused beside the field', () => {
    for (const address of ['http://calendar.example/', 'https://calendar.example:8443/', 'no address', '']) {
      const { error } = addingCalendar.safeParse({ name: 'Work', url: address })
      expect(error?.issues[0]?.path).toEqual(['url'])
    }
  })
})

describe('somebody else', () => {
  test.each(['coach', 'admin', 'client'] as const)(
    'a %s sees, reads and removes nothing of it',
    async (role) => {
      const coach = await makeCoachViewer()
      const id = await makeCalendar(coach)
      const wrong = role === 'coach' ? await makeCoachViewer() : await makeViewer({ role })
      const before = await calendarRow(id)
      expect(await listBusyCalendars(wrong, now)).toEqual([])
      await expect(removeBusyCalendar(wrong, id)).rejects.toMatchObject({ code: 'not_found' })
      await expect(requestRefresh(wrong, id, now)).rejects.toMatchObject({ code: 'not_found' })
      expect(await calendarRow(id)).toEqual(before)
    },
  )

  test('who is no coach cannot subscribe', async () => {
    const client = await makeViewer()
    await expect(addBusyCalendar(client, { name: '', url }, now)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('removing', () => {
  test('takes the busy times along, once', async () => {
    const coach = await makeCoachViewer()
    const id = await makeCalendar(coach)
    await testDb().busySpan.create({ data: { calendarId: id, startsAt: now, endsAt: minutesLater(60) } })
    await removeBusyCalendar(coach, id)
    expect(await listBusyCalendars(coach, now)).toEqual([])
    expect(await testDb().busySpan.count({ where: { calendarId: id } })).toBe(0)
    await expect(removeBusyCalendar(coach, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(removeBusyCalendar(coach, randomUUID())).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('asking for a reading now', () => {
  test('plans one, and not within a minute of the last', async () => {
    const coach = await makeCoachViewer()
    const id = await makeCalendar(coach)
    await requestRefresh(coach, id, now)
    await requestRefresh(coach, id, now)
    expect(await waitingRefreshes(id)).toBe(1)
    await testDb().busyCalendar.update({ where: { id }, data: { lastTriedAt: now } })
    const soon = new Date(now.getTime() + 59_000)
    await expect(requestRefresh(coach, id, soon)).rejects.toMatchObject({ code: 'conflict' })
    await requestRefresh(coach, id, minutesLater(1))
  })
})

describe('when a calendar is due', () => {
  test.each([
    [0, 15],
    [1, 30],
    [2, 60],
    [4, 240],
    [5, 360],
    [1_000_000, 360],
  ])('after %i failures it is read again %i minutes later', async (failures, minutes) => {
    const id = await makeCalendar(await makeCoachViewer())
    await testDb().busyCalendar.update({ where: { id }, data: { lastTriedAt: now, failures } })
    await testDb().$executeRaw`select graphile_worker.remove_job(${`refresh-busy-calendar:${id}`})`
    await refreshDueCalendars(minutesLater(minutes - 1))
    expect(await waitingRefreshes(id)).toBe(0)
    expect(await refreshDueCalendars(minutesLater(minutes))).toBeGreaterThan(0)
    expect(await waitingRefreshes(id)).toBe(1)
    // Whatever runs next, this one is out of the way.
    await testDb().busyCalendar.delete({ where: { id } })
  })

  test('nobody asks for one of a closed account', async () => {
    const coach = await makeCoachViewer()
    const id = await makeCalendar(coach)
    await testDb().$executeRaw`select graphile_worker.remove_job(${`refresh-busy-calendar:${id}`})`
    await testDb().user.update({ where: { id: coach.id }, data: { disabledAt: now } })
    await refreshDueCalendars(now)
    expect(await waitingRefreshes(id)).toBe(0)
  })

  test('one that was never tried is due at once, and waits once', async () => {
    const id = await makeCalendar(await makeCoachViewer())
    await refreshDueCalendars(now)
    await refreshDueCalendars(now)
    expect(await waitingRefreshes(id)).toBe(1)
  })
})

describe('staleness', () => {
  test.each([
    [null, true],
    [0, false],
    [360, false],
    [361, true],
  ])('read %s minutes ago: %s', async (minutes, stale) => {
    const coach = await makeCoachViewer()
    const id = await makeCalendar(coach)
    const lastSuccessAt = minutes === null ? null : minutesLater(-minutes)
    await testDb().busyCalendar.update({ where: { id }, data: { lastSuccessAt, lastTriedAt: now } })
    expect(await listBusyCalendars(coach, now)).toMatchObject([{ stale, lastSuccessAt, waiting: false }])
  })
})
