import type { Document } from '@/lib/documents/document'
import { renderDocx } from '@/lib/documents/docx/render-docx'
import { downloadHeaders } from '@/lib/documents/download-headers'
import { fileName } from '@/lib/documents/file-name'
import { renderPdf } from '@/lib/documents/pdf/render-pdf'
import { renderTextFile } from '@/lib/documents/render-text'

export const fileKinds = ['docx', 'pdf', 'txt'] as const
type FileKind = (typeof fileKinds)[number]

export type DocumentKind = 'resume' | 'cover-letter'

/** What an address such as "cover-letter.docx" asks for; null when it asks for nothing there is. */
export function readFileAddress(address: string): { document: DocumentKind; kind: FileKind } | null {
  const [, document, kind] = /^(resume|cover-letter)\.(docx|pdf|txt)$/.exec(address) ?? []
  return document && kind ? { document: document as DocumentKind, kind: kind as FileKind } : null
}

export type DocumentFile = { name: string; bytes: Uint8Array<ArrayBuffer> }

/** The document as a file, named after its title. */
export async function documentFile(document: Document, kind: FileKind): Promise<DocumentFile> {
  const bytes = new Uint8Array(await renderers[kind](document))
  return { name: fileName(document.title, kind, 'resume'), bytes }
}

/** The answer that makes a browser keep the file. */
export function answerWith({ name, bytes }: DocumentFile): Response {
  return new Response(bytes, { headers: downloadHeaders(name) })
}

const renderers: Record<FileKind, (document: Document) => Uint8Array | Promise<Uint8Array>> = {
  docx: renderDocx,
  pdf: renderPdf,
  txt: renderTextFile,
}
