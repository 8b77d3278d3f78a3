import ICAL from 'ical.js'
import type { Email } from 'postal-mime'
import { beforeAll, describe, expect, test } from 'vitest'
import { confirmCode, confirmToken, hashToken, manageToken } from '@/lib/bookings/booking-tokens'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { confirmBooking } from '@/lib/bookings/confirm-booking'
import { bookingLetters } from '@/lib/bookings/letters/compose-letter'
import { renewCoachReminders } from '@/lib/bookings/letters/renew-coach-reminders'
import { moveBooking } from '@/lib/bookings/move-booking'
import type { Party } from '@/lib/bookings/party'
import { proposeTimes } from '@/lib/bookings/propose-times'
import { recordOutcome } from '@/lib/bookings/record-outcome'
import { sendQueuedLetter } from '@/lib/outbox'
import { startWorker } from '@/scripts/worker-process'
import {
  type MadeCoach,
  type MadeKind,
  makeBooking,
  makeCallKind,
  makeCoach,
} from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { lettersTo, taken, whenTaken } from '../outbox/mail-server'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const now = new Date(Math.ceil(Date.now() / day) * day)
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds)
const zones = { client: 'America/New_York', coach: 'Europe/Berlin' }
const questions = [{ id: 'topic', label: 'What is it about?', required: false }]

let kind: MadeKind
let coach: MadeCoach
let nextStart = 3 * day

beforeAll(async () => {
  kind = await makeCallKind({ questions })
  coach = await makeCoach({ kinds: [kind], zone: zones.coach })
})

/** A call of a client in New York, at a time of its own. */
async function book(as: 'client' | 'stranger' = 'client') {
  const client = as === 'client' ? await makeViewer({ zone: zones.client }) : null
  const startsAt = after(nextStart)
  nextStart += hour
  const email = client?.email ?? `stranger-${startsAt.getTime()}@example.org`
  const form = {
    zone: zones.client,
    email,
    clientAgreesToNotes: true,
    answers: { topic: 'My visa and 54,000 euros' },
  }
  const { id } = await makeBooking({ coach, kind, startsAt, now, client }, form)
  const byLink: Party = { as: 'client', tokenHash: hashToken(manageToken(id)) }
  const byCoach = { as: 'coach', coachId: coach.id, id } as const
  return { id, startsAt, email, byLink, byCoach }
}

/** Everything that is due by then leaves, or is dropped. */
async function send(bookingId: string, at = now): Promise<void> {
  const due = await testDb().outgoingLetter.findMany({
    where: { subjectId: bookingId, sentAt: null, droppedAt: null, dueAt: { lte: at } },
    orderBy: { dueAt: 'asc' },
  })
  for (const { id } of due) await sendQueuedLetter(id, bookingLetters, at)
}

async function newest(address: string): Promise<Email & { text: string }> {
  const letter = (await lettersTo(address)).at(-1)
  if (!letter) throw new Error(`No letter came to ${address}.`)
  return { ...letter, text: letter.text ?? '' }
}

/** The newest letter to the coach about this call. */
async function newestToCoach(id: string): Promise<Email & { text: string }> {
  const letters = (await lettersTo(coach.email)).filter(({ text }) => text?.includes(id))
  return { ...(letters.at(-1) as Email), text: letters.at(-1)?.text ?? '' }
}

/** The invitation of a letter, and how its two parts name its method. */
function invitationIn({ attachments }: Email) {
  const files = attachments.map(({ content, ...part }) => ({ ...part, text: textOf(content) }))
  const [part, file] = [
    files.find(({ mimeType }) => mimeType === 'text/calendar'),
    files.find(({ filename }) => filename === 'invite.ics'),
  ]
  expect(file?.text).toBe(part?.text)
  const calendar = new ICAL.Component(ICAL.parse(part?.text ?? ''))
  const event = calendar.getFirstSubcomponent('vevent')
  const value = (name: string) => String(event?.getFirstPropertyValue(name))
  return { part, method: calendar.getFirstPropertyValue('method'), value }
}

const textOf = (content: ArrayBuffer | Uint8Array | string) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

describe('letters about a call', () => {
  test('a stranger gets a code and a link, and no invitation before they confirm', async () => {
    const { id, email } = await book('stranger')
    await send(id)
    const letter = await newest(email)
    const { heldUntil } = await testDb().booking.findUniqueOrThrow({ where: { id } })
    expect(letter.text).toContain(`    ${confirmCode(id, heldUntil ?? now)}`)
    expect(letter.text).toContain(`http://localhost:3000/book/confirm/${confirmToken(id)}`)
    expect(letter.attachments).toEqual([])
    // Anybody may give somebody else's address: what they typed must not come with our letter.
    expect(letter.to).toEqual([{ name: '', address: email }])
    expect(letter.text + letter.html).not.toMatch(/Ines|Duarte/)
    expect(await lettersTo(email)).toHaveLength(1)

    await confirmBooking({ tokenHash: hashToken(confirmToken(id)) }, id, now)
    await send(id)
    expect(invitationIn(await newest(email)).method).toBe('REQUEST')
  })

  test('both sides get the invitation, each in their own zone, with the other one beside it', async () => {
    const { id, email, startsAt } = await book()
    await send(id)
    const [toClient, toCoach] = [await newest(email), await newestToCoach(id)]
    const clock = (zone: string) =>
      startsAt.toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    expect(toClient.text).toMatch(new RegExp(`When: .*, ${clock(zones.client)}–.*, New York time`))
    expect(toClient.text).toContain(`${clock(zones.coach)}, Berlin time`)
    expect(toCoach.text).toMatch(new RegExp(`When: .*, ${clock(zones.coach)}–.*, Berlin time`))
    expect(toCoach.text).toContain(`${clock(zones.client)}, New York time`)
    expect(toClient.subject).toMatch(/^Discovery call with Jonas Brandt, \w{3} \d+ \w{3}/)
    for (const [letter, zone] of [
      [toClient, zones.client],
      [toCoach, zones.coach],
    ] as const) {
      const { part, method, value } = invitationIn(letter)
      expect([method, part?.method]).toEqual(['REQUEST', 'REQUEST'])
      expect([value('uid'), value('sequence')]).toEqual([`${id}@waymark`, '0'])
      expect(textOf(letter.attachments[0]?.content ?? '')).toContain(`TZID:${zone}`)
      expect(letter.text).not.toContain('visa')
      expect(letter.html).toContain('You get this because')
    }
    expect(toClient.text).toContain(`/book/manage/${manageToken(id)}`)
    expect(toCoach.text).not.toContain(manageToken(id))
    expect(JSON.stringify(toCoach.attachments.map(({ content }) => textOf(content)))).not.toContain(
      manageToken(id),
    )
  })

  test('a move says the old time, and rises under the same UID; a cancellation takes it out', async () => {
    const { id, email, startsAt, byLink } = await book()
    await send(id)
    await moveBooking(
      byLink,
      { startsAt: new Date(startsAt.getTime() + 30 * minute), reason: 'My train.' },
      now,
    )
    await send(id)
    expect((await newestToCoach(id)).text).toContain('Reason given: My train.')
    const moved = await newest(email)
    expect(moved.subject).toMatch(/^Moved: Discovery call with Jonas Brandt, now /)
    expect(moved.text).toMatch(
      /It was to be on \w+ \d+ \w+( \d{4})?, \d\d:\d\d, New York time \(.*in Berlin\)/,
    )
    expect(invitationIn(moved).value('sequence')).toBe('1')

    await cancelBooking(byLink, { reason: 'I have signed elsewhere.' }, now)
    await send(id)
    const [toClient, toCoach] = [await newest(email), await newestToCoach(id)]
    expect(toClient.text).toContain('You cancelled the call.')
    expect(toCoach.text).toContain('Ines Duarte cancelled the call.')
    expect(toCoach.text).toContain('Reason given: I have signed elsewhere.')
    for (const letter of [toClient, toCoach]) {
      const { part, method, value } = invitationIn(letter)
      expect([method, part?.method, value('status')]).toEqual(['CANCEL', 'CANCEL', 'CANCELLED'])
      expect([value('uid'), value('sequence')]).toEqual([`${id}@waymark`, '2'])
    }
  })

  test('a proposal goes to the other side alone, until it is taken back', async () => {
    const { id, email, startsAt, byCoach } = await book()
    await send(id)
    const before = (await lettersTo(coach.email)).length
    await proposeTimes(byCoach, [new Date(startsAt.getTime() + 30 * minute)], now)
    await send(id)
    const letter = await newest(email)
    expect(letter.subject).toMatch(/^Another time\? Discovery call with Jonas Brandt/)
    expect(letter.text).toContain(`/book/manage/${manageToken(id)}`)
    expect(letter.attachments).toEqual([])
    expect(await lettersTo(coach.email)).toHaveLength(before)
  })

  test.each(['took_place', 'client_missed'] as const)(
    'next steps are a link, never words: %s',
    async (outcome) => {
      const { id, email, byCoach, startsAt } = await book()
      await send(id)
      const nextSteps = 'Ask Halden for the salary in writing.'
      const later = new Date(startsAt.getTime() + hour)
      await recordOutcome(byCoach, { outcome, nextSteps, notes: 'Nervous.' }, later)
      await send(id, later)
      const letter = await newest(email)
      expect(letter.subject).toMatch(/^Next steps after your call with Jonas Brandt/)
      expect(`${letter.text}${letter.html}`).not.toMatch(/Halden|Nervous/)
    },
  )

  test('a reminder that comes late is sent once for all that are due, and never after the call began', async () => {
    const { id, email, startsAt } = await book()
    await send(id)
    await send(id, new Date(startsAt.getTime() - 40 * minute))
    const reminders = (await lettersTo(email)).filter(({ subject }) => subject?.startsWith('Reminder:'))
    expect(reminders).toHaveLength(1)
    expect(reminders[0]?.text).toContain('begins in 40 minutes')

    const late = await book()
    await send(late.id)
    await send(late.id, late.startsAt)
    expect(await lettersTo(late.email)).toHaveLength(1)
  })

  test('a coach who chooses other reminders gets them for calls that were booked before', async () => {
    const { id, startsAt } = await book()
    await send(id)
    const choose = async (reminderMinutes: number[]) => {
      await testDb().coach.update({ where: { userId: coach.id }, data: { reminderMinutes } })
      await testDb().$transaction((tx) => renewCoachReminders(tx, coach.id, now))
    }
    await choose([30])
    await send(id, new Date(startsAt.getTime() - 20 * minute))
    const subjects = (await lettersTo(coach.email)).filter(({ text }) => text?.includes(id))
    expect(subjects.filter(({ subject }) => subject?.startsWith('Reminder:'))).toHaveLength(1)
    const rows = await testDb().outgoingLetter.findMany({
      where: { subjectId: id, to: 'coach', kind: 'reminder' },
      orderBy: { dueAt: 'asc' },
    })
    expect(rows.map(({ dueAt, sentAt }) => [startsAt.getTime() - dueAt.getTime(), sentAt !== null])).toEqual([
      [day, false],
      [hour, false],
      [30 * minute, true],
    ])
    await choose([1440, 60])
  })

  test('a worker that is killed before it hears the answer leads to the same letter again, under one Message-ID', async () => {
    const { id, email } = await book()
    await testDb().outgoingLetter.updateMany({
      where: { subjectId: id, NOT: { kind: 'invitation', to: 'client' } },
      data: { droppedAt: now },
    })
    const worker = startWorker({ LOG_LEVEL: 'silent' }, { quiet: true })
    const caught = new Promise<void>((resolve) => {
      whenTaken(async () => {
        const isOurs = taken.at(-1)?.recipients.includes(email)
        if (!isOurs) return
        worker.kill()
        await worker.ended
        resolve()
      })
    })
    await caught
    whenTaken(async () => undefined)
    await send(id)
    const letters = await lettersTo(email)
    expect(letters).toHaveLength(2)
    expect(letters[0]?.messageId).toMatch(/^<[\w-]{32}@localhost\.localdomain>$/)
    expect(letters[1]?.messageId).toBe(letters[0]?.messageId)
    // A process of its own has to start.
  }, 60_000)
})
