import { expect, test } from 'vitest'
import type { Block, Document } from '@/lib/documents/document'
import { type Letter, letterDocument } from '@/lib/documents/letter'
import { renderPdf } from '@/lib/documents/pdf/render-pdf'
import { leftOf, readPdf } from './read-back'
import { letters } from './sample-letters'

const [letter] = letters as [Letter]
const paragraph =
  'Thank you for the time you gave me, and for the way in which you answered every question. '.repeat(3)
const withBlocks = (blocks: Block[]): Document => ({ title: 'x', language: 'en-GB', paper: 'a4', blocks })

test('it says its title, its language, who wrote it, and how it is built', async () => {
  const { info, pages } = await readPdf(await renderPdf(letterDocument(letter)))
  expect(info).toMatchObject({ Title: letter.subject, Author: 'Inês Duarte', Language: 'en-GB' })
  const tags = pages[0]?.tags ?? []
  expect(tags.filter((tag) => ['H1', 'H2', 'L', 'LI', 'LBody'].includes(tag))).toEqual([
    'H1',
    'H2',
    'L',
    'LI',
    'LBody',
    'LI',
    'LBody',
  ])
})

test('every face is in the file', async () => {
  const source = Buffer.from(await renderPdf(letterDocument(letter))).toString('latin1')
  const faces = new Set(source.match(/(?<=\/FontName \/)[A-Z]{6}\+[\w-]+/g))
  expect([...faces].map((face) => face.slice(7))).toEqual(['Inter-SemiBold', 'Inter-Regular'])
  expect(source.match(/\/FontFile2 /g)).toHaveLength(faces.size)
})

test.each([
  ['a4', 595, 842],
  ['letter', 612, 792],
] as const)('on %s', async (paper, width, height) => {
  const { pages } = await readPdf(await renderPdf(letterDocument({ ...letter, paper })))
  expect(pages.map((page) => [page.width, page.height])).toEqual([[width, height]])
})

test('the closing is never alone on a page, whatever comes before it', async () => {
  for (let paragraphs = 8; paragraphs < 14; paragraphs += 1) {
    for (const extra of [0, 1, 2]) {
      const text = [...Array(paragraphs).fill(paragraph), ...Array(extra).fill('A line.')]
      const body = ['Dear Anna,', ...text, 'The last words.', 'Yours sincerely,\nInês Duarte'].join('\n\n')
      const { pages } = await readPdf(await renderPdf(letterDocument({ ...letter, body })))
      const last = pages.at(-1)?.text ?? ''
      expect(last).toContain('The last words.')
      expect(last).toContain('Yours sincerely')
      expect(last).toContain('Inês Duarte')
    }
  }
})

test('a heading stays with what follows, and no line of a paragraph stands alone', async () => {
  for (let before = 20; before < 36; before += 1) {
    const lines = Array.from({ length: before }, (_, at): Block => ({ is: 'paragraph', text: `Line ${at}` }))
    const blocks: Block[] = [
      ...lines,
      { is: 'heading', level: 2, text: 'Heading' },
      { is: 'paragraph', text: paragraph },
    ]
    const { pages } = await readPdf(await renderPdf(withBlocks(blocks)))
    const at = pages.findIndex(({ text }) => text.includes('Heading'))
    const following = pages[at]?.text.split('Heading')[1]?.trim().split('\n') ?? []
    expect(following.length).toBeGreaterThanOrEqual(2)
    if (pages.length > at + 1) expect(pages[at + 1]?.text.trim().split('\n').length).toBeGreaterThanOrEqual(2)
  }
})

test('a word longer than a line is broken, not cut off or drawn beyond the page', async () => {
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(20)
  const { text } = await readPdf(await renderPdf(withBlocks([{ is: 'paragraph', text: word }])))
  expect(text.replaceAll('\n', '')).toBe(word)
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(110)
})

test('long titles leave their dates room; both ends are there', async () => {
  const left =
    'Senior engineer for the reliability of distributed ledgers and everything that comes after them, twice over'
  const blocks: Block[] = [{ is: 'entry', left, right: 'January 2020 – March 2024', below: 'Berlin' }]
  const { text } = await readPdf(await renderPdf(withBlocks(blocks)))
  for (const part of ['January 2020 – March 2024', 'Berlin', 'twice over']) expect(text).toContain(part)
})

test('letters that look the same are copied as what they are, in every script', async () => {
  for (const text of [
    'А A Α',
    'Ω Ω',
    'ﬁ fi',
    '한글 中文 日本語',
    'ไทย',
    '🙂 𝔘',
    'محمد بن سلمان',
    'יעל כהן',
  ]) {
    const read = await readPdf(await renderPdf(withBlocks([{ is: 'paragraph', text }])))
    expect(read.text).toBe(text)
  }
})

test('a link leads where it may and nowhere else', async () => {
  const text = [
    { text: 'good', link: 'https://example.org/' },
    { text: ' bad', link: 'javascript:alert(1)' },
    { text: ' worse', link: 'file:///etc/passwd' },
  ]
  const { pages } = await readPdf(await renderPdf(withBlocks([{ is: 'paragraph', text }])))
  expect(pages[0]?.links).toEqual(['https://example.org/'])
  expect(pages[0]?.text).toBe('good bad worse')
})

test('nothing at all is a page with nothing on it', async () => {
  expect((await readPdf(await renderPdf(withBlocks([])))).pages.map(({ text }) => text)).toEqual([''])
})

test.each([
  ['en-GB', 'Kind regards,\nعلي Hassan', 62],
  ['en-GB', 'Kind regards,\n\nعلي Hassan', 62],
  ['en-GB', 'Kind regards,\n\nعلي حسن', 62],
  ['ar', 'Hassan علي', null],
] as const)('in %s “%s” is signed where the letter begins', async (language, closing, left) => {
  const body = `Dear Ms Brandt,\n\nThank you.\n\n${closing}`
  const own = { ...letter, from: { name: 'x' }, to: { name: '' }, language, body }
  const at = await leftOf(await renderPdf(letterDocument(own)), 'علي')
  if (left) expect(Math.round(at)).toBe(left)
  else expect(at).toBeGreaterThan(300)
})
