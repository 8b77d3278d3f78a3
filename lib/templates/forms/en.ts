import type { Person, Time } from '@/lib/templates/field-values'
import {
  asTyped,
  dayWords,
  type Forms,
  givenName,
  me,
  moneyIn,
  nameAfterTitle,
  namesOfPerson,
} from '@/lib/templates/forms/form'
import type { Tone } from '@/lib/templates/template'
import { zoneCity } from '@/lib/time'

const day = (value: string) => dayWords('en-GB', value)

/** British English. */
export const en: Forms = {
  person: {
    ...namesOfPerson,
    titled: (person) => titled(person),
    greeting: (person, { tone }) => `${openings[tone]} ${called(person, tone, titled)},`,
  },
  nobody: (tone) => (tone === 'formal' ? 'Dear Hiring Team,' : 'Hello,'),
  role: { plain: asTyped, an: withArticle },
  company: { plain: asTyped },
  date: {
    plain: (value) => `${day(value).weekday} ${day(value).day} ${day(value).month}`,
    short: (value) => `${day(value).day} ${day(value).month}`,
    year: (value) => `${day(value).day} ${day(value).month} ${day(value).year}`,
  },
  time: {
    plain: (value, { zone }) => `${value.time} (${zoneCity(value.zone ?? zone)} time)`,
    clock: ({ time }) => time,
  },
  place: { plain: asTyped },
  money: { plain: moneyIn('en-GB') },
  line: { plain: asTyped },
  me,
}

const usDay = (value: string) => dayWords('en-US', value)

/** American English: full stops after titles, a colon after a formal greeting, months first, clocks of twelve hours. */
export const enUs: Forms = {
  ...en,
  person: {
    ...en.person,
    titled: (person) => usTitled(person),
    greeting: (person, { tone }) =>
      `${openings[tone]} ${called(person, tone, usTitled)}${tone === 'formal' ? ':' : ','}`,
  },
  nobody: (tone) => (tone === 'formal' ? 'Dear Hiring Team:' : 'Hello,'),
  date: {
    plain: (value) => `${usDay(value).weekday}, ${usDay(value).month} ${usDay(value).day}`,
    short: (value) => `${usDay(value).month} ${usDay(value).day}`,
    year: (value) => `${usDay(value).month} ${usDay(value).day}, ${usDay(value).year}`,
  },
  time: {
    plain: (value, { zone }) => `${twelveHours(value)} (${zoneCity(value.zone ?? zone)} time)`,
    clock: twelveHours,
  },
  money: { plain: moneyIn('en-US') },
}

const openings: Record<Tone, string> = { brief: 'Hello', warm: 'Dear', formal: 'Dear' }

/** By first name, unless the text is formal and nothing else is agreed. */
function called(person: Person, tone: Tone, title: (person: Person) => string): string {
  return (person.firstNames ?? tone !== 'formal') ? givenName(person) : title(person)
}

function titled(person: Person): string {
  const titles = { ms: 'Ms', mr: 'Mr', dr: 'Dr', prof: 'Professor' }
  const title = person.degree ?? person.address
  return title ? `${titles[title]} ${nameAfterTitle(person)}` : person.name
}

function usTitled(person: Person): string {
  return person.degree === undefined && person.address === undefined
    ? person.name
    : titled(person).replace(/^(Ms|Mr|Dr) /, '$1. ')
}

function twelveHours({ time }: Time): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** "an engineer", "a university lecturer", "an HR manager": by sound. */
function withArticle(words: string): string {
  return `${startsWithVowelSound(words) ? 'an' : 'a'} ${words}`
}

const saidAsWords = new Set(['NASA', 'NATO', 'FIFA', 'LAN', 'RAM', 'SWAT'])

function startsWithVowelSound(words: string): boolean {
  const first = /^[\p{L}\p{N}]+/u.exec(words.replace(/^[^\p{L}\p{N}]+/u, ''))?.[0] ?? ''
  if (/^\d/.test(first)) return /^(8|11(?!\d{2}$)|18(?!\d{2}$))/.test(first) || /^1[18]\d{2}$/.test(first)
  const spelt = /^[A-Z]{2,5}$/.test(first) || first.length === 1
  if (spelt && !saidAsWords.has(first)) return /^[AEFHILMNORSX]/i.test(first)
  const plain = first.normalize('NFD').toLowerCase()
  if (/^(hour|honest|honou?r|heir)/.test(plain)) return true
  return /^[aeiou]/.test(plain) && !/^(eu|ewe|one(?!i)|once|uni(?!n|m|d)|u[bst][aeiu]|ura|ure|uk)/.test(plain)
}
