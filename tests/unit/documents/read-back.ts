import { inflateRawSync } from 'node:zlib'
import { type ParsedMail, simpleParser } from 'mailparser'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of a .docx as mammoth reads it, items of lists after "- ". */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return value
    .replaceAll('<li>', '- ')
    .replace(/<br \/>|<\/li>/g, '\n')
    .replace(/<\/(p|h\d|ul|ol)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()
}

/** One part of a .docx, such as "word/styles.xml"; null when there is none. */
export function docxPart(bytes: Uint8Array, name: string): string | null {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf('PK\x05\x06')
  let at = file.readUInt32LE(end + 16)
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      file.readUInt16LE(at + place),
    )
    const next = at + 46 + (nameLength ?? 0)
    if (file.toString('utf8', at + 46, next) === name) return partAt(file, at)
    at = next + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return null
}

function partAt(file: Buffer, entry: number): string {
  const [packed, offset] = [file.readUInt32LE(entry + 20), file.readUInt32LE(entry + 42)]
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const data = file.subarray(start, start + packed)
  return (file.readUInt16LE(entry + 10) === 8 ? inflateRawSync(data) : data).toString('utf8')
}

/** A .pdf as pdf.js reads it: the text of each page in the order in which it was drawn, and what the file says of itself. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await loading.promise
  const pages: { text: string; width: number; height: number; links: string[]; tags: string[] }[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      width: Math.round(width),
      height: Math.round(height),
      links: (await page.getAnnotations()).map(({ url }) => url),
      tags: tagsOf(await page.getStructTree()),
    })
  }
  const info = (await pdf.getMetadata()).info as Record<string, unknown>
  await loading.destroy()
  return { pages, info, text: pages.map(({ text }) => text).join('\n') }
}

/** How far from the left edge the first piece of text with these letters stands, in points. */
export async function leftOf(bytes: Uint8Array, letters: string): Promise<number> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await loading.promise).getPage(1)
  const { items } = await page.getTextContent({ disableNormalization: true })
  await loading.destroy()
  const item = items.find((one) => 'str' in one && one.str.includes(letters))
  return item && 'transform' in item ? item.transform[4] : Number.NaN
}

type Tree = object | null

function tagsOf(tree: Tree): string[] {
  const { role, children = [] } = (tree ?? {}) as { role?: string; children?: Tree[] }
  return [...(role ? [role] : []), ...children.flatMap(tagsOf)]
}

/** A mail as mailparser reads it. */
export async function readEml(bytes: Uint8Array): Promise<ParsedMail> {
  return simpleParser(Buffer.from(bytes))
}
