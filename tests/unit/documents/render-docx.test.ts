import { expect, test } from 'vitest'
import type { Document } from '@/lib/documents/document'
import { renderDocx } from '@/lib/documents/docx/render-docx'
import { cardDocument, type Letter, letterDocument } from '@/lib/documents/letter'
import { docxPart, readDocx } from './read-back'
import { letters } from './sample-letters'

const [letter, german] = letters as [Letter, Letter]
const partOf = async (document: Document, name: string) => docxPart(await renderDocx(document), name) ?? ''

test('looks are styles by the names that office programs know', async () => {
  const text = await partOf(letterDocument(letter), 'word/document.xml')
  expect([...new Set(text.match(/(?<=<w:pStyle w:val=")[^"]+/g))]).toEqual([
    'Title',
    'ContactLine',
    'LastContactLine',
    'Heading1',
    'ListBullet',
  ])
  expect(text).not.toMatch(/w:rFonts|w:sz |w:color|txbx|w:pict|w:drawing|w:tbl/)
  const styles = await partOf(letterDocument(letter), 'word/styles.xml')
  for (const name of ['Normal', 'Title', 'Heading 1', 'List Bullet', 'List Number']) {
    expect(styles).toContain(`<w:name w:val="${name}"/>`)
  }
  expect(styles).toContain('w:ascii="Calibri" w:cs="Arial" w:eastAsia="Yu Gothic"')
})

test('its language is that of the letter, so that spelling is checked by the right book', async () => {
  expect(await partOf(letterDocument(german), 'word/styles.xml')).toContain('<w:lang w:val="de"')
})

test.each([
  ['a4', 'w:w="11906" w:h="16838"'],
  ['letter', 'w:w="12240" w:h="15840"'],
] as const)('on %s', async (paper, size) => {
  expect(await partOf(letterDocument({ ...letter, paper }), 'word/document.xml')).toContain(size)
})

test('it says who wrote it and nothing else about anybody', async () => {
  const core = await partOf(letterDocument(letter), 'docProps/core.xml')
  expect(core.match(/(?<=>)[^<>]+(?=<)/g)).toEqual([
    letter.subject,
    'Inês Duarte',
    'Inês Duarte',
    '1',
    expect.stringMatching(/^\d{4}-/),
    expect.stringMatching(/^\d{4}-/),
  ])
  const card = cardDocument({ title: 'Call', body: 'x', lists: 'bullets', language: 'de', paper: 'a4' })
  expect(await partOf(card, 'docProps/core.xml')).not.toMatch(/un-named/i)
})

test('the closing stays with the last words', async () => {
  const text = await partOf(letterDocument(letter), 'word/document.xml')
  const paragraphs = text.split('</w:p>').filter((part) => part.includes('<w:p>'))
  const [last, closing] = [paragraphs.at(-2), paragraphs.at(-1)]
  expect(last).toContain('<w:keepNext/>')
  expect(closing).toContain('Kind regards')
})

test('Arabic is set from right to left, its numbers and Latin words are not', async () => {
  const document = {
    title: '',
    language: 'ar',
    paper: 'a4',
    blocks: [{ is: 'paragraph', text: 'مرحبا أحمد Waymark' }],
  }
  const text = await partOf(document as Document, 'word/document.xml')
  expect(text).toContain('<w:bidi/>')
  expect(text).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>مرحبا أحمد</)
  expect(text).toMatch(/<w:r><w:t[^>]*> Waymark</)
})

test('lists count from one again, and links lead only where they may', async () => {
  const items = ['one', 'two']
  const bytes = await renderDocx({
    title: 'x',
    language: 'en-GB',
    paper: 'a4',
    blocks: [
      { is: 'list', kind: 'numbers', items },
      { is: 'heading', level: 2, text: 'Then' },
      { is: 'list', kind: 'numbers', items },
      {
        is: 'paragraph',
        text: [
          { text: 'good', link: 'https://example.org/' },
          { text: 'bad', link: 'javascript:alert(1)' },
        ],
      },
    ],
  })
  const text = docxPart(bytes, 'word/document.xml') ?? ''
  expect(new Set(text.match(/(?<=<w:numId w:val=")\d+/g)).size).toBe(2)
  const links = docxPart(bytes, 'word/_rels/document.xml.rels') ?? ''
  expect(links).toContain('https://example.org/')
  expect(links).not.toContain('javascript')
  expect(await readDocx(bytes)).toContain('goodbad')
})

test('an Arabic name in an English letter stands where the letter begins', async () => {
  const name = 'محمد بن سلمان'
  const text = await partOf(letterDocument({ ...letter, from: { name }, to: { name } }), 'word/document.xml')
  const names = text.split('</w:p>').filter((part) => part.includes(name))
  expect(names).toHaveLength(2)
  for (const paragraph of names) {
    expect(paragraph).toContain('<w:bidi/>')
    expect(paragraph).toContain('<w:jc w:val="end"/>')
  }
  const arabic = letterDocument({ ...letter, from: { name }, to: { name }, language: 'ar' })
  expect((await partOf(arabic, 'word/document.xml')).split('w:val="end"')).toHaveLength(1 + 1)
})

test('a name in two scripts runs with its letter', async () => {
  const body = 'Dear Ms Brandt,\n\nThank you.\n\nKind regards,\n\nعلي Hassan'
  const text = await partOf(letterDocument({ ...letter, body }), 'word/document.xml')
  const signed = text.split('</w:p>').find((part) => part.includes('علي')) ?? ''
  expect(signed).not.toContain('<w:bidi/>')
  expect(signed).not.toContain('<w:jc w:val="end"/>')
  expect(signed).toContain('<w:rtl/>')
})
