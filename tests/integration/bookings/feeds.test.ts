import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as getInvitation } from '@/app/api/bookings/[token]/invitation/route'
import { GET as getFeed } from '@/app/api/feeds/[token]/route'
import { manageToken } from '@/lib/bookings/booking-tokens'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { endCalendarFeed } from '@/lib/bookings/feeds/end-calendar-feed'
import { findFeed, findOwnFeedToken } from '@/lib/bookings/feeds/queries'
import { renewCalendarFeed } from '@/lib/bookings/feeds/renew-calendar-feed'
import type { Viewer } from '@/lib/viewer'
import {
  type MadeCoach,
  type MadeKind,
  makeBooking,
  makeCallKind,
  makeCoach,
} from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'

const day = 86_400_000
const now = new Date(Math.ceil(Date.now() / day) * day)
const startsAt = new Date(now.getTime() + 3 * day)

let kind: MadeKind
let coach: MadeCoach
let client: Viewer
let callId: string

beforeAll(async () => {
  kind = await makeCallKind()
  coach = await makeCoach({ kinds: [kind], zone: 'Europe/Berlin' })
  client = await makeViewer({ zone: 'America/New_York' })
  callId = (await makeBooking({ coach, kind, client, startsAt, now })).id
})

async function tokenOf(viewer: { id: string }): Promise<string> {
  await renewCalendarFeed(viewer, new Date())
  return (await findOwnFeedToken(viewer)) ?? ''
}

const at = (token: string) => ({ params: Promise.resolve({ token }) })
const ask = (token: string, headers: Record<string, string> = {}) =>
  getFeed(new Request('http://localhost/api/feeds/x', { headers }), at(token))

async function eventsIn(answer: Response) {
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('a private calendar', () => {
  test('holds the calls of whoever it belongs to, on either side, and nobody else’s', async () => {
    const [ofClient, ofCoach, ofOther] = await Promise.all(
      [client, coach, await makeViewer()].map(async (viewer) => eventsIn(await ask(await tokenOf(viewer)))),
    )
    expect(ofClient?.map(({ uid, summary }) => [uid, summary])).toEqual([
      [`${callId}@waymark`, 'Discovery call with Jonas Brandt'],
    ])
    expect(ofCoach?.map(({ uid, summary }) => [uid, summary])).toEqual([
      [`${callId}@waymark`, 'Discovery call with Ines Duarte'],
    ])
    expect(ofOther).toEqual([])
  })

  test('holds by when to answer: employer and role, while it is open, and no word more', async () => {
    const viewer = await makeViewer()
    const made = { employer: 'Halden, "N.Y."\r\nATTENDEE:x', role: 'Analyst' }
    const [open, old] = [await makeOpportunity(viewer, made), await makeOpportunity(viewer, made)]
    const answerBy = new Date(now.getTime() + 2 * day)
    await testDb().opportunity.update({ where: { id: open.id }, data: { answerBy } })
    const longAgo = new Date(Date.now() - 31 * day)
    await testDb().opportunity.update({ where: { id: old.id }, data: { answerBy: longAgo } })
    const answer = await ask(await tokenOf(viewer))
    const [event, ...others] = await eventsIn(answer)
    expect(others).toEqual([])
    expect(event?.summary).toBe('Answer due: Halden, "N.Y." ATTENDEE:x, Analyst')
    expect(event?.endDate.toJSDate()).toEqual(answerBy)
    const names = event?.component.getAllProperties().map(({ name }) => name)
    expect(names).not.toContain('description')
    expect(names).not.toContain('url')
    expect(names).not.toContain('attendee')
  })

  test('loses a call that is cancelled', async () => {
    const { id } = await makeBooking({
      coach,
      kind,
      client,
      startsAt: new Date(startsAt.getTime() + day),
      now,
    })
    const token = await tokenOf(client)
    expect(await eventsIn(await ask(token))).toHaveLength(2)
    await cancelBooking({ as: 'client', clientId: client.id, id }, { reason: '' }, now)
    expect(await eventsIn(await ask(token))).toHaveLength(1)
  })

  test('is not sent again while it is the same, and no shared cache may keep it', async () => {
    const token = await tokenOf(client)
    const first = await ask(token)
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(first.headers.get('cache-control')).toContain('private')
    const etag = first.headers.get('etag') ?? ''
    const second = await ask(token, { 'if-none-match': etag })
    expect([second.status, await second.text()]).toEqual([304, ''])
    const zone = 'Asia/Tokyo'
    await testDb().user.update({ where: { id: client.id }, data: { zone } })
    expect((await ask(token, { 'if-none-match': etag })).status).toBe(200)
  })

  test('has an address that cannot be guessed, ends when renewed or ended, and stays away from closed accounts', async () => {
    const viewer = await makeViewer()
    const first = await tokenOf(viewer)
    expect(first).toMatch(/^[\w-]{22}$/)
    const row = await testDb().calendarFeed.findUniqueOrThrow({ where: { userId: viewer.id } })
    expect(row.tokenHash).toBe(createHash('sha256').update(first).digest('base64url'))
    expect(JSON.stringify(row)).not.toContain(first)

    await renewCalendarFeed(viewer, new Date(Date.now() + 1000))
    expect((await ask(first)).status).toBe(404)
    const second = (await findOwnFeedToken(viewer)) ?? ''
    expect((await ask(second)).status).toBe(200)
    await testDb().user.update({ where: { id: viewer.id }, data: { disabledAt: now } })
    expect((await ask(second)).status).toBe(404)
    await testDb().user.update({ where: { id: viewer.id }, data: { disabledAt: null } })
    await endCalendarFeed(viewer)
    expect((await ask(second)).status).toBe(404)
    expect(await findOwnFeedToken(viewer)).toBeNull()
    expect((await ask('x'.repeat(22))).status).toBe(404)
  })

  test('holds 500 calls at most', async () => {
    const busy = await makeCoach({ kinds: [kind] })
    await testDb().$executeRaw`
      insert into booking (id, coach_id, kind_id, state, starts_at, ends_at, blocked_from, blocked_until, name, email,
        manage_token_hash, confirmed_at)
      select gen_random_uuid(), ${busy.id}::uuid, ${kind.id}::uuid, 'confirmed', at, at + interval '30 minutes', at,
        at + interval '30 minutes', 'Client', 'client@example.org', gen_random_uuid()::text, now()
      from generate_series(now(), now() + interval '600 hours', interval '1 hour') as at`
    const feed = await findFeed(await tokenOf(busy), new Date())
    expect(feed?.calls).toHaveLength(500)
    expect(await eventsIn(await ask(await tokenOf(busy)))).toHaveLength(500)
  })
})

describe('a call as a file', () => {
  const download = (token: string) => getInvitation(new Request('http://localhost/'), at(token))

  test('is for whoever holds the link, and for nobody else', async () => {
    const answer = await download(manageToken(callId))
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="call.ics"')
    const [event] = await eventsIn(answer)
    expect(event?.uid).toBe(`${callId}@waymark`)
    expect(event?.attendees).toEqual([])
    expect((await download('x'.repeat(22))).status).toBe(404)
    expect((await download(callId)).status).toBe(404)
  })
})
