import { z } from 'zod'
import { countryOf } from '@/lib/countries'
import { instantOfWallTime, wallTimeOf, zoneNamed } from '@/lib/time'
import type { Fact, Option } from './fact'

/** What a fact is known to be; null is unknown. Shaped as the advice engine's Situation wants it. */
export type FactValue = unknown

type Typed = Record<string, string | string[] | undefined>

/** Marks "none of them" in a list of options, which is not the same as no answer. */
export const noneOfThem = '-'

/** What the fields were drawn from, so that a moment left as it was drawn stays exactly what it is. */
export type Drawn = { value: FactValue; zone: string }

/**
 * Reads one fact out of what a form sent; its fields are named by its path, and by `path.part` for its parts.
 * Wall times are taken in `zone`. Returns null for "not known"; throws a ZodError with a message for people.
 */
export function readFact(
  fact: Fact,
  typed: Typed,
  zone: string,
  drawn: Drawn | null = null,
  name = fact.path,
): FactValue {
  switch (fact.kind) {
    case 'range':
      return readRange(typed, name)
    case 'money':
      return readMoney(typed, name)
    case 'list':
      return readItems(fact, typed, zone, drawn, name)
    case 'many':
    case 'countries':
      return readMany(fact, all(typed[name]))
    default:
      return readOne(fact, one(typed[name]).trim(), zone, drawn)
  }
}

function readOne(fact: Fact, text: string, zone: string, drawn: Drawn | null): FactValue {
  if (text === '') return null
  switch (fact.kind) {
    case 'choice':
      return optionOf(fact.options).parse(text)
    case 'flag':
      return z.enum(['yes', 'no'], 'Choose yes, no, or not known.').parse(text) === 'yes'
    case 'instant':
      return readInstant(text, zone, drawn)
    case 'day':
      return z.iso.date('Enter a date, such as 2027-03-05.').parse(text)
    case 'number':
      return (fact.decimals ? decimal(fact.max) : wholeNumber(fact.max)).parse(text)
    case 'zone':
      return knownZone.parse(text)
    case 'country':
      return country.parse(text)
    default:
      return z.string().max(200, 'Keep this line to at most 200 characters.').parse(text.replaceAll('\0', ''))
  }
}

/** A date and time without a zone, as a datetime-local field sends it. */
export const wallTime = z
  .string()
  .regex(/^(19|20|21)\d\d-[^Z]*$/, 'Enter a date and a time.')
  .pipe(z.iso.datetime({ local: true, error: 'Enter a date and a time.' }))

// A field holds minutes, and an hour that clocks repeat only once: what was not touched is not read anew.
function readInstant(text: string, zone: string, drawn: Drawn | null): string {
  const known = knownInstant.safeParse(drawn?.value)
  if (drawn && known.success && wallTimeOf(known.data, drawn.zone) === text) return known.data
  return wallTime.transform((wall) => instantOfWallTime(wall, zone).toISOString()).parse(text)
}

const knownInstant = z.iso.datetime({ offset: true })

const country = named(countryOf, 'Enter a country by its name, such as Portugal, or its two letters.')

const knownZone = named(zoneNamed, 'Enter a time zone or a large city in it, such as Lisbon or New York.')

/** What was typed, as the one thing it names. */
function named(find: (typed: string) => string | null, message: string) {
  return z.string().transform((typed, context) => {
    const found = find(typed)
    if (found === null) context.addIssue({ code: 'custom', message })
    return found ?? z.NEVER
  })
}

function wholeNumber(max: number) {
  return decimal(max).int('Enter a whole number.')
}

function decimal(max: number) {
  return z.coerce.number('Enter a number.').min(0, 'Enter 0 or more.').max(max, `Enter at most ${max}.`)
}

function readRange(typed: Typed, name: string): FactValue {
  const [min, max] = [one(typed[`${name}.min`]).trim(), one(typed[`${name}.max`]).trim()]
  if (min === '' && max === '') return null
  const days = wholeNumber(3650)
  return z
    .object({ min: days, max: days })
    .refine((range) => range.min <= range.max, 'The longest case is shorter than the shortest.')
    .parse({ min: min === '' ? max : min, max: max === '' ? min : max })
}

function readMoney(typed: Typed, name: string): FactValue {
  const amount = one(typed[`${name}.amount`]).trim()
  if (amount === '') return null
  const currency = one(typed[`${name}.currency`]).trim().toUpperCase()
  return z
    .object({
      amount: wholeNumber(1_000_000_000),
      currency: z.string().regex(/^[A-Z]{3}$/, 'Enter the three letters of the currency, such as EUR.'),
    })
    .parse({ amount, currency })
}

function readMany(fact: Fact, chosen: string[]): FactValue {
  if (fact.kind === 'countries') return readCountries(chosen)
  const values = distinct(chosen.map((text) => text.trim()))
  if (values.length === 0 || fact.kind !== 'many') return null
  const picked = values.filter((value) => value !== noneOfThem)
  return z.array(optionOf(fact.options)).parse(picked)
}

function readCountries(typed: string[]): FactValue {
  const parts = typed.flatMap((text) => text.split(',')).map((part) => part.trim())
  const each = parts.flatMap((part) => (countryOf(part) ? part : part.split(/\s+/)))
  const codes = distinct(each.map((part) => countryOf(part) ?? part))
  if (codes.length === 0) return null
  return z.array(country).max(30, 'Enter at most 30 countries.').parse(codes)
}

// Said twice is said once: nobody makes a list longer by repeating themselves.
function distinct(texts: string[]): string[] {
  return [...new Set(texts)].filter(Boolean)
}

function optionOf(options: readonly Option[]) {
  return z.enum(
    options.map(([value]) => value),
    'Choose among the answers shown.',
  )
}

const mostItems = 12

/** Items are numbered from 0 in the form; one whose first question is left open is no item. */
function readItems(
  fact: Fact & { kind: 'list' },
  typed: Typed,
  zone: string,
  drawn: Drawn | null,
  name: string,
): FactValue {
  const items = []
  for (let index = 0; index < mostItems; index++) {
    const item: Record<string, unknown> = {}
    for (const part of fact.items) {
      const before = drawn && { ...drawn, value: partOf(drawn.value, index, part.path) }
      const value = readFact(part, typed, zone, before, `${name}.${index}.${part.path}`)
      if (value !== null) item[part.path] = value
    }
    if (isItem(fact, item)) items.push(item)
  }
  return items.length === 0 ? null : items
}

function partOf(items: FactValue, index: number, part: string): FactValue {
  return Array.isArray(items) ? (items[index]?.[part] ?? null) : null
}

// A red flag is told by its evidence as well as by its words; the engine needs both.
function isItem(fact: Fact & { kind: 'list' }, item: Record<string, unknown>): boolean {
  const first = fact.items[0]
  if (fact.path === 'redFlags' && (item.evidence || item.unlawfulQuestion))
    item.what ??= 'Something that put me off'
  if (fact.path === 'redFlags' && item.what) item.evidence ??= 'gut_feeling'
  return first !== undefined && item[first.path] !== undefined
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}

function all(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat()
}
