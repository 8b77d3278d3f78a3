import type { Document } from '@/lib/documents/document'
import { renderDocx } from '@/lib/documents/docx/render-docx'
import { renderPdf } from '@/lib/documents/pdf/render-pdf'
import { renderTextFile } from '@/lib/documents/render-text'

/** The files that any document can become; an .eml is made of a letter by `letterEml`. */
export const renderers = { docx: renderDocx, pdf: renderPdf, txt: renderTextFile } as const satisfies Record<
  string,
  (document: Document) => Uint8Array | Promise<Uint8Array>
>
