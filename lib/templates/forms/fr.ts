import type { Person, Time } from '@/lib/templates/field-values'
import { cityIn } from '@/lib/templates/forms/city'
import {
  asTyped,
  dayWords,
  type Form,
  type Forms,
  givenName,
  me,
  moneyIn,
  nameAfterTitle,
  namesOfPerson,
} from '@/lib/templates/forms/form'

/** French. Degrees are not said in a greeting, apart from physicians, whom nobody here writes to as such. */
export const fr: Forms = {
  person: {
    ...namesOfPerson,
    titled: (person) => titled(person),
    de: ({ name }) => elided('de', name),
    que: ({ name }) => elided('que', name),
    greeting,
  },
  nobody: (tone) => (tone === 'formal' ? 'Madame, Monsieur,' : 'Bonjour,'),
  role: { plain: asTyped, de: (role) => elided('de', role), que: (role) => elided('que', role) },
  company: { plain: asTyped, de: ofName, a: toName, que: (company) => elided('que', company) },
  date: {
    plain: (value) => `${words(value).weekday} ${dayAndMonth(value)}`,
    short: dayAndMonth,
    year: (value) => `${dayAndMonth(value)} ${words(value).year}`,
  },
  time: {
    plain: (value, { zone }) => `${clock(value)} (heure ${ofName(cityIn('fr', value.zone ?? zone))})`,
    clock,
  },
  place: { plain: asTyped, de: ofName },
  money: { plain: moneyIn('fr') },
  line: { plain: asTyped, de: (line) => elided('de', line), que: (line) => elided('que', line) },
  me,
}

function greeting(person: Person, { tone }: Parameters<Form<Person>>[1]): string {
  if (person.firstNames) return `Bonjour ${givenName(person)},`
  if (!person.address) return `Bonjour ${person.name},`
  const title = person.address === 'ms' ? 'Madame' : 'Monsieur'
  return `${tone === 'formal' ? '' : 'Bonjour '}${title} ${nameAfterTitle(person)},`
}

function titled(person: Person): string {
  if (!person.address) return person.name
  return `${person.address === 'ms' ? 'Mme' : 'M.'} ${nameAfterTitle(person)}`
}

const words = (value: string) => dayWords('fr', value)

function dayAndMonth(value: string): string {
  const { day, month } = words(value)
  return `${day === 1 ? '1er' : day} ${month}`
}

/** "14 h", "9 h 30": with spaces that do not break. */
function clock({ time }: Time): string {
  const [hour, minute] = time.split(':').map(Number)
  return minute ? `${hour}\u00A0h\u00A0${String(minute).padStart(2, '0')}` : `${hour}\u00A0h`
}

/** "d’Airbus", "de Renault", "du Monde", "des Échos". */
function ofName(name: string): string {
  return contracted(name, 'du', 'des') ?? elided('de', name)
}

/** "à Renault", "au Monde", "aux Échos". */
function toName(name: string): string {
  return contracted(name, 'au', 'aux') ?? `à ${name}`
}

function contracted(name: string, singular: string, plural: string): string | null {
  const [, article, rest] = /^(Le|Les) (.+)$/.exec(name) ?? []
  if (!article) return null
  return `${article === 'Le' ? singular : plural} ${rest}`
}

/** "d’analyste", "qu’Hélène", "de responsable". */
function elided(word: 'de' | 'que', next: string): string {
  return elides(next) ? `${word.slice(0, -1)}’${next}` : `${word} ${next}`
}

// An h before which one elides; before any other one does not, which is right for names and English words.
const mute =
  /^h(?:abi[lt]|armon|eb|elen|elic|elio|emat|emo|enri|epat|erb|ermes|eure|ippoly|isto|omeo|omme|onn|onor|opita|orlo|ortens|orti|ospi|ostess|ot(?:e\b|esse|el)|ubert|ugo|uiss|umain|umanit|umeur|ydr|ygi|ypn|ypo)/

function elides(next: string): boolean {
  const plain = next
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .toLowerCase()
  if (/^(onz|oui\b|ouistiti|uhlan|ululement)/.test(plain)) return false
  if (plain.startsWith('h')) return mute.test(plain)
  return /^[aeiou]|^æ|^y[^aeiou\s]/.test(plain)
}
