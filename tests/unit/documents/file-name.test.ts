import fc from 'fast-check'
import { expect, test } from 'vitest'
import { downloadHeaders } from '@/lib/documents/download-headers'
import { fileName } from '@/lib/documents/file-name'

test.each([
  ['Absage – Größe & Köln', 'Absage – Größe & Köln.pdf'],
  ['Senior engineer: I withdraw', 'Senior engineer - I withdraw.pdf'],
  ['محمد بن سلمان', 'محمد بن سلمان.pdf'],
  ['日本語の手紙', '日本語の手紙.pdf'],
  ['../../etc/passwd', 'etc - passwd.pdf'],
  ['C:\\Users\\x', 'C - Users - x.pdf'],
  ['CON', '_CON.pdf'],
  ['com1.letter', '_com1.letter.pdf'],
  ['Lpt9 ', '_Lpt9.pdf'],
  ['Conrad', 'Conrad.pdf'],
  ['.hidden', 'hidden.pdf'],
  ['-rf', 'rf.pdf'],
  ['~$letter', 'letter.pdf'],
  ['ends. . .', 'ends.pdf'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe.pdf'],
  ['tab\there\r\nand\0there', 'tab here andthere.pdf'],
  ['e\u0301te\u0301', 'été.pdf'],
  ['', 'letter.pdf'],
  ['???', 'letter.pdf'],
])('%j is kept as %j', (title, name) => {
  expect(fileName(title, 'pdf')).toBe(name)
})

test('another name stands in where nothing is left of a title', () => {
  expect(fileName('***', 'docx', 'resume')).toBe('resume.docx')
})

test('a long name ends between two signs as a person sees them', () => {
  const name = fileName('👩‍👩‍👧'.repeat(40), 'docx')
  expect(name).toBe(`${'👩👩👧'.repeat(9)}👩.docx`)
  expect(Buffer.byteLength(fileName('ä'.repeat(400), 'pdf'))).toBeLessThanOrEqual(120)
})

test('no title makes a name that a system would refuse, hide or take for a device', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileName(title, 'txt')
      expect(name).toMatch(/^[^\s.~$-].*\.txt$/u)
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Surrogate}]|[. ]\.txt$/u)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)[ .]/i)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      const { 'Content-Disposition': disposition = '' } = downloadHeaders(name)
      expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~-]+$/)
      expect(decodeURIComponent(disposition.replace(/^.*''/, ''))).toBe(name)
    }),
    { numRuns: 500 },
  )
})

test('a download is kept by nobody on its way and is taken for nothing else', () => {
  expect(downloadHeaders('Größe.eml')).toEqual({
    'Content-Type': 'message/rfc822',
    'Content-Disposition': `attachment; filename="Gro_e.eml"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.eml`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
})
