import type { FieldType } from '@/lib/templates/field-values'
import type { Template } from '@/lib/templates/template'
import { dayMs, formatDay, formatInstant, instantOfWallTime, wallTimeOf, zoneCity } from '@/lib/time'
import type { Sourced } from './draft'
import { sameValue } from './field-form'
import { fromOpportunity, type Known, knownFact } from './known-values'

/**
 * A value that does not agree with the case, by the name of its field, and what is wrong with it; `take` is what the
 * opportunity says instead, as a form sends it, with its words.
 */
export type Contradiction = { name: string; text: string; take?: { value: string; words: string } }

/** What the fields say against what the opportunity knows, and days that are over or too late; less what is settled. */
export function contradictionsOf(template: Template, values: Sourced, known: Known): Contradiction[] {
  return Object.entries(template.fields).flatMap(([name, { type }]) => {
    const value = values[name]
    const wrong = value === undefined ? null : wrongValue({ template, name, type, value, values, known })
    return wrong && wrong.text !== value?.settled ? [{ name, ...wrong }] : []
  })
}

type Wrong = Omit<Contradiction, 'name'>
type Asked = {
  template: Template
  name: string
  type: FieldType
  value: Sourced[string]
  values: Sourced
  known: Known
}

function wrongValue({ template, name, type, value, values, known }: Asked): Wrong | null {
  switch (type) {
    case 'date':
      return wrongDay(template, name, String(value.value), known)
    case 'time':
      return wrongTime(template, name, value.value as Clock, values, known)
    case 'role':
    case 'company':
    case 'place':
      return wrongName(fromOpportunity(template.kind, name, type, known), type, value)
    default:
      return null
  }
}

/** A name that was corrected since. What somebody typed is how they call it here: shorter, or in another language. */
function wrongName(says: unknown, type: FieldType, { value, origin }: Sourced[string]): Wrong | null {
  if (origin !== 'opportunity' || typeof says !== 'string' || says === '') return null
  if (sameValue(says, value, type)) return null
  return { text: `Your opportunity says “${says}”.`, take: { value: says, words: `“${says}”` } }
}

function wrongDay(template: Template, name: string, day: string, known: Known): Wrong | null {
  const { fact, source } = knownFact(template.kind, name, 'date', known)
  if (typeof fact === 'string' && fact !== day) {
    const words = sayDay(fact, known)
    return { text: `Your opportunity says ${words}.`, take: { value: fact, words } }
  }
  const today = wallTimeOf(known.now.toISOString(), zoneThere(known)).slice(0, 10)
  if (source === 'interviewDay' && day < today) return { text: 'That day is over.' }
  return isTooLate(template, day, known)
}

/** M10: a date that is named in a request lies before the one they set. */
function isTooLate({ purpose }: Template, day: string, known: Known): Wrong | null {
  const by = known.situation?.answerAgreedBy
  if (!by || (purpose !== 'negotiate' && purpose !== 'ask_details')) return null
  const last = wallTimeOf(by, zoneThere(known)).slice(0, 10)
  return day > last ? { text: `They want your answer by ${sayDay(last, known)}, which is sooner.` } : null
}

type Clock = { time: string; zone?: string }

function wrongTime(
  template: Template,
  name: string,
  clock: Clock,
  values: Sourced,
  known: Known,
): Wrong | null {
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
  return {
    text: `Your opportunity says ${formatInstant(interviewAt, there, known.now)} in ${zoneCity(there)}.`,
  }
}

function zoneThere({ situation, viewer }: Known): string {
  return situation?.employerZone ?? situation?.clientZone ?? viewer.zone
}

function sayDay(day: string, { now }: Known): string {
  return formatDay(`${day}T12:00:00Z`, 'UTC', now)
}
