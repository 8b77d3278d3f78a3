import { blocksOf } from '@/lib/documents/body-blocks'
import { type Block, type Document, type Paper, plainOf } from '@/lib/documents/document'
import { printableLine } from '@/lib/documents/printable'
import { paragraphRunsRightToLeft, writtenRightToLeft } from '@/lib/documents/text-direction'

/**
 * A letter that is ready to go. `body` is the whole text with its greeting and its closing, paragraphs parted by blank
 * lines; `date` is a day such as "2026-11-22"; `language` a BCP 47 tag such as "en-GB".
 */
export type Letter = {
  from: { name: string; email?: string; phone?: string }
  to: { name: string; email?: string }
  date: string
  place?: string
  subject: string
  body: string
  language: string
  paper: Paper
}

/** A card or a checklist: what to say on the telephone, what to have ready. `lists` says what "- " begins. */
export type Card = {
  title: string
  body: string
  lists: 'bullets' | 'checks'
  author?: string
  language: string
  paper: Paper
}

/** The letter laid out: who writes, the day, who it goes to, what it is about, the text. The closing stays with the last words. */
export function letterDocument(letter: Letter): Document {
  const { from, to, subject, language, paper } = letter
  const reach = [from.email, from.phone].flatMap((line) => (line ? [printableLine(line)] : []))
  const blocks = blocksOf(letter.body, 'bullets')
  const last = blocks.at(-2)?.is === 'list' ? -3 : -2
  return {
    title: printableLine(subject),
    language,
    paper,
    author: from.name,
    blocks: [
      { is: 'letterhead', name: printableLine(from.name), lines: reach },
      { is: 'paragraph', text: placeAndDay(letter), align: 'end' },
      ...nameLine(to.name, language),
      ...(subject.trim() ? [{ is: 'heading', level: 2, text: printableLine(subject) } as const] : []),
      ...blocks.slice(0, last),
      { is: 'group', blocks: closing(blocks, last, language) },
    ],
  }
}

/** The card laid out: its title, then its text. */
export function cardDocument({ title, body, lists, ...rest }: Card): Document {
  const blocks: Block[] = [{ is: 'heading', level: 1, text: printableLine(title) }, ...blocksOf(body, lists)]
  return { title: printableLine(title), ...rest, blocks }
}

function placeAndDay({ place, date, language }: Letter): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(date),
  )
  return place?.trim() ? `${printableLine(place)}, ${day}` : day
}

/** A name stands at the side where the letter begins, whatever its own script. */
function nameLine(name: string, language: string): Block[] {
  return name.trim() ? [{ is: 'paragraph', text: printableLine(name), align: sideOf(name, language) }] : []
}

/** So does the name that a letter is signed with, unless the whole letter runs as it does. */
function closing(blocks: readonly Block[], from: number, language: string): Block[] {
  const [first, last] = [blocks[0], blocks.at(-1)]
  const group = blocks.slice(from)
  if (first?.is !== 'paragraph' || last?.is !== 'paragraph') return group
  const side = sideOf(plainOf(last.text), language)
  if (side === sideOf(plainOf(first.text), language)) return group
  return [...group.slice(0, -1), { ...last, align: side }]
}

function sideOf(text: string, language: string): 'start' | 'end' {
  const document = writtenRightToLeft(language)
  return paragraphRunsRightToLeft(text, document) === document ? 'start' : 'end'
}
