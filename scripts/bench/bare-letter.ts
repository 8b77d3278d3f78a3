import { Font, Page, Document as ReactDocument, renderToBuffer, StyleSheet, Text } from '@react-pdf/renderer'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { createElement } from 'react'
import type { Block, Document as Blocks } from '@/lib/documents/document'

const inter = 'node_modules/@expo-google-fonts/inter'

Font.register({
  family: 'Inter',
  fonts: [
    { src: `${inter}/400Regular/Inter_400Regular.ttf` },
    { src: `${inter}/600SemiBold/Inter_600SemiBold.ttf`, fontWeight: 600 },
  ],
})

const styles = StyleSheet.create({
  page: { fontFamily: 'Inter', fontSize: 10.5, padding: 62, lineHeight: 1.4 },
  text: { marginBottom: 8 },
  heading: { fontSize: 20, fontWeight: 600, marginBottom: 8 },
})

/** The same texts by @react-pdf/renderer alone, in the same face: paragraphs one after the other. */
export function reactPdf(document: Blocks): Promise<Buffer> {
  const children = linesOf(document.blocks).map(({ text, bold }, key) =>
    createElement(Text, { key, style: bold ? styles.heading : styles.text }, text),
  )
  const page = createElement(Page, { size: 'A4', style: styles.page }, ...children)
  return renderToBuffer(
    createElement(ReactDocument, { title: document.title, language: document.language }, page),
  )
}

/** The same texts by docx alone: paragraphs in the library's own looks. */
export function bareDocx(document: Blocks): Promise<Uint8Array> {
  const children = linesOf(document.blocks).map(
    ({ text, bold }) => new Paragraph({ children: [new TextRun({ text, bold })] }),
  )
  return Packer.pack(new Document({ title: document.title, sections: [{ children }] }), 'uint8array')
}

function linesOf(blocks: readonly Block[]): { text: string; bold: boolean }[] {
  return blocks.flatMap((block) => {
    if (block.is === 'group') return linesOf(block.blocks)
    if (block.is === 'letterhead') return [{ text: block.name, bold: true }, ...block.lines.map(plain)]
    if (block.is === 'heading') return [{ text: block.text, bold: true }]
    if (block.is === 'list') return block.items.map(plain)
    return block.is === 'paragraph' ? [plain(block.text)] : []
  })
}

const plain = (text: unknown) => ({ text: String(text), bold: false })
