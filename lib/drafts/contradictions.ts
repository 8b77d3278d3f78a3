import type { Template } from '@/lib/templates/template'
import { dayMs, formatDay, formatInstant, instantOfWallTime, wallTimeOf, zoneCity } from '@/lib/time'
import type { Sourced } from './draft'
import { type Known, knownFact } from './known-values'

/** A value that does not agree with the case, by the name of its field, and what is wrong with it. */
export type Contradiction = { name: string; text: string }

/** What the fields say against what the opportunity knows, and days that are over or too late; less what is settled. */
export function contradictionsOf(template: Template, values: Sourced, known: Known): Contradiction[] {
  return Object.entries(template.fields).flatMap(([name, { type }]) => {
    const value = values[name]?.value
    const text =
      value === undefined
        ? null
        : type === 'date'
          ? wrongDay(template, name, String(value), known)
          : type === 'time'
            ? wrongTime(template, name, value as Clock, values, known)
            : null
    return text && text !== values[name]?.settled ? [{ name, text }] : []
  })
}

function wrongDay(template: Template, name: string, day: string, known: Known): string | null {
  const { fact, source } = knownFact(template.kind, name, 'date', known)
  if (typeof fact === 'string' && fact !== day) return `Your opportunity says ${sayDay(fact, known)}.`
  const today = wallTimeOf(known.now.toISOString(), zoneThere(known)).slice(0, 10)
  if (source === 'interviewDay' && day < today) return 'That day is over.'
  return isTooLate(template, day, known)
}

/** M10: a date that is named in a request lies before the one they set. */
function isTooLate({ purpose }: Template, day: string, known: Known): string | null {
  const by = known.situation?.answerAgreedBy
  if (!by || (purpose !== 'negotiate' && purpose !== 'ask_details')) return null
  const last = wallTimeOf(by, zoneThere(known)).slice(0, 10)
  return day > last ? `They want your answer by ${sayDay(last, known)}, which is sooner.` : null
}

type Clock = { time: string; zone?: string }

function wrongTime(
  template: Template,
  name: string,
  clock: Clock,
  values: Sourced,
  known: Known,
): string | null {
  const { source } = knownFact(template.kind, name, 'time', known)
  const interviewAt = known.situation?.interviewAt
  if (source !== 'interviewTime' || !interviewAt) return null
  const zone = clock.zone ?? known.viewer.zone
  const day = values.date?.value ?? wallTimeOf(interviewAt, zone).slice(0, 10)
  const meant = instantOfWallTime(`${day}T${clock.time}`, zone)
  // Another day is the day's own contradiction; here the hour counts.
  const apart = Math.abs(meant.getTime() - Date.parse(interviewAt)) % dayMs
  if (apart === 0) return null
  const there = zoneThere(known)
  return `Your opportunity says ${formatInstant(interviewAt, there, known.now)} in ${zoneCity(there)}.`
}

function zoneThere({ situation, viewer }: Known): string {
  return situation?.employerZone ?? situation?.clientZone ?? viewer.zone
}

function sayDay(day: string, { now }: Known): string {
  return formatDay(`${day}T12:00:00Z`, 'UTC', now)
}
