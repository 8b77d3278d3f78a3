import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderDocx } from '@/lib/documents/docx/render-docx'
import { letterDocument } from '@/lib/documents/letter'
import { letterEml, letterText } from '@/lib/documents/letter-eml'
import { renderPdf } from '@/lib/documents/pdf/render-pdf'
import { printableLine } from '@/lib/documents/printable'
import { renderText } from '@/lib/documents/render-text'
import { oddLetter } from './odd-letters'
import { readDocx, readEml, readPdf } from './read-back'
import { letters, same } from './sample-letters'

const now = new Date('2026-11-22T10:00:00Z')

test.each(letters)('a letter in $language says the same in every file', async (letter) => {
  const document = letterDocument(letter)
  const text = renderText(document)
  expect(same(await readDocx(await renderDocx(document)))).toBe(same(text))
  expect(same((await readPdf(await renderPdf(document))).text)).toBe(same(text))
  const mail = await readEml(await letterEml(letter, now))
  expect(mail.subject).toBe(letter.subject)
  expect(mail.text?.trimEnd()).toBe(letter.body)
  expect(mail.from?.value).toEqual([{ name: letter.from.name, address: letter.from.email }])
  expect(mail.to).toMatchObject({ value: [{ name: letter.to.name, address: letter.to.email }] })
})

test('two hundred letters with odd signs lose nothing, and nothing in them becomes anything else', async () => {
  await fc.assert(
    fc.asyncProperty(oddLetter, async (letter) => {
      const document = letterDocument(letter)
      const text = renderText(document)
      expect(bare(await readDocx(await renderDocx(document)))).toBe(bare(text))
      const pdf = await readPdf(await renderPdf(document))
      expect(asDrawn(pdf.text, text)).toBe(asDrawn(text, text))
      expect(pdf.pages.flatMap(({ links }) => links)).toEqual([])
      const mail = await readEml(await letterEml(letter, now))
      expect((mail.text ?? '').trimEnd()).toBe(letterText(letter).trimEnd())
      expect(mail.subject ?? '').toBe(printableLine(letter.subject))
      expect([...mail.headers.keys()].filter((name) => !known.includes(name))).toEqual([])
      expect(mail.attachments).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 600_000)

const known = [
  'x-unsent',
  'from',
  'to',
  'subject',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]

const bare = (text: string) => same(text).replaceAll(' ', '')

/** Signs of scripts from right to left, and marks that turn a text round. */
const turned =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * What is drawn, in the order of the page. A .pdf keeps no invisible signs, and of a line that runs both ways it only has
 * the order of the eye, which each reader turns back in its own way: there it is the letters that count.
 */
function asDrawn(read: string, written: string): string {
  const seen = bare(read).replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  return turned.test(written) ? [...seen].sort().join('') : seen
}
