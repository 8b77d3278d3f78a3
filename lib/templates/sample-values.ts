import type { FieldType, Values } from '@/lib/templates/field-values'
import type { Field, Template } from '@/lib/templates/template-file'

type Samples = Record<Exclude<FieldType, 'line'> | 'me', unknown>

const english: Samples = {
  person: { name: 'Anna Brandt', address: 'ms' },
  role: 'Project Manager',
  company: 'Northwind',
  date: '2026-03-05',
  time: { time: '14:00', zone: 'Europe/Lisbon' },
  place: 'Lisbon',
  money: { amount: 52_000, currency: 'EUR' },
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
    ...english,
    person: { name: 'Claire Aubert', address: 'ms' },
    role: 'analyste financière',
    company: 'Aurelia',
    place: 'Lyon',
    me: { name: 'Inès Okafor', phone: '+33 1 99 00 12 34', email: 'ines.okafor@example.org' },
  },
  es: {
    ...english,
    person: { name: 'Carmen Ibáñez', address: 'ms' },
    role: 'responsable de proyectos',
    company: 'Iberlinea',
    place: 'Lisboa',
    me: { name: 'Inés Okafor', phone: '+34 910 555 018', email: 'ines.okafor@example.org' },
  },
}

/** Values for a preview: everything is told, each choice takes its first option, a field's own example comes first. */
export function sampleValues(template: Template): Values {
  const fields = Object.entries(template.fields).map(([name, field]) => [name, sampleOf(field, template)])
  const choices = Object.entries(template.choices).map(([name, { options }]) => [name, options[0]?.id])
  return Object.fromEntries([...fields, ...choices, ['me', samples[template.locale].me]])
}

function sampleOf({ type, example }: Field, { locale }: Template): unknown {
  if (type === 'line') return example
  const sample = samples[locale][type]
  if (example === undefined) return sample
  return type === 'person'
    ? { name: example }
    : typeof sample === 'string' && type !== 'date'
      ? example
      : sample
}

/** The same with nothing that may be left out: the shortest text the template gives. */
export function requiredValues(template: Template): Values {
  const isRequired = (name: string) =>
    !(template.fields[name]?.optional || template.choices[name]?.optional) || name === 'me'
  return Object.fromEntries(Object.entries(sampleValues(template)).filter(([name]) => isRequired(name)))
}
