import type { ParagraphChild, Paragraph as WordParagraph } from 'docx'
import { type Block, type Document, plainOf, runsOf, type Text } from '@/lib/documents/document'
import { docxNumbering, docxStyles } from '@/lib/documents/docx/docx-styles'
import { printable, printableLine } from '@/lib/documents/printable'
import { safeLink } from '@/lib/documents/safe-link'
import { directedPieces, paragraphRunsRightToLeft, writtenRightToLeft } from '@/lib/documents/text-direction'

type Library = typeof import('docx')

/** Loaded with the first letter, and asked for once. */
let loaded: Promise<Library> | undefined

/** Twentieths of a point. */
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } }
const margin = 1247
const belowList = 140

/**
 * What a block is told by what stands around it: whether it stays on the page of the next, whether its own parts stay
 * on one, and which list it is.
 */
type Place = {
  library: Library
  width: number
  rightToLeft: boolean
  together: boolean
  kept: boolean
  nextList: () => number
}

/** The bytes of a .docx with styles that can be edited, no text boxes, and nobody's name in it but the author's. */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  loaded ??= import('docx')
  const library = await loaded
  const size = papers[document.paper]
  let lists = 0
  const nextList = () => {
    lists += 1
    return lists
  }
  const place = {
    library,
    width: size.width - 2 * margin,
    rightToLeft: writtenRightToLeft(document.language),
    together: false,
    kept: false,
    nextList,
  }
  const margins = { top: margin, right: margin, bottom: margin, left: margin }
  const author = printableLine(document.author ?? '')
  const file = new library.Document({
    title: printableLine(document.title),
    creator: author,
    lastModifiedBy: author,
    styles: docxStyles(document),
    numbering: docxNumbering,
    sections: [
      {
        properties: { page: { size, margin: margins } },
        children: inTurn(document.blocks, place),
      },
    ],
  })
  return library.Packer.pack(file, 'uint8array')
}

/** A paragraph that leads to a list stays with it. */
function inTurn(blocks: readonly Block[], place: Place): WordParagraph[] {
  return blocks.flatMap((block, at) => {
    const leads = block.is === 'paragraph' && blocks[at + 1]?.is === 'list'
    return paragraphs(block, leads ? { ...place, together: true } : place)
  })
}

function paragraphs(block: Block, place: Place): WordParagraph[] {
  if (block.is === 'heading') return [paragraph(block.text, headingStyles[block.level], place)]
  if (block.is === 'paragraph') {
    const end = block.align === 'end'
    return [paragraph(block.text, block.look ? looks[block.look] : undefined, place, { end })]
  }
  if (block.is === 'list') return listParagraphs(block, place)
  if (block.is === 'entry') return [entryParagraph(block, place)]
  if (block.is === 'divider') return [divider(place)]
  if (block.is === 'letterhead') return letterheadParagraphs(block, place)
  const last = block.blocks.at(-1)
  return [
    ...inTurn(block.blocks.slice(0, -1), { ...place, together: true, kept: true }),
    ...(last ? paragraphs(last, { ...place, kept: true }) : []),
  ]
}

/** A name stands at the side where its document begins, whatever its own script. */
function letterheadParagraphs(
  { name, lines }: Extract<Block, { is: 'letterhead' }>,
  place: Place,
): WordParagraph[] {
  const together = { ...place, together: true }
  const last = lines.length - 1
  const aside = (text: Text) => ({
    end: paragraphRunsRightToLeft(plainOf(text), place.rightToLeft) !== place.rightToLeft,
  })
  return [
    paragraph(name, 'Title', together, aside(name)),
    ...lines.map((line, at) =>
      paragraph(line, at === last ? 'LastContactLine' : 'ContactLine', together, aside(line)),
    ),
  ]
}

const headingStyles = { 1: 'Title', 2: 'Heading1', 3: 'Heading2' }
const looks = { small: 'Note', lead: 'Subtitle' }

function paragraph(text: Text, style: string | undefined, place: Place, { end = false } = {}): WordParagraph {
  return new place.library.Paragraph({
    style,
    bidirectional: paragraphRunsRightToLeft(plainOf(text), place.rightToLeft) || undefined,
    alignment: end ? 'end' : undefined,
    keepNext: place.together || undefined,
    keepLines: place.together || place.kept || undefined,
    children: children(text, place),
  })
}

const listStyles = { bullets: 'ListBullet', numbers: 'ListNumber', checks: 'ListCheck' }

function listParagraphs(block: Extract<Block, { is: 'list' }>, place: Place): WordParagraph[] {
  const instance = place.nextList()
  const last = block.items.length - 1
  return block.items.map(
    (item, at) =>
      new place.library.Paragraph({
        style: listStyles[block.kind],
        spacing: at === last ? { after: belowList } : undefined,
        numbering: { reference: block.kind, level: 0, instance, custom: true },
        bidirectional: paragraphRunsRightToLeft(plainOf(item), place.rightToLeft) || undefined,
        keepNext: place.together || (at < last && (at === 0 || place.kept)) || undefined,
        keepLines: place.together || place.kept || undefined,
        children: children(item, place),
      }),
  )
}

/** Signs that both ends of an entry may have together; longer ones stand below one another. */
const longestLine = 72

function entryParagraph(
  { left, right, below }: Extract<Block, { is: 'entry' }>,
  place: Place,
): WordParagraph {
  const { Paragraph, TextRun, Tab } = place.library
  const between =
    plainOf(left).length + (right?.length ?? 0) > longestLine ? { break: 1 } : { children: [new Tab()] }
  const end = right ? [new TextRun(between), ...children(right, place)] : []
  const under = below ? [new TextRun({ break: 1 }), ...children(below, place)] : []
  return new Paragraph({
    style: 'Entry',
    bidirectional: paragraphRunsRightToLeft(plainOf(left), place.rightToLeft) || undefined,
    tabStops: [{ type: 'right', position: place.width }],
    keepNext: place.together || undefined,
    keepLines: true,
    children: [...children(left, place), ...end, ...under],
  })
}

function divider({ library, together }: Place): WordParagraph {
  const line = { style: 'single', size: 4, space: 1, color: 'C9D3D3' } as const
  return new library.Paragraph({ border: { bottom: line }, keepNext: together || undefined })
}

function children(text: Text, { library }: Place): ParagraphChild[] {
  return runsOf(text).flatMap(({ text, bold, italic, link }): ParagraphChild[] => {
    const looks = { bold, boldComplexScript: bold, italics: italic, italicsComplexScript: italic }
    const runs = printable(text)
      .split('\n')
      .flatMap((line, at) => [
        ...(at > 0 ? [new library.TextRun({ break: 1 })] : []),
        ...directedPieces(line).map(
          (piece) =>
            new library.TextRun({ text: piece.text, rightToLeft: piece.rightToLeft || undefined, ...looks }),
        ),
      ])
    const address = safeLink(link)
    return address ? [new library.ExternalHyperlink({ link: address, children: runs })] : runs
  })
}
