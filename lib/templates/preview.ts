import type { Values } from '@/lib/templates/field-values'
import { type Filled, fill, type Span, writerLabels } from '@/lib/templates/fill-template'
import { type Line, type Paragraph, sourceOf } from '@/lib/templates/passages'
import type { Template } from '@/lib/templates/template'

/** Words as they stand: the template's own, those of a field, or the gap for one. */
export type Piece = { text: string; mark?: 'own' | 'gap' }
export type SideNote = { on: string; says: string }
export type ShownParagraph = { lines: Piece[][]; notes: SideNote[] }

/** A filled text to look at: each paragraph with the notes that talk of it. `notes` talk of the whole. */
export type Preview = {
  subject: ShownParagraph | null
  paragraphs: ShownParagraph[]
  notes: SideNote[]
  /** The gaps, once each: the field it is of, and what the person is asked there. */
  gaps: { name: string; label: string }[]
  /** The text as it goes out. */
  text: { subject: string | null; body: string }
}

/** What `fill` makes of the template, laid out for reading; of a checklist, each item is a paragraph. `zone` is for times that name none. */
export function preview(template: Template, values: Values, { zone }: { zone: string }): Preview {
  const filled = fill(template, values, { zone })
  const shown = (paragraph: Paragraph) => ({
    lines: paragraph.map((line) => piecesOf(line, template, values, zone)).filter(({ length }) => length > 0),
    notes: notesOn(template, paragraph),
  })
  return {
    subject: template.subject && shown([template.subject]),
    paragraphs: paragraphsOf(template)
      .map(shown)
      .filter(({ lines }) => lines.length > 0),
    notes: template.notes.filter(({ on }) => on === ''),
    gaps: gapsOf(filled),
    text: { subject: filled.subject, body: filled.body },
  }
}

function paragraphsOf({ channel, paragraphs }: Template): Paragraph[] {
  return channel === 'checklist' ? paragraphs.flat().map((line) => [line]) : paragraphs
}

/** Line by line, so that each knows its paragraph; a line is filled by itself as it is within the text. */
function piecesOf(line: Line, template: Template, values: Values, zone: string): Piece[] {
  const alone = { ...template, channel: 'email' as const, subject: null, paragraphs: [[line]] }
  const { body, spans } = fill(alone, values, { zone })
  let end = 0
  const pieces = spans.flatMap((span) => {
    const before = { text: body.slice(end, span.start) }
    end = span.end
    // A greeting for nobody in particular is the text's own.
    if (!span.gap && !Object.hasOwn(values, span.name)) return [before, { text: body.slice(span.start, end) }]
    return [
      before,
      { text: body.slice(span.start, end), mark: span.gap ? ('gap' as const) : ('own' as const) },
    ]
  })
  return [...pieces, { text: body.slice(end) }].filter(({ text }) => text !== '')
}

/** A note hangs on words of the text or of an option; on the first place where they stand. */
function notesOn(template: Template, paragraph: Paragraph): SideNote[] {
  return template.notes
    .filter(({ on }) => on !== '' && placeOf(template, on) === paragraph[0])
    .map(({ on, says }) => ({ on: readable(on, template), says }))
}

/** The first line of the paragraph that holds the words; of the one with the choice, when an option holds them. */
function placeOf(template: Template, on: string): Line | undefined {
  const { subject, choices } = template
  const all = [...(subject ? [[subject]] : []), ...paragraphsOf(template)]
  const holding = (words: string) =>
    all.find((paragraph) => paragraph.some((line) => sourceOf(line).includes(words)))?.[0]
  const [choice] =
    Object.entries(choices).find(([, { options }]) =>
      options.some(({ line }) => sourceOf(line).includes(on)),
    ) ?? []
  return holding(on) ?? (choice ? holding(`{${choice}}`) : undefined)
}

/** The words of a note as a reader knows them: fields are an ellipsis; fields alone are what the first asks for. */
function readable(on: string, { fields, choices, locale }: Template): string {
  const words = on
    .replaceAll(/\{[^{}]*\}/g, '…')
    .replaceAll(/[[\]\\]/g, '')
    .trim()
  if (/\p{L}/u.test(words)) return words
  const [, name = '', form = 'name'] = /\{([A-Za-z0-9]+)(?::([a-z]+))?\}/.exec(on) ?? []
  const writer = name === 'me' ? writerLabels[locale][form as 'name'] : undefined
  return fields[name]?.label ?? choices[name]?.label ?? writer ?? words
}

function gapsOf({ subject, body, spans }: Filled): Preview['gaps'] {
  const label = ({ where, start, end }: Span) =>
    (where === 'subject' ? (subject ?? '') : body).slice(start + 1, end - 1)
  const gaps = spans.filter(({ gap }) => gap).map((span) => ({ name: span.name, label: label(span) }))
  return gaps.filter(
    (gap, index) => gaps.findIndex(({ name, label }) => name === gap.name && label === gap.label) === index,
  )
}
