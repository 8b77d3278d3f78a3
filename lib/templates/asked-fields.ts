import type { FieldType } from '@/lib/templates/field-values'
import { writerLabels } from '@/lib/templates/fill-template'
import { slotsOf } from '@/lib/templates/passages'
import { fieldName } from '@/lib/templates/read-values'
import type { Template } from '@/lib/templates/template'
import { zoneCity } from '@/lib/time'

/** One question of a form about a template's fields. `name` is that of its input, `label` is in the text's language. */
export type AskedField = { name: string; label: string; optional: boolean; hint?: string } & (
  | { is: 'line'; complete?: string; type?: 'email' | 'tel' }
  | { is: 'person' | 'date' | 'money' }
  /** The city whose time holds when none is told. */
  | { is: 'time'; zone?: string }
  | { is: 'choice'; options: { value: string; label: string }[] }
)

/** What a form has to ask for a template, in the order in which the text needs it; the writer last, nothing unused. */
export function askedFields(template: Template, zone: string | null): AskedField[] {
  const { choices, subject, paragraphs } = template
  const texts = [...(subject ? [subject] : []), ...paragraphs.flat()]
  const inText = texts.flatMap(slotsOf)
  const chosen = inText.flatMap(({ name }) => choices[name]?.options ?? [])
  const slots = [...inText, ...chosen.flatMap(({ line }) => slotsOf(line))]
  const order = [...new Set(slots.map(({ name }) => name))].filter((name) => name !== 'me')
  const asked = order.map((name) => fieldAsked(name, template, zone) ?? choiceAsked(name, template))
  const parts = slots.filter(({ name }) => name === 'me').map(({ form }) => form)
  return [...asked.filter((field) => field !== null), ...writerAsked(new Set(parts), template.locale)]
}

function fieldAsked(name: string, { fields }: Template, zone: string | null): AskedField | null {
  const field = fields[name]
  if (!field) return null
  const { type, label, optional, example } = field
  const question = { name: fieldName(name), label, optional, ...(example ? { hint: `“${example}”` } : {}) }
  if (type === 'time') return { ...question, is: type, ...(zone ? { zone: zoneCity(zone) } : {}) }
  return isPlain(type) ? { ...question, is: 'line' } : { ...question, is: type }
}

type Plain = 'role' | 'company' | 'place' | 'line'

function isPlain(type: FieldType): type is Plain {
  return ['role', 'company', 'place', 'line'].includes(type)
}

function choiceAsked(name: string, { choices }: Template): AskedField | null {
  const choice = choices[name]
  if (!choice) return null
  const { label, optional, options } = choice
  const shown = options.map(({ id, label }) => ({ value: id, label }))
  return { name: fieldName(name), label, optional, is: 'choice', options: shown }
}

function writerAsked(parts: ReadonlySet<string>, locale: Template['locale']): AskedField[] {
  const labels = writerLabels[locale]
  const asked = (part: 'name' | 'phone' | 'email') => ({
    is: 'line' as const,
    name: fieldName('me', part),
    label: labels[part],
    optional: part !== 'name',
  })
  return [
    ...(parts.size > 0 ? [{ ...asked('name'), complete: 'name' }] : []),
    ...(parts.has('phone') ? [{ ...asked('phone'), complete: 'tel', type: 'tel' as const }] : []),
    ...(parts.has('email') ? [{ ...asked('email'), complete: 'email', type: 'email' as const }] : []),
  ]
}
