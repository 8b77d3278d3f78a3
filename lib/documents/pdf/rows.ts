import { type Block, type ListKind, markOf, plainOf, type Text } from '@/lib/documents/document'
import { type Line, linesOf } from '@/lib/documents/pdf/lines'
import type { Typesetter } from '@/lib/documents/pdf/typeset'
import { paragraphRunsRightToLeft } from '@/lib/documents/text-direction'

type Ink = 'plain' | 'quiet'

/** What a row belongs to in the structure that a screen reader follows: elements from the outermost in. */
export type Part = { tag: 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody'; within: Part | null }

/** Lines at one height, each at its own place and of its own part. */
export type Cell = { line: Line; left: number; size: number; ink: Ink; part: Part }

/**
 * A strip of the page. `before` is the room above it, none at the top of a page; `stays` when the next one has to be on
 * the same page. Points.
 */
export type Row = { before: number; height: number; stays: boolean; cells: Cell[]; rule?: true }

type Style = { size: number; leading: number; before: number; after: number; bold?: true; ink?: Ink }

/** Points. */
const styles = {
  h1: { size: 20, leading: 26, before: 0, after: 8, bold: true },
  h2: { size: 12.5, leading: 17, before: 14, after: 5, bold: true },
  h3: { size: 10.5, leading: 15, before: 8, after: 3, bold: true },
  text: { size: 10.5, leading: 15, before: 0, after: 8 },
  lead: { size: 12, leading: 17, before: 0, after: 9, ink: 'quiet' },
  small: { size: 8.5, leading: 12, before: 0, after: 6, ink: 'quiet' },
  contact: { size: 9.5, leading: 13.5, before: 0, after: 0, ink: 'quiet' },
  item: { size: 10.5, leading: 15, before: 0, after: 3 },
  entry: { size: 10.5, leading: 15, before: 5, after: 2 },
} satisfies Record<string, Style>

const indent = 16
const betweenEnds = 14

/** What a block is set in; `width` is that of the text, in points, `rightToLeft` how the document's language runs. */
type Frame = { width: number; rightToLeft: boolean; typesetter: Typesetter }

/** The rows of a document, from top to bottom. A paragraph that leads to a list stays with it. */
export function rowsOf(blocks: readonly Block[], frame: Frame): Row[] {
  let after = 0
  return blocks.flatMap((block, at) => {
    const { rows, after: own } = blockRows(block, frame)
    const [first, last] = [rows.at(0), rows.at(-1)]
    if (first) first.before = Math.max(first.before, after)
    if (first) after = own
    if (last && block.is === 'paragraph' && blocks[at + 1]?.is === 'list') last.stays = true
    return rows
  })
}

type Rows = { rows: Row[]; after: number }

function blockRows(block: Block, frame: Frame): Rows {
  if (block.is === 'heading') return headingRows(block, frame)
  if (block.is === 'paragraph') {
    return textRows(block.text, styles[block.look ?? 'text'], frame, { end: block.align === 'end' })
  }
  if (block.is === 'list') return listRows(block, frame)
  if (block.is === 'entry') return entryRows(block, frame)
  if (block.is === 'divider') return { rows: [rule], after: 8 }
  if (block.is === 'letterhead') return letterheadRows(block, frame)
  return { rows: together(rowsOf(block.blocks, frame)), after: styles.text.after }
}

const rule: Row = { before: 8, height: 0.5, stays: false, cells: [], rule: true }

function headingRows({ level, text }: Extract<Block, { is: 'heading' }>, frame: Frame): Rows {
  const { rows, after } = textRows(text, styles[`h${level}`], frame, { tag: `H${level}` })
  return { rows: rows.map((row) => ({ ...row, stays: true })), after }
}

type Setting = { end?: boolean; tag?: Part['tag']; left?: number; part?: Part }

/** The first two rows stay together, and the last two, so that no line of a paragraph stands alone on a page. */
function textRows(text: Text, style: Style, frame: Frame, setting: Setting = {}): Rows {
  const { width, rightToLeft, typesetter } = frame
  const { end = false, tag = 'P', left = 0, part = { tag, within: null } } = setting
  const lines = linesOf(text, { ...style, rightToLeft }, width - left, typesetter)
  const rows = lines.map((line, at): Row => {
    const farSide = width - line.width - (end ? 0 : left)
    const cell = {
      line,
      left: line.rightToLeft === end ? (end ? 0 : left) : farSide,
      size: style.size,
      ink: style.ink ?? 'plain',
      part,
    }
    const stays = at < lines.length - 1 && (at === 0 || at === lines.length - 2)
    return { before: at === 0 ? style.before : 0, height: style.leading, stays, cells: [cell] }
  })
  return { rows, after: style.after }
}

/** Items keep the line of their sign; the first stays with the second. */
function listRows({ kind, items }: Extract<Block, { is: 'list' }>, frame: Frame): Rows {
  const list: Part = { tag: 'L', within: null }
  const rows = items.flatMap((item, at) => {
    const within: Part = { tag: 'LI', within: list }
    const part: Part = { tag: 'LBody', within }
    const { rows } = textRows(item, styles.item, frame, { left: indent, part })
    const [first] = rows
    const sign = linesOf(
      signOf(kind, at),
      { ...styles.item, rightToLeft: frame.rightToLeft },
      indent,
      frame.typesetter,
    )[0]
    if (first && sign) {
      const left = first.cells[0]?.line.rightToLeft ? frame.width - sign.width : 0
      const label: Part = { tag: 'Lbl', within }
      first.cells.unshift({ line: sign, left, size: styles.item.size, ink: 'plain', part: label })
      first.before = at === 0 ? 0 : styles.item.after
      first.stays ||= at === 0 && items.length > 1
    }
    return rows
  })
  return { rows, after: styles.text.after }
}

function signOf(kind: ListKind, at: number): string {
  return { bullets: '•', numbers: markOf(kind, at).trim(), checks: '☐' }[kind]
}

/** The left end wraps before it meets the right one, in text from right to left the other way; all stays on one page. */
function entryRows({ left, right, below }: Extract<Block, { is: 'entry' }>, frame: Frame): Rows {
  const [end] = right
    ? linesOf(right, { ...styles.entry, rightToLeft: frame.rightToLeft }, frame.width / 2, frame.typesetter)
    : []
  const room = end ? end.width + betweenEnds : 0
  const { rows } = textRows(left, styles.entry, { ...frame, width: frame.width - room })
  const [first] = rows
  const start = first?.cells[0]
  if (first && start && end) {
    const turned = start.line.rightToLeft
    if (turned) for (const { cells } of rows) for (const cell of cells) cell.left += room
    const farSide = turned ? 0 : frame.width - end.width
    first.cells.push({ line: end, left: farSide, size: styles.entry.size, ink: 'quiet', part: start.part })
  }
  const under = { ...styles.entry, before: 0, ink: 'quiet' } as const
  const more = below ? textRows(below, under, frame, { part: start?.part }).rows : []
  return { rows: together([...rows, ...more]), after: styles.entry.after }
}

/** A name stands at the side where its document begins, whatever its own script. */
function letterheadRows({ name, lines }: Extract<Block, { is: 'letterhead' }>, frame: Frame): Rows {
  const end = (text: Text) => paragraphRunsRightToLeft(plainOf(text), frame.rightToLeft) !== frame.rightToLeft
  const heading = textRows(name, { ...styles.h1, after: 0 }, frame, { tag: 'H1', end: end(name) })
  const contact = lines.flatMap((line) => textRows(line, styles.contact, frame, { end: end(line) }).rows)
  return { rows: together([...heading.rows, ...contact]), after: 22 }
}

function together(rows: Row[]): Row[] {
  return rows.map((row, at) => ({ ...row, stays: at < rows.length - 1 || row.stays }))
}
