import { type FieldType, type Values, valueSchemas } from '@/lib/templates/field-values'
import type { Template } from '@/lib/templates/template'
import { zoneNamed } from '@/lib/time'

/** What a form sent, a name that occurred more than once as a list. */
export type Typed = Readonly<Record<string, unknown>>

/** The name of a field of a template, or of a part of one, in a form. No template can name one of ours by it. */
export function fieldName(name: string, part?: string): string {
  return part ? `f.${name}.${part}` : `f.${name}`
}

/**
 * The values that a form tells of a template's fields, its choices and the writer. What is empty, or is not of its
 * type, is missing. A time whose form names a place that is none has no zone, and one that names nothing takes `zone`;
 * without either the time is missing, since nobody could keep it.
 */
export function readValues(template: Template, form: Typed, zone: string | null): Values {
  const fields = Object.entries(template.fields).map(([name, { type }]) => [name, type] as const)
  const values = [...fields, ['me', 'me'] as const].map(([name, type]) => [
    name,
    readValue(type, partsOf(form, name), zone),
  ])
  const choices = Object.entries(template.choices).map(([name, { options }]) => {
    const id = text(form[fieldName(name)])
    return [name, options.some((option) => option.id === id) ? id : undefined]
  })
  return Object.fromEntries([...values, ...choices].filter(([, value]) => value !== undefined))
}

type Parts = (part?: string) => string

function partsOf(form: Typed, name: string): Parts {
  return (part) => text(form[fieldName(name, part)])
}

function readValue(type: FieldType | 'me', part: Parts, zone: string | null): unknown {
  const parsed = valueSchemas[type].safeParse(rawValue(type, part, zone))
  return parsed.success ? parsed.data : undefined
}

function rawValue(type: FieldType | 'me', part: Parts, zone: string | null): unknown {
  switch (type) {
    case 'person':
      return told({
        name: part(),
        address: oneOf(part('as'), ['ms', 'mr']),
        // Who says Ms or Mr does not want a first name.
        firstNames: part('as') === '' ? undefined : part('as') === 'first',
      })
    case 'time': {
      const place = part('zone')
      const there = place === '' ? zone : zoneNamed(place)
      return there && { time: part().slice(0, 5), zone: there }
    }
    case 'money':
      return { amount: amountOf(part()), currency: part('currency').toUpperCase() }
    case 'me':
      return told({ name: part('name'), phone: part('phone'), email: part('email') })
    default:
      return part()
  }
}

/** "52,000", "52.000", "52 000", "1’250.50" and "1.250,50": one or two digits at the end are cents. */
export function amountOf(typed: string): number {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(typed.replaceAll(/[\s’']/g, '')) ?? []
  const digits = whole.replaceAll(/[.,]/g, '')
  return /^\d{1,13}$/.test(digits) ? Number(`${digits}.${cents || '0'}`) : Number.NaN
}

function told(parts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== '' && part !== undefined))
}

function oneOf(value: string, known: readonly string[]): string | undefined {
  return known.includes(value) ? value : undefined
}

function text(value: unknown): string {
  const last = Array.isArray(value) ? value.at(-1) : value
  return typeof last === 'string' ? last.replaceAll('\0', '').trim() : ''
}
