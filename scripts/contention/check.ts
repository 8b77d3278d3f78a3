import { hashToken } from '@/lib/bookings/booking-tokens'
import type { Note } from './attempt'
import { type BookingRow, readBookingRows } from './booking-rows'
import { checkLetters } from './check-letters'
import { checkRules, countOf, overlapping } from './check-rules'
import type { Stage } from './stage'

export type Findings = {
  overlaps: number
  rows: Record<string, number>
  letters: number
  /** Letters that came again under their Message-ID, from workers killed before they could note them. */
  repeated: number
  /** What must not be; empty when everything holds. */
  problems: string[]
}

/** Holds what callers were told, and what the mail server took, against the rows. */
export async function check({ database, mailbox, coaches }: Stage, notes: Note[]): Promise<Findings> {
  const rows = await readBookingRows(database)
  const caught = [...mailbox.letters.values()]
  return {
    overlaps: await countOf(database, overlapping),
    rows: countBy(rows.map(({ state }) => state)),
    letters: caught.length,
    repeated: caught.reduce((sum, times) => sum + times.length - 1, 0),
    problems: [
      ...(await checkRules(database)),
      ...checkAnswers(rows, notes, coaches),
      ...rows.flatMap(checkEvents),
      ...(await checkLetters(database, rows, mailbox.letters)),
    ],
  }
}

/** How often each occurs, by name. */
export function countBy(names: string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const name of names.toSorted()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries(counts)
}

function checkAnswers(rows: BookingRow[], notes: Note[], coaches: string[]): string[] {
  const bySubmission = new Map(rows.map((row) => [row.submissionKey, row]))
  const noteOf = new Map(notes.map((note) => [note.submissionKey, note]))
  const confirmed = rows.filter(({ state }) => state === 'confirmed')
  return [
    ...notes.flatMap((note) => checkNote(note, bySubmission.get(note.submissionKey ?? ''), coaches)),
    // Who was never answered may have a call: that is the one case in which nobody was told.
    ...confirmed
      .filter(({ submissionKey }) => !mayBeConfirmed(noteOf.get(submissionKey ?? '')))
      .map(({ id }) => `${id} is confirmed, and nobody was told so`),
  ]
}

const mayBeConfirmed = (note?: Note) => note?.outcome === 'confirmed' || note?.outcome === 'never answered'

function checkNote(note: Note, row: BookingRow | undefined, coaches: string[]): string[] {
  const about = `attempt ${note.attempt.number}`
  if (note.strange) return [`${about} was answered strangely: ${note.strange}`]
  if (note.toldTwice) return [`${about} was told two things: ${note.toldTwice.join(' and ')}`]
  if (note.ledTo) return row ? checkRow(about, note, row, coaches) : [`${about} has no row`]
  const refused = note.outcome.startsWith('booking refused')
  return refused && row ? [`${about} was refused, and has a row`] : []
}

function checkRow(about: string, { attempt, ...note }: Note, row: BookingRow, coaches: string[]): string[] {
  const told = [row.id, row.manageTokenHash]
  const cancelled = note.outcome === 'confirmed, then cancelled'
  const fits = {
    state: row.state === (cancelled ? 'cancelled' : 'confirmed') || note.outcome === 'never answered',
    link: told.includes(note.ledTo ?? '') || told.includes(hashToken(note.ledTo ?? '')),
    coach: attempt.coach === null || row.coach === coaches[attempt.coach],
    kind: row.kind === attempt.kind,
    time: row.startsAt.getTime() === attempt.startsAt.getTime(),
    name: row.name === `Caller ${attempt.number}`,
    email: row.email === note.email,
    answers: row.answers.join() === note.answers.join(),
  }
  return Object.entries(fits).flatMap(([what, holds]) =>
    holds ? [] : [`${about}: another ${what} in its row`],
  )
}

/** What should have been noted of a row, from its states; a letter of its own says the rest. */
function checkEvents({ id, state, events }: BookingRow): string[] {
  const expected: Record<string, string> = {
    held: '',
    unconfirmed: 'requested',
    confirmed: 'requested,confirmed',
    cancelled: 'requested,confirmed,cancelled',
    lapsed: 'requested,lapsed',
  }
  const found = events.join()
  return found === expected[state] ? [] : [`${id} is ${state} and has the events ${found || 'of nobody'}`]
}
