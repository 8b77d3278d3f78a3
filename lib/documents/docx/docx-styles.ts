import type { INumberingOptions, IStylesOptions } from 'docx'
import type { Document } from '@/lib/documents/document'

/** Faces that are on every office machine; each writing system has its own. Other machines bring one of their width. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Yu Gothic' }
const ink = '1A2B2D'
const quiet = '55666A'

/** Twentieths of a point. */
const list = { left: 360, hanging: 360 }

/** Styles by the names that Word, LibreOffice and Pages know, so that whoever edits the file can change them at once. */
export function docxStyles({ language }: Document): IStylesOptions {
  const locale = { value: language, eastAsia: 'ja-JP', bidirectional: 'ar-SA' }
  return {
    default: {
      document: {
        run: { font, size: 22, color: ink, language: locale },
        paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
      },
      title: heading(40, { before: 0, after: 120 }),
      heading1: heading(26, { before: 240, after: 80 }),
      heading2: heading(22, { before: 160, after: 40 }),
    },
    paragraphStyles: [
      style('Subtitle', 'Subtitle', {
        run: { color: quiet, size: 24 },
        paragraph: { spacing: { after: 160 } },
      }),
      style('ListBullet', 'List Bullet', listed('bullets')),
      style('ListNumber', 'List Number', listed('numbers')),
      style('ListCheck', 'List Check', listed('checks')),
      style('Entry', 'Entry', { paragraph: { spacing: { before: 120, after: 40 } } }),
      style('ContactLine', 'Contact Line', {
        run: { color: quiet, size: 20 },
        paragraph: { spacing: { after: 20 } },
      }),
      style('LastContactLine', 'Last Contact Line', {
        run: { color: quiet, size: 20 },
        paragraph: { spacing: { after: 320 } },
      }),
      style('Note', 'Note', { run: { color: quiet, size: 18 } }),
    ],
  }
}

type Look = Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph'>

function style(id: string, name: string, look: Look) {
  return { id, name, basedOn: 'Normal', next: id === 'Entry' ? 'Normal' : id, quickFormat: true, ...look }
}

function heading(size: number, spacing: { before: number; after: number }): Look {
  return {
    run: { bold: true, size, color: ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { ...spacing, line: 252, lineRule: 'auto' } },
  }
}

function listed(reference: string): Look {
  return { paragraph: { numbering: { reference, level: 0 }, spacing: { after: 60 } } }
}

const signs = { bullets: '•', checks: '☐' }

/** Numbers begin anew in each list. */
export const docxNumbering: INumberingOptions = {
  config: [
    ...Object.entries(signs).map(([reference, text]) => ({
      reference,
      levels: [{ level: 0, format: 'bullet' as const, text, style: { paragraph: { indent: list } } }],
    })),
    {
      reference: 'numbers',
      levels: [{ level: 0, format: 'decimal' as const, text: '%1.', style: { paragraph: { indent: list } } }],
    },
  ],
}
