import type { Person } from '@/lib/templates/field-values'
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

/** Spanish. `y` and `o` bring the word with them, since it changes before its own sound. */
export const es: Forms = {
  person: {
    ...namesOfPerson,
    titled: (person) => titled(person),
    de: (person) => (person.address === 'mr' ? `del ${titled(person)}` : withArticle('de', person)),
    a: (person) => (person.address === 'mr' ? `al ${titled(person)}` : withArticle('a', person)),
    y: ({ name }) => and(name),
    o: ({ name }) => or(name),
    greeting,
  },
  nobody: (tone) => (tone === 'formal' ? 'Estimado equipo de selección:' : 'Buenos días:'),
  role: { plain: asTyped, y: and, o: or },
  company: { plain: asTyped, y: and, o: or },
  date: {
    plain: (value) => `${words(value).weekday} ${dayAndMonth(value)}`,
    short: dayAndMonth,
    year: (value) => `${dayAndMonth(value)} de ${words(value).year}`,
  },
  time: {
    plain: (value, { zone }) => `${value.time} (hora de ${cityIn('es', value.zone ?? zone)})`,
    clock: ({ time }) => time,
  },
  place: { plain: asTyped, y: and, o: or },
  money: { plain: moneyIn('es') },
  line: { plain: asTyped, y: and, o: or },
  me,
}

function greeting(person: Person, { tone }: Parameters<Form<Person>>[1]): string {
  if (person.firstNames ?? tone === 'warm') return `Hola, ${givenName(person)}:`
  if (!person.address || tone !== 'formal') return `Buenos días, ${titled(person)}:`
  return `${person.address === 'ms' ? 'Estimada' : 'Estimado'} ${titled(person)}:`
}

function titled(person: Person): string {
  const { address, degree } = person
  if (!address) return person.name
  const titles = {
    ms: { none: 'Sra.', dr: 'Dra.', prof: 'Prof.ª' },
    mr: { none: 'Sr.', dr: 'Dr.', prof: 'Prof.' },
  }
  return `${titles[address][degree ?? 'none']} ${nameAfterTitle(person)}`
}

function withArticle(word: 'de' | 'a', person: Person): string {
  return person.address ? `${word} la ${titled(person)}` : `${word} ${person.name}`
}

const words = (value: string) => dayWords('es', value)

function dayAndMonth(value: string): string {
  const { day, month } = words(value)
  return `${day} de ${month}`
}

/** "e Iberia", "e Hilario", but "y Hierro", "y Yolanda": before the sound of i alone. */
function and(next: string): string {
  return /^h?i(?![aeo])/.test(sounds(next)) ? `e ${next}` : `y ${next}`
}

/** "u Oviedo", "u Holanda", "u 8". */
function or(next: string): string {
  return /^(h?o|8|11\b)/.test(sounds(next)) ? `u ${next}` : `o ${next}`
}

function sounds(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
