import { type Block, type Document, markOf, type Run, runsOf, type Text } from '@/lib/documents/document'
import { printable } from '@/lib/documents/printable'
import { safeLink } from '@/lib/documents/safe-link'

/** The document as plain text: blocks parted by blank lines, lists by "- ", "1. " and "- [ ] "; ends without a break. */
export function renderText(document: Document): string {
  return printable(textOf(document.blocks)).trim()
}

/** The bytes of a .txt: UTF-8, line ends that every editor knows. */
export function renderTextFile(document: Document): Uint8Array {
  return new TextEncoder().encode(`${renderText(document).replaceAll('\n', '\r\n')}\r\n`)
}

function textOf(blocks: readonly Block[]): string {
  let text = ''
  let before: Block | undefined
  for (const block of blocks) {
    const own = blockText(block)
    if (own === '') continue
    const between =
      block.is === 'list' && (before?.is === 'entry' || before?.is === 'paragraph') ? '\n' : '\n\n'
    text += before ? between + own : own
    before = block
  }
  return text
}

function blockText(block: Block): string {
  if (block.is === 'heading') return block.text
  if (block.is === 'paragraph') return lineText(block.text)
  if (block.is === 'list')
    return block.items.map((item, at) => markOf(block.kind, at) + lineText(item)).join('\n')
  if (block.is === 'entry') return entryText(block)
  if (block.is === 'letterhead') return [block.name, ...block.lines.map(lineText)].filter(Boolean).join('\n')
  return block.is === 'group' ? textOf(block.blocks) : ''
}

function entryText({ left, right, below }: Extract<Block, { is: 'entry' }>): string {
  const first = [lineText(left), right].filter(Boolean).join(' · ')
  return [first, below && lineText(below)].filter(Boolean).join('\n')
}

const lineText = (text: Text) => runsOf(text).map(runText).join('')

/** A link whose text does not show where it leads is followed by its address. */
function runText({ text, link }: Run): string {
  const address = safeLink(link)
  if (!address) return text
  const shown = address.replace(/^(https?:\/\/|mailto:|tel:)(www\.)?|\/$/g, '')
  return text.includes(shown) || !address.startsWith('http') ? text : `${text} (${address})`
}
