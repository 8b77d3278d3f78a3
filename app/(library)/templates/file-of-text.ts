import type { FileKind } from '@/lib/documents/file-name'
import { cardDocument, type Letter, letterDocument } from '@/lib/documents/letter'
import { letterEml } from '@/lib/documents/letter-eml'
import { renderers } from '@/lib/documents/renderers'
import type { Me, Person, Values } from '@/lib/templates/field-values'
import { fill, writerLabels } from '@/lib/templates/fill-template'
import type { Template } from '@/lib/templates/template'
import { wallTimeOf } from '@/lib/time'

export type TextFormat = Exclude<FileKind, 'json'>

/** The formats a text can be had in; only a mail can be opened as one. */
export function formatsOf({ channel }: Template): TextFormat[] {
  return channel === 'email' ? ['eml', 'docx', 'pdf', 'txt'] : ['docx', 'pdf', 'txt']
}

/** The bytes of a text with its values. What is missing stands in square brackets, for a person to write over. */
export async function fileOfText(
  template: Template,
  values: Values,
  { format, zone, now }: { format: TextFormat; zone: string; now: Date },
): Promise<{ title: string; bytes: Uint8Array }> {
  const { subject, body } = fill(template, values, { zone })
  const { title, locale: language, channel } = template
  const paper = language === 'en-US' ? 'letter' : 'a4'
  if (channel !== 'email') {
    const lists = channel === 'checklist' ? 'checks' : 'bullets'
    const card = cardDocument({ title, body, lists, language, paper })
    return { title, bytes: await bytesOf(card, format) }
  }
  const letter: Letter = {
    ...partiesOf(template, values),
    date: wallTimeOf(now, zone).slice(0, 10),
    subject: subject ?? '',
    body,
    language,
    paper,
  }
  const bytes =
    format === 'eml' ? await letterEml(letter, now) : await bytesOf(letterDocument(letter), format)
  return { title: letter.subject, bytes }
}

function bytesOf(document: Parameters<typeof renderers.txt>[0], format: TextFormat) {
  return renderers[format === 'eml' ? 'txt' : format](document)
}

/** Whoever is written to is the first person a text asks for. */
function partiesOf({ fields, locale }: Template, values: Values): Pick<Letter, 'from' | 'to'> {
  const [contact] = Object.entries(fields).find(([, { type }]) => type === 'person') ?? []
  const me = values.me as Me | undefined
  const to = (contact && values[contact]) as Person | undefined
  return { from: { ...me, name: me?.name ?? `[${writerLabels[locale].name}]` }, to: { name: to?.name ?? '' } }
}
