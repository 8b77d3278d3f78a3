import type pg from 'pg'
import { letterWord } from '@/lib/outbox'
import type { BookingRow } from './booking-rows'

type Status = 'sent' | 'dropped' | 'ahead'

/** A letter that a row must have planned: to whom, and what may have become of it. */
type Expected = { key: string; to: string; may: Status[]; came: 'once' | 'perhaps' | 'never' }

/** Every row has the letters it should, those that are true came, and no others did. */
export async function checkLetters(
  database: pg.Client,
  rows: BookingRow[],
  caught: Map<string, string[]>,
): Promise<string[]> {
  const planned = await readPlanned(database)
  const expected = rows.flatMap(expectedLetters)
  const known = new Set(expected.map(({ key }) => key))
  const words = new Set(expected.map(({ key }) => letterWord(key)))
  return [
    ...expected.flatMap((letter) =>
      problemsOf(letter, planned.get(letter.key), caught.get(letterWord(letter.key)) ?? []),
    ),
    ...[...planned.keys()].filter((key) => !known.has(key)).map((key) => `${key} should not be planned`),
    ...[...caught.keys()]
      .filter((word) => !words.has(word))
      .map((word) => `${word} came, and no row says why`),
  ]
}

async function readPlanned(database: pg.Client): Promise<Map<string, Status>> {
  const { rows } = await database.query<{ key: string; status: Status }>(`
    select key, case
      when sent_at is not null then 'sent' when dropped_at is not null then 'dropped' else 'ahead'
    end as status
    from outgoing_letter`)
  return new Map(rows.map(({ key, status }) => [key, status]))
}

function problemsOf(
  { key, to, may, came }: Expected,
  status: Status | undefined,
  addresses: string[],
): string[] {
  const problems = addresses.filter((address) => address !== to).map((address) => `${key} went to ${address}`)
  if (!status || !may.includes(status)) problems.push(`${key} is ${status ?? 'not planned'}`)
  if (came === 'once' && addresses.length === 0) problems.push(`${key} never came`)
  if (came === 'never' && addresses.length > 0) problems.push(`${key} came`)
  if (status === 'sent' && addresses.length === 0) problems.push(`${key} is noted as sent, and never came`)
  return problems
}

function expectedLetters({ id, state, isStranger, email, coachEmail }: BookingRow): Expected[] {
  const sides = [
    ['client', email ?? ''],
    ['coach', coachEmail],
  ] as const
  const letter = (what: string, to: string, may: Status[], came: Expected['came']) => ({
    key: `booking:${id}:${what}`,
    to,
    may,
    came,
  })
  // A letter that came from a worker that was then killed may have been taken back before it was noted as sent.
  const request = letter('confirm-request:client:0', email ?? '', ['sent', 'dropped'], 'once')
  const invitations = sides.map(([side, to]) =>
    state === 'confirmed'
      ? letter(`invitation:${side}:0`, to, ['sent'], 'once')
      : letter(`invitation:${side}:0`, to, ['sent', 'dropped'], 'perhaps'),
  )
  // Every call is days ahead, so all of its reminders are.
  const reminders = sides.flatMap(([side, to]) =>
    [1440, 60].map((minutes) =>
      letter(`reminder:${side}:0:${minutes}`, to, [state === 'confirmed' ? 'ahead' : 'dropped'], 'never'),
    ),
  )
  const cancellations = sides.map(([side, to]) => letter(`cancellation:${side}:1`, to, ['sent'], 'once'))
  if (state === 'held') return []
  return [
    ...(isStranger ? [request] : []),
    ...(state === 'confirmed' || state === 'cancelled' ? [...invitations, ...reminders] : []),
    ...(state === 'cancelled' ? cancellations : []),
  ]
}
