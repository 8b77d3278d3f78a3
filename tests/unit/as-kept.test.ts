import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asKept } from '@/lib/as-kept'
import { saving } from '@/lib/drafts/schema'

const id = '01933b7e-0000-7000-8000-000000000001'
const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const halves = fc.constantFrom('\ud83d', '\ude00', '\0', '\r', '\n', 'a')
const oddText = fc.oneof(
  anyText,
  fc.array(halves, { maxLength: 20 }).map((signs) => signs.join('')),
)

test('half an emoji, a NUL and the line breaks of a form become what a text can hold', () => {
  expect(asKept('Half \ud83d, \ude00; whole 😀; none\0; one\r\ntwo\rthree')).toBe(
    'Half \ufffd, \ufffd; whole 😀; none; one\ntwo\nthree',
  )
})

test('what a window takes for its text is what the server keeps, even after the way there', () => {
  fc.assert(
    fc.property(oddText, (body) => {
      const kept = asKept(body)
      const sent = new TextDecoder().decode(new TextEncoder().encode(`-${body}`)).slice(1)
      expect(saving.parse({ id, revision: '1', body }).body).toBe(kept)
      expect(saving.parse({ id, revision: '1', body: sent }).body).toBe(kept)
      expect(asKept(kept)).toBe(kept)
    }),
  )
})
