import type PdfDocument from 'pdfkit'
import type { Document, Paper } from '@/lib/documents/document'
import { pagesOf, type SetRow } from '@/lib/documents/pdf/pages'
import { type Cell, type Part, rowsOf } from '@/lib/documents/pdf/rows'
import { type Typesetter, typesetter } from '@/lib/documents/pdf/typeset'
import { printableLine } from '@/lib/documents/printable'
import { writtenRightToLeft } from '@/lib/documents/text-direction'

/** Loaded with the first letter, and asked for once. */
let loaded: Promise<{ default: typeof PdfDocument }> | undefined

/** Points. */
const papers: Record<Paper, [number, number]> = { a4: [595.28, 841.89], letter: [612, 792] }
const margin = 62

const inks = { plain: '#1a2b2d', quiet: '#55666a' }
const ruleInk = '#c9d3d3'

/**
 * The bytes of a .pdf: faces embedded, every letter drawn and to be copied again, a structure for screen readers, title
 * and language. It has no more of the author than the name.
 */
export async function renderPdf(document: Document): Promise<Uint8Array> {
  loaded ??= import('pdfkit')
  const { default: PDFDocument } = await loaded
  const size = papers[document.paper]
  const pdf = new PDFDocument({
    size,
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: document.language,
    displayTitle: true,
    info: { Title: printableLine(document.title), Author: printableLine(document.author ?? '') },
  })
  const bytes = collected(pdf)
  const setter = await typesetter(pdf)
  const [width, height] = [size[0] - 2 * margin, size[1] - 2 * margin]
  const pages = pagesOf(
    rowsOf(document.blocks, {
      width,
      rightToLeft: writtenRightToLeft(document.language),
      typesetter: setter,
    }),
    height,
  )
  drawPages(pages, width, setter)
  pdf.end()
  return bytes
}

function collected(pdf: Typesetter['pdf']): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}

function drawPages(pages: SetRow[][], width: number, setter: Typesetter): void {
  const { pdf } = setter
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const elements = new Map<Part, PDFKit.PDFStructureElement>()
  const elementOf = (part: Part): PDFKit.PDFStructureElement => {
    const known = elements.get(part)
    if (known) return known
    const element = pdf.struct(part.tag)
    ;(part.within ? elementOf(part.within) : root).add(element)
    elements.set(part, element)
    return element
  }
  for (const rows of pages) {
    pdf.addPage()
    for (const { row, top } of rows) {
      if (row.rule) drawRule(pdf, margin + top, width)
      for (const cell of row.cells) drawCell(cell, margin + top, row.height, elementOf(cell.part), setter)
    }
  }
  root.end()
}

function drawRule(pdf: Typesetter['pdf'], top: number, width: number): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf
    .moveTo(margin, top)
    .lineTo(margin + width, top)
    .lineWidth(0.5)
    .strokeColor(ruleInk)
    .stroke()
  pdf.endMarkedContent()
}

function drawCell(
  { line, left, size, ink }: Cell,
  top: number,
  height: number,
  element: PDFKit.PDFStructureElement,
  { pdf, draw }: Typesetter,
): void {
  const baseline = top + (height - size) / 2 + size * 0.8
  for (const placed of line.placed) {
    const start = margin + left + placed.left
    const own = placed.link ? pdf.struct('Link') : element
    if (placed.link) element.add(own)
    own.add(pdf.markStructureContent(placed.link ? 'Link' : 'Span'))
    pdf.fillColor(inks[ink])
    draw(placed, size, { left: start, baseline })
    pdf.endMarkedContent()
    if (placed.link) {
      pdf.link(start, top, placed.width, height, placed.link, { structParent: own } as object)
    }
  }
}
