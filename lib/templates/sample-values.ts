import type { FieldType, Me, Person, Values } from '@/lib/templates/field-values'
import type { Field, Template } from '@/lib/templates/template'

type Samples = { people: Person[]; role: string; company: string; place: string; me: Me }

const days = ['2026-03-05', '2026-03-12', '2026-03-19', '2026-03-26']
const hours = ['14:00', '09:30', '16:15']

const english: Samples = {
  people: [
    { name: 'Anna Brandt', address: 'ms' },
    { name: 'Tom Keller', address: 'mr' },
    { name: 'Leila Haddad', address: 'ms' },
  ],
  role: 'Project Manager',
  company: 'Northwind',
  place: 'Lisbon',
  me: { name: 'Sam Okafor', phone: '+44 20 7946 0018', email: 'sam.okafor@example.org' },
}

const samples: Record<Template['locale'], Samples> = {
  'en-GB': english,
  'en-US': {
    ...english,
    me: { name: 'Sam Okafor', phone: '+1 202 555 0143', email: 'sam.okafor@example.org' },
  },
  de: {
    ...english,
    role: 'Projektleitung Logistik',
    company: 'Nordwind GmbH',
    place: 'Lissabon',
    me: { name: 'Lena Okafor', phone: '+49 30 23125 018', email: 'lena.okafor@example.org' },
  },
  fr: {
    people: [
      { name: 'Claire Aubert', address: 'ms' },
      { name: 'Hugo Lambert', address: 'mr' },
      { name: 'Leïla Haddad', address: 'ms' },
    ],
    role: 'analyste financière',
    company: 'Aurelia',
    place: 'Lyon',
    me: { name: 'Inès Okafor', phone: '+33 1 99 00 12 34', email: 'ines.okafor@example.org' },
  },
  es: {
    people: [
      { name: 'Carmen Ibáñez', address: 'ms' },
      { name: 'Pablo Herrero', address: 'mr' },
      { name: 'Leila Haddad', address: 'ms' },
    ],
    role: 'responsable de proyectos',
    company: 'Iberlínea',
    place: 'Lisboa',
    me: { name: 'Inés Okafor', phone: '+34 910 555 018', email: 'ines.okafor@example.org' },
  },
}

/**
 * Values for a preview: everything is told, each choice takes its first option, and a field's own example comes first.
 * A second field of a type differs from the first: days are a week later each, amounts a tenth higher.
 */
export function sampleValues(template: Template): Values {
  const seen = new Map<FieldType, number>()
  const fields = Object.entries(template.fields).map(([name, field]) => {
    const nth = seen.get(field.type) ?? 0
    seen.set(field.type, nth + 1)
    return [name, sampleOf(field, template, nth)]
  })
  const choices = Object.entries(template.choices).map(([name, { options }]) => [name, options[0]?.id])
  return Object.fromEntries([...fields, ...choices, ['me', samples[template.locale].me]])
}

function sampleOf({ type, example }: Field, { locale }: Template, nth: number): unknown {
  switch (type) {
    case 'line':
      return example
    case 'person':
      return example ? { name: example } : (samples[locale].people[nth] ?? samples[locale].people[0])
    case 'date':
      return days[nth] ?? days[0]
    case 'time':
      return { time: hours[nth] ?? hours[0], zone: 'Europe/Lisbon' }
    case 'money':
      return { amount: 52_000 + 5200 * nth, currency: 'EUR' }
    default:
      return example ?? samples[locale][type]
  }
}

/** The same with nothing that may be left out: the shortest text the template gives. */
export function requiredValues(template: Template): Values {
  const isRequired = (name: string) =>
    !(template.fields[name]?.optional || template.choices[name]?.optional) || name === 'me'
  return Object.fromEntries(Object.entries(sampleValues(template)).filter(([name]) => isRequired(name)))
}
