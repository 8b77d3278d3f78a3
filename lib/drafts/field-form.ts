import type { FieldType } from '@/lib/templates/field-values'
import { valueSchemas } from '@/lib/templates/field-values'
import { amountOf, fieldName } from '@/lib/templates/read-values'
import type { Template } from '@/lib/templates/template'
import type { Sourced } from './draft'

type Typed = Readonly<Record<string, unknown>>

/**
 * All values a form sent for a template. One that stayed as it was keeps where it came from; one that was emptied,
 * or is not of its type, is gone. A field that the form did not have stays as it was. The one that `taken` names is
 * taken over from the opportunity.
 */
export function readFields(template: Template, form: Typed, before: Sourced): Sourced {
  const values: Sourced = { ...before }
  const names = [...Object.keys(template.fields), ...Object.keys(template.choices), 'me']
  for (const name of names) {
    const type = name === 'me' ? 'me' : template.fields[name]?.type
    if (!isAsked(form, name)) continue
    const value = type ? readField(name, type, form) : choiceOf(template, name, form)
    if (value === null) delete values[name]
    else if (form.taken === name) values[name] = { origin: 'opportunity', value }
    else values[name] = { ...knownBefore(value, before[name], type), value }
  }
  return values
}

function knownBefore(
  value: unknown,
  before: Sourced[string] | undefined,
  type: FieldType | 'me' | undefined,
): Omit<Sourced[string], 'value'> {
  return before && sameValue(before.value, value, type) ? before : { origin: 'typed' }
}

/** Whether two values are the same to a text, which reads both by their type. */
export function sameValue(one: unknown, other: unknown, type: FieldType | 'me' | undefined): boolean {
  const read = (value: unknown) => (type && valueSchemas[type].safeParse(value).data) ?? value
  return JSON.stringify(sorted(read(one))) === JSON.stringify(sorted(read(other)))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b))
}

function isAsked(form: Typed, name: string): boolean {
  return Object.keys(form).some((key) => key === fieldName(name) || key.startsWith(`${fieldName(name)}.`))
}

function readField(name: string, type: FieldType | 'me', form: Typed): unknown {
  const part = (part: string) => one(form[fieldName(name, part)])
  const parsed = valueSchemas[type].safeParse(rawValue(type, one(form[fieldName(name)]), part))
  return parsed.success ? parsed.data : null
}

function rawValue(type: FieldType | 'me', whole: string, part: (part: string) => string): unknown {
  switch (type) {
    case 'person':
      return told({
        name: whole,
        address: part('address'),
        degree: part('degree'),
        firstNames: { yes: true, no: false }[part('firstNames')],
      })
    case 'time':
      return told({ time: whole.slice(0, 5), zone: part('zone') })
    case 'money':
      return { amount: amountOf(whole), currency: part('currency').toUpperCase() }
    case 'me':
      return told({ name: part('name'), phone: part('phone'), email: part('email') })
    default:
      return whole
  }
}

function told(parts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== '' && part !== undefined))
}

function choiceOf(template: Template, name: string, form: Typed): string | null {
  const id = one(form[fieldName(name)])
  return template.choices[name]?.options.some((option) => option.id === id) ? id : null
}

function one(value: unknown): string {
  const last = Array.isArray(value) ? value.at(-1) : value
  return typeof last === 'string' ? last.replaceAll('\0', '').trim() : ''
}
