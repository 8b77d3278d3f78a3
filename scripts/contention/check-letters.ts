import type pg from 'pg'
import { letterWord } from '@/lib/outbox'
import type { BookingRow } from './booking-rows'

type Sent = { key: string; sentAt: Date | null }

/** Every row has the letters it should, each came once, and no others came. */
export async function checkLetters(
  database: pg.Client,
  rows: BookingRow[],
  caught: Map<string, string[]>,
): Promise<string[]> {
  const { rows: kept } = await database.query<Sent>('select key, sent_at as "sentAt" from outgoing_letter')
  const sent = new Map(kept.map(({ key, sentAt }) => [key, sentAt]))
  const due = rows.flatMap(dueLetters)
  const reminders = rows.flatMap(remindersAhead)
  const expected = new Set(due.map(({ key }) => letterWord(key)))
  return [
    ...due.flatMap(({ key, to }) => problemsOf(key, to, caught.get(letterWord(key)) ?? [])),
    ...due
      .filter(({ key, asked }) => !asked && !sent.get(key))
      .map(({ key }) => `${key} is not noted as sent`),
    ...reminders.filter((key) => sent.get(key) !== null).map((key) => `${key} is not ahead`),
    ...[...caught.keys()].filter((id) => !expected.has(id)).map((id) => `${id} came, and no row says why`),
    ...(sent.size === due.length + reminders.length
      ? []
      : [`${sent.size} letters are planned, and ${due.length + reminders.length} should be`]),
  ]
}

function problemsOf(key: string, to: string, addresses: string[]): string[] {
  if (addresses.length === 0) return [`${key} never came`]
  return addresses.filter((address) => address !== to).map((address) => `${key} went to ${address}`)
}

/** What went out at once. A request that was answered may have been taken back before it was noted as sent. */
function dueLetters({ id, state, isStranger, email, coachEmail }: BookingRow) {
  const to = email ?? ''
  const request = { key: `booking:${id}:confirm-request:client:0`, to, asked: true }
  const invitations = [
    { key: `booking:${id}:invitation:client:0`, to, asked: false },
    { key: `booking:${id}:invitation:coach:0`, to: coachEmail, asked: false },
  ]
  if (state === 'held') return []
  return [...(isStranger ? [request] : []), ...(state === 'confirmed' ? invitations : [])]
}

/** Every call is days ahead, so all of its reminders are. */
function remindersAhead({ id, state }: BookingRow): string[] {
  if (state !== 'confirmed') return []
  return ['client', 'coach'].flatMap((to) =>
    [1440, 60].map((minutes) => `booking:${id}:reminder:${to}:0:${minutes}`),
  )
}
