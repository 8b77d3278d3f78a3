import type { Block, ListKind } from '@/lib/documents/document'
import { printable } from '@/lib/documents/printable'

/**
 * Plain text as blocks: blank lines part paragraphs, lines that begin with "- " are items of the kind told, with
 * "- [ ] " boxes to tick. Everything else is text as it stands, so nothing in it can become anything else.
 */
export function blocksOf(body: string, lists: 'bullets' | 'checks'): Block[] {
  return printable(body)
    .split(/\n[^\S\n]*\n\s*/)
    .flatMap((paragraph) => paragraphBlocks(paragraph.trim(), lists))
}

function paragraphBlocks(paragraph: string, lists: 'bullets' | 'checks'): Block[] {
  const blocks: Block[] = []
  for (const line of paragraph.split('\n').map((line) => line.trimEnd())) {
    const last = blocks.at(-1)
    const item = itemOf(line, lists)
    if (item && last?.is === 'list' && last.kind === item.kind) last.items = [...last.items, item.text]
    else if (item) blocks.push({ is: 'list', kind: item.kind, items: [item.text] })
    else if (last?.is === 'paragraph') last.text += `\n${line}`
    else if (line !== '') blocks.push({ is: 'paragraph', text: line })
  }
  return blocks
}

function itemOf(line: string, lists: 'bullets' | 'checks'): { kind: ListKind; text: string } | null {
  const [, box, text] = /^- +(\[ \] +)?(\S.*)$/.exec(line) ?? []
  return text === undefined ? null : { kind: box ? 'checks' : lists, text }
}
