import type { FieldType, Me, Person, ValueOf } from '@/lib/templates/field-values'
import type { Tone } from '@/lib/templates/template'

/** What a form may hang on besides its value: the tone of the text, and the zone of times that name none. */
export type Given = { tone: Tone; zone: string }

/** A value as words of one language. Null: the value does not tell this part, a phone number for instance. */
export type Form<V> = (value: V, given: Given) => string | null

/** The forms of a language, by type of field. `nobody` greets when no name is known. */
export type Forms = { [T in FieldType | 'me']: Record<string, Form<ValueOf[T]>> } & {
  nobody: (tone: Tone) => string
}

/** Names as they are, in every language. Nobody's name has a plain form: a text says which part it means. */
export const namesOfPerson: Record<string, Form<Person>> = {
  name: ({ name }) => name,
  given: (person) => givenName(person),
  family: ({ name, family }) => family ?? (name.split(' ').slice(1).join(' ') || null),
}

export const me: Record<string, Form<Me>> = {
  name: ({ name }) => name,
  given: (writer) => givenName(writer),
  phone: ({ phone }) => phone ?? null,
  email: ({ email }) => email ?? null,
}

export const asTyped: Form<string> = (typed) => typed

/** The first word of a name, if nothing else is told. */
export function givenName({ name, given }: Pick<Person, 'name' | 'given'>): string {
  return given ?? name.split(' ')[0] ?? name
}

/** What follows Ms or Mr: the family name, or the whole name of somebody who has just one. */
export function nameAfterTitle({ name, family }: Person): string {
  return family ?? (name.split(' ').slice(1).join(' ') || name)
}

/** An amount as the language writes it, with cents only where there are any. */
export function moneyIn(locale: string): Form<{ amount: number; currency: string }> {
  return ({ amount, currency }) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount)
}

type DayWords = { weekday: string; day: number; month: string; year: number }

/** The words of a day such as "2026-03-05", for a language to put in its order. */
export function dayWords(locale: string, day: string): DayWords {
  const date = new Date(`${day}T12:00:00Z`)
  return {
    weekday: formatOf(locale, 'weekday').format(date),
    day: date.getUTCDate(),
    month: formatOf(locale, 'month').format(date),
    year: date.getUTCFullYear(),
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making one takes as long as filling a whole text.
function formatOf(locale: string, part: 'weekday' | 'month'): Intl.DateTimeFormat {
  const key = `${locale} ${part}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' })
  formats.set(key, made)
  return made
}
