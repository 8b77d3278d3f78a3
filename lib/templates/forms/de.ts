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

const day = (value: string) => dayWords('de', value)

/** German. The text goes on in small letters after a greeting, since that ends in a comma. */
export const de: Forms = {
  person: {
    ...namesOfPerson,
    titled: (person) => titled(person, 'Herr'),
    objective: (person) => titled(person, 'Herrn'),
    greeting,
  },
  nobody: (tone) => (tone === 'formal' ? 'Sehr geehrte Damen und Herren,' : 'Guten Tag,'),
  role: { plain: asTyped },
  company: { plain: asTyped },
  date: {
    plain: (value) => `${day(value).weekday}, ${day(value).day}. ${day(value).month}`,
    short: (value) => `${day(value).day}. ${day(value).month}`,
    year: (value) => `${day(value).day}. ${day(value).month} ${day(value).year}`,
  },
  time: {
    plain: (value, { zone }) => `${value.time} Uhr (Ortszeit ${cityIn('de', value.zone ?? zone)})`,
    clock: ({ time }) => `${time} Uhr`,
  },
  place: { plain: asTyped },
  money: { plain: moneyIn('de') },
  line: { plain: asTyped },
  me,
}

function greeting(person: Person, { tone }: Parameters<Form<Person>>[1]): string {
  const { address, firstNames } = person
  if (!address) return firstNames ? `Hallo ${givenName(person)},` : `Guten Tag ${titled(person, 'Herr')},`
  if (firstNames) return `${address === 'ms' ? 'Liebe' : 'Lieber'} ${givenName(person)},`
  const openings = {
    brief: { ms: 'Guten Tag', mr: 'Guten Tag' },
    warm: { ms: 'Liebe', mr: 'Lieber' },
    formal: { ms: 'Sehr geehrte', mr: 'Sehr geehrter' },
  }
  return `${openings[tone][address]} ${titled(person, 'Herr')},`
}

/** "Frau Dr. Brandt"; "Dr. Anna Brandt" for somebody whose address is not known. */
function titled(person: Person, mr: 'Herr' | 'Herrn'): string {
  const { address, degree, name } = person
  const degrees = { dr: 'Dr. ', prof: 'Prof. ' }
  const before = degree ? degrees[degree] : ''
  if (!address) return before + name
  return `${address === 'ms' ? 'Frau' : mr} ${before}${nameAfterTitle(person)}`
}
