import { expect, test } from 'vitest'
import type { Letter } from '@/lib/documents/letter'
import { letterEml } from '@/lib/documents/letter-eml'
import { readEml } from './read-back'
import { letters } from './sample-letters'

const now = new Date('2026-11-22T10:00:00Z')
const [letter] = letters as [Letter]
const sourceOf = async (changes: Partial<Letter>) =>
  Buffer.from(await letterEml({ ...letter, ...changes }, now)).toString('latin1')

test('it opens as a draft: unsent, dated, without an identity of its own', async () => {
  const source = await sourceOf({})
  const [head = ''] = source.split('\r\n\r\n')
  expect(head.split(/\r\n(?![ \t])/).map((line) => line.split(':')[0])).toEqual([
    'X-Unsent',
    'From',
    'To',
    'Subject',
    'Date',
    'Content-Transfer-Encoding',
    'MIME-Version',
    'Content-Type',
  ])
  expect(head).toContain('X-Unsent: 1\r\n')
  expect(head).toContain('Date: Sun, 22 Nov 2026 10:00:00 +0000')
  expect(head).toContain('Content-Type: text/plain; charset=utf-8')
})

test('every line ends as RFC 5322 says, and none is longer than it allows', async () => {
  const source = await sourceOf({ body: `Hallo,\n\n${'Wort '.repeat(400)}\n${'x'.repeat(3000)}` })
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
  expect(source).toMatch(/^[\t\r\n -~]*$/)
})

test('a line break in a field adds no header and nobody to the letter', async () => {
  const thief = 'x\r\nBcc: thief@example.org\r\n\r\nBody'
  const source = await sourceOf({
    from: { name: thief, email: 'ines@example.org' },
    to: { name: thief, email: 'anna@example.org\r\nBcc: thief@example.org' },
    subject: thief,
  })
  expect(source).not.toMatch(/^bcc/im)
  const mail = await readEml(Buffer.from(source, 'latin1'))
  expect(mail.bcc ?? mail.cc ?? mail.to).toBeUndefined()
  expect(mail.subject).toBe('x Bcc: thief@example.org Body')
  expect(mail.text?.trimEnd()).toBe(letter.body)
})

test('without an address there is a line less for the person to fill in, not a wrong one', async () => {
  const source = await sourceOf({ to: { name: 'Anna' }, from: { name: 'Inês', email: 'none' } })
  expect(source).not.toMatch(/^(to|from):/im)
})

test('a text that looks like a message inside the message stays text', async () => {
  const body = '.\n\nFrom me to you\n--boundary\nContent-Type: text/html\n\n<b>x</b>\n.\nQUIT'
  const mail = await readEml(Buffer.from(await sourceOf({ body }), 'latin1'))
  expect(mail.text?.trimEnd()).toBe(body)
  expect(mail.html).toBe(false)
})
