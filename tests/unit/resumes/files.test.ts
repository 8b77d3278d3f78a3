import { describe, expect, test } from 'vitest'
import type { Document } from '@/lib/documents/document'
import { renderText } from '@/lib/documents/render-text'
import { compose, composeEmpty } from '@/lib/resumes/compose'
import {
  answerWith,
  type DocumentKind,
  documentFile,
  fileKinds,
  readFileAddress,
} from '@/lib/resumes/document-file'
import type { Resume } from '@/lib/resumes/json-resume'
import { loadSample, loadVariantText } from '@/lib/resumes/load-content'
import { variantIds, variants } from '@/lib/resumes/variants'
import { docxPart, readDocx, readPdf } from '../documents/read-back'

const today = '2026-12-01'
const kinds: DocumentKind[] = ['resume', 'cover-letter']

describe.each(variantIds.flatMap((id) => kinds.map((kind) => [id, kind] as const)))('%s %s', (id, kind) => {
  const variant = variants[id]
  const filled = compose(kind, {
    resume: loadSample(variant),
    variant,
    to: loadVariantText(id).example,
    today,
  })

  test.each([
    ['filled', filled],
    ['empty', composeEmpty(kind, variant)],
  ])('%s, every file says the same', async (_, document) => {
    const [docx, pdf, txt] = await Promise.all(fileKinds.map((ending) => bytesOf(document, ending)))
    const letters = lettersOf(renderText(document))
    expect(lettersOf(await readDocx(docx as Uint8Array))).toBe(letters)
    const { pages } = await readPdf(pdf as Uint8Array)
    expect(lettersOf(pages.map(({ text }) => text).join('\n'))).toBe(letters)
    expect(lettersOf(new TextDecoder().decode(txt))).toBe(letters)
    const [width, height] = variant.paper === 'letter' ? [612, 792] : [595, 842]
    expect(pages.map((page) => [page.width, page.height])).toEqual(pages.map(() => [width, height]))
    expect(docxPart(docx as Uint8Array, 'word/document.xml')).not.toMatch(/txbx|w:framePr/)
  })
})

const long: Resume = {
  basics: { name: 'ليلى حداد', summary: 'Øyvind Çelik-Żółć; Ελένη; Анна' },
  work: Array.from({ length: 12 }, (_, index) => ({
    name: `Employer ${index + 1}`,
    position:
      'Senior Vice President for International Transport Planning, Customs Integration and Cross-Border Rail Partnerships (EMEA)',
    startDate: String(2000 + index),
    endDate: String(2001 + index),
    highlights: ['a', 'b', 'c'].map(
      (part) => `Employer ${index + 1}, result ${part}: fewer hours at the border.`,
    ),
  })),
}

test('on many pages no entry is torn, and names, accents and long titles survive', async () => {
  const document = compose('resume', { resume: long, variant: variants.gulf, today })
  const [docx, pdf] = await Promise.all([bytesOf(document, 'docx'), bytesOf(document, 'pdf')])
  const { pages } = await readPdf(pdf)
  expect(pages.length).toBeGreaterThan(1)
  for (let entry = 1; entry <= 12; entry++) {
    const on = pages.filter(({ text }) => new RegExp(`Employer ${entry}\\b`).test(text))
    expect(on, `Employer ${entry}`).toHaveLength(1)
    for (const part of ['a', 'b', 'c']) expect(on[0]?.text).toContain(`Employer ${entry}, result ${part}`)
  }
  const text = await readDocx(docx)
  for (const part of [
    'ليلى حداد',
    'Øyvind Çelik-Żółć; Ελένη; Анна',
    'Cross-Border Rail Partnerships (EMEA)',
  ]) {
    expect(text).toContain(part)
    expect(lettersOf(pages.map((page) => page.text).join('\n'))).toContain(lettersOf(part))
  }
})

test('a file is named after the person, kept by nobody else, and nothing else is an address', async () => {
  const document = compose('resume', {
    resume: { basics: { name: 'Ines / Duarte' } },
    variant: variants.de,
    today,
  })
  const { headers } = answerWith(await documentFile(document, 'txt'))
  expect(headers.get('content-disposition')).toContain(
    "filename*=UTF-8''Ines%20-%20Duarte%20%E2%80%93%20Lebenslauf.txt",
  )
  expect(headers.get('cache-control')).toContain('no-store')
  expect(readFileAddress('cover-letter.pdf')).toEqual({ document: 'cover-letter', kind: 'pdf' })
  for (const other of ['resume', 'resume.exe', 'resume.pdf.exe', '../resume.pdf', 'RESUME.PDF']) {
    expect(readFileAddress(other)).toBeNull()
  }
})

async function bytesOf(document: Document, kind: (typeof fileKinds)[number]): Promise<Uint8Array> {
  return (await documentFile(document, kind)).bytes
}

// What stands between words is the business of each kind of file.
function lettersOf(text: string): string {
  return text.replaceAll(/[\s·•\u200e\u200f]|^- /gmu, '')
}
