import { mayBeMissing, typeOf } from '@/lib/templates/check-template'
import { type Values, valueSchemas } from '@/lib/templates/field-values'
import type { Given } from '@/lib/templates/forms/form'
import { formsOf } from '@/lib/templates/forms/forms-of'
import type { Line, Slot } from '@/lib/templates/passages'
import type { Template } from '@/lib/templates/template'

/** Where words from outside stand, in UTF-16 units: the value of a field, the text of a choice, or the gap for one. */
export type Span = { where: 'subject' | 'body'; start: number; end: number; name: string; gap: boolean }

/**
 * A text to send. `subject` is null where the channel has none. `missing` names what it needs and has not got, once
 * each, `me.phone` for a part of the writer; in its place stands the label in square brackets.
 */
export type Filled = { subject: string | null; body: string; missing: string[]; spans: Span[] }

type Word = { text: string; name?: string; gap?: true }
type Context = { template: Template; values: Values; given: Given; missing: Set<string> }

/**
 * The template with its values. Values go in after the template was read, so nothing in them is ever read as
 * structure; one that is not of its field's type counts as missing. `zone` is the writer's, for times that name none.
 */
export function fill(template: Template, values: Values, { zone }: { zone: string }): Filled {
  const context = { template, values, given: { tone: template.tone, zone }, missing: new Set<string>() }
  const subject = template.subject && written([[template.subject]], context, 'subject')
  const body = written(template.paragraphs, context, 'body')
  return {
    subject: subject?.text ?? null,
    body: body.text,
    missing: [...context.missing],
    spans: [...(subject?.spans ?? []), ...body.spans],
  }
}

/** Lines and paragraphs that nothing is left of vanish. */
function written(paragraphs: readonly Line[][], context: Context, where: Span['where']) {
  const spans: Span[] = []
  const bullet = context.template.channel === 'checklist' ? '- ' : ''
  let text = ''
  for (const paragraph of paragraphs) {
    let between = text === '' ? '' : '\n\n'
    for (const line of paragraph) {
      const words = joined(wordsOf(line, context))
      if (words.length === 0) continue
      text += between + bullet
      between = '\n'
      for (const { text: word, name, gap = false } of words) {
        if (name) spans.push({ where, start: text.length, end: text.length + word.length, name, gap })
        text += word
      }
    }
  }
  return { text, spans }
}

function wordsOf(line: Line, context: Context): Word[] {
  return line.flatMap((piece) => {
    if (piece.is === 'text') return piece
    if (piece.is === 'slot') return slotWords(piece, context)
    return piece.pieces.every((inner) => inner.is === 'text' || isThere(inner, context))
      ? wordsOf(piece.pieces, context)
      : []
  })
}

/** Whether an optional passage may stay for this slot: what must be there anyway leaves a gap instead. */
function isThere(slot: Slot, context: Context): boolean {
  return (
    !mayBeMissing(context.template, slot) ||
    chosen(slot, context) !== null ||
    wordsFor(slot, context) !== null
  )
}

function slotWords(slot: Slot, context: Context): Word[] {
  const { template } = context
  const option = chosen(slot, context)
  if (option) return wordsOf(option.line, context).map((word) => ({ name: slot.name, ...word }))
  const value = wordsFor(slot, context)
  if (value !== null) return [{ text: value, name: slot.name }]
  if (mayBeMissing(template, slot) && slot.name !== 'me') return []
  context.missing.add(slot.name === 'me' ? `me.${slot.form}` : slot.name)
  return [{ text: `[${labelOf(slot, template)}]`, name: slot.name, gap: true }]
}

function chosen({ name }: Slot, { template, values }: Context) {
  const choice = Object.hasOwn(template.choices, name) ? template.choices[name] : undefined
  const id = Object.hasOwn(values, name) ? values[name] : undefined
  return choice?.options.find((option) => option.id === id) ?? null
}

/** The words for a field; null when it is missing. The greeting of an optional person has words for nobody. */
function wordsFor(slot: Slot, { template, values, given }: Context): string | null {
  const type = typeOf(template, slot.name)
  if (!type) return null
  const value = valueSchemas[type].safeParse(Object.hasOwn(values, slot.name) ? values[slot.name] : undefined)
  const forms = formsOf(template.locale)
  // The schema and the forms are of one type; TypeScript cannot see that they are of the same.
  const form = forms[type][slot.form] as ((value: unknown, given: Given) => string | null) | undefined
  if (value.success) return form?.(value.data, given) ?? null
  return type === 'person' && slot.form === 'greeting' && mayBeMissing(template, slot)
    ? forms.nobody(template.tone)
    : null
}

/** What the writer is asked for, in each language. */
export const writerLabels: Record<
  Template['locale'],
  Record<'name' | 'given' | 'phone' | 'email', string>
> = {
  'en-GB': {
    name: 'Your name',
    given: 'Your first name',
    phone: 'Your number',
    email: 'Your e-mail address',
  },
  'en-US': { name: 'Your name', given: 'Your first name', phone: 'Your number', email: 'Your email address' },
  de: { name: 'Ihr Name', given: 'Ihr Vorname', phone: 'Ihre Nummer', email: 'Ihre E-Mail-Adresse' },
  fr: {
    name: 'Votre nom',
    given: 'Votre prénom',
    phone: 'Votre numéro',
    email: 'Votre adresse électronique',
  },
  es: { name: 'Su nombre', given: 'Su nombre de pila', phone: 'Su número', email: 'Su correo electrónico' },
}

function labelOf({ name, form }: Slot, { fields, choices, locale }: Template): string {
  if (name === 'me') return writerLabels[locale][form as 'name'] ?? writerLabels[locale].name
  return fields[name]?.label ?? choices[name]?.label ?? name
}

/** What passages that fell away, and values with a full stop of their own, leave over at the seams. */
function joined(words: Word[]): Word[] {
  const kept: Word[] = []
  for (const word of words) {
    const last = kept.at(-1)
    const text = word.name ? word.text : ownWords(word.text, last)
    if (text !== '') kept.push({ ...word, text })
  }
  const last = kept.at(-1)
  if (last) last.text = last.text.trimEnd()
  return last?.text === '' ? kept.slice(0, -1) : kept
}

/** One space is enough, none at the start of a line, and one full stop after "Inc." or "p.m.". */
function ownWords(text: string, before: Word | undefined): string {
  const once = text.replaceAll(/ {2,}/g, ' ')
  if (!before || before.text.endsWith(' ')) return once.replace(/^ +/, '')
  return before.name && before.text.endsWith('.') ? once.replace(/^\.(?!\.)/, '') : once
}
