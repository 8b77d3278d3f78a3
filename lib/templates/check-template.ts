import { formsOf, hasForm } from '@/lib/templates/forms/forms-of'
import { findKind } from '@/lib/templates/kinds'
import { type Line, type Problem, type Slot, slotsOf, sourceOf } from '@/lib/templates/passages'
import type { LineOf, Template } from '@/lib/templates/template'

/** What a template must hold to besides its shape: one line for each thing that is wrong. */
export function checkTemplate(template: Template, lineOf: LineOf): Problem[] {
  return [
    ...kindProblems(template, lineOf),
    ...nameProblems(template, lineOf),
    ...linesOf(template).flatMap((line) => slotsOf(line).flatMap((slot) => slotProblems(template, slot))),
    ...linesOf(template).flatMap((line) => passageProblems(template, line)),
    ...choiceProblems(template, lineOf),
    ...noteProblems(template, lineOf),
  ]
}

function kindProblems({ kind, purpose, channel, subject, paragraphs }: Template, lineOf: LineOf): Problem[] {
  const known = findKind(kind)
  const problems: Problem[] = []
  if (!known) return [{ line: lineOf('kind'), text: `“${kind}” is no kind of the library.` }]
  if (known.purpose !== purpose)
    problems.push({ line: lineOf('purpose'), text: `The purpose of ${kind} is ${known.purpose}.` })
  const asMessage = known.channel === 'email' && channel === 'direct_message'
  if (known.channel !== channel && !asMessage)
    problems.push({ line: lineOf('channel'), text: `The channel of ${kind} is ${known.channel}.` })
  if ((channel === 'email') !== (subject !== null))
    problems.push({ line: lineOf('subject'), text: 'An e-mail has a subject, and nothing else has one.' })
  if (paragraphs.length === 0) problems.push({ line: 1, text: 'The body is empty.' })
  return problems
}

/** What is declared is used, and its name is free. What is used is declared: `slotProblems`. */
function nameProblems(template: Template, lineOf: LineOf): Problem[] {
  const used = new Set(linesOf(template).flatMap((line) => slotsOf(line).map(({ name }) => name)))
  const problems: Problem[] = []
  for (const part of ['fields', 'choices'] as const)
    for (const name of Object.keys(template[part])) {
      const say = (text: string) => problems.push({ line: lineOf(part, name), text: `${name} ${text}` })
      if (!/^[a-z][A-Za-z0-9]*$/.test(name)) say('is no name: a small letter, then letters and digits.')
      if (name === 'me') say('is the writer, who is always there.')
      if (part === 'choices' && Object.hasOwn(template.fields, name)) say('is a field already.')
      if (!used.has(name)) say('is declared, but not used.')
    }
  return problems
}

function slotProblems(template: Template, { name, form, at }: Slot): Problem[] {
  if (Object.hasOwn(template.choices, name))
    return form === 'plain' ? [] : [{ line: at, text: `${name} is a choice, which has no forms.` }]
  const type = typeOf(template, name)
  if (!type) return [{ line: at, text: `${name} is not declared.` }]
  if (hasForm(template.locale, type, form)) return []
  const forms = Object.keys(formsOf(template.locale)[type]).join(', ')
  return [{ line: at, text: `${name} has no form “${form}” here; a ${type} has: ${forms}.` }]
}

/** An optional passage hangs on something that may be missing; what may be missing stands in one. */
function passageProblems(template: Template, line: Line): Problem[] {
  return line.flatMap((piece) => {
    if (piece.is === 'text') return []
    if (piece.is === 'optional') {
      const hangs = slotsOf(piece.pieces).some((slot) => mayBeMissing(template, slot))
      return hangs
        ? []
        : [{ line: piece.at, text: 'The optional passage holds nothing that may be missing.' }]
    }
    const stands =
      Object.hasOwn(template.choices, piece.name) || piece.form === 'greeting' || piece.name === 'me'
    if (stands || !mayBeMissing(template, piece)) return []
    return [
      { line: piece.at, text: `${piece.name} may be missing, so it stands in an optional passage [ … ].` },
    ]
  })
}

function choiceProblems({ choices }: Template, lineOf: LineOf): Problem[] {
  return Object.entries(choices).flatMap(([name, { options }]) => {
    const ids = options.map(({ id }) => id)
    const at = (index: number) => lineOf('choices', name, 'options', index)
    return options.flatMap(({ id, line }, index) => {
      const problems: Problem[] = []
      if (ids.indexOf(id) !== index)
        problems.push({ line: at(index), text: `The option ${id} is there twice.` })
      if (line.some(({ is }) => is === 'optional'))
        problems.push({ line: at(index), text: 'The text of an option has no optional passages.' })
      if (slotsOf(line).some((slot) => Object.hasOwn(choices, slot.name)))
        problems.push({ line: at(index), text: 'The text of an option holds no other choice.' })
      return problems
    })
  })
}

/** A note hangs on words that are there. */
function noteProblems(template: Template, lineOf: LineOf): Problem[] {
  const texts = linesOf(template).map(sourceOf)
  return template.notes.flatMap(({ on }, index) =>
    texts.some((text) => text.includes(on))
      ? []
      : [{ line: lineOf('notes', index), text: `“${on}” is not in the text.` }],
  )
}

/** Whether a text can be had without it: an optional field or choice, or a part of the writer but the name. */
export function mayBeMissing({ fields, choices }: Template, { name, form }: Slot): boolean {
  if (name === 'me') return form === 'phone' || form === 'email'
  if (Object.hasOwn(choices, name)) return choices[name]?.optional ?? false
  return Object.hasOwn(fields, name) && (fields[name]?.optional ?? false)
}

/** The type of a field, `me` for the writer; null when it is not declared. */
export function typeOf({ fields }: Template, name: string) {
  if (name === 'me') return 'me'
  return Object.hasOwn(fields, name) ? (fields[name]?.type ?? null) : null
}

/** Every line of a template: subject, body and the texts of the options. */
function linesOf({ subject, paragraphs, choices }: Template): Line[] {
  const options = Object.values(choices).flatMap((choice) => choice.options.map(({ line }) => line))
  return [...(subject ? [subject] : []), ...paragraphs.flat(), ...options]
}
