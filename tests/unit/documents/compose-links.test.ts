import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLinks } from '@/lib/documents/compose-links'

const mail = {
  to: 'anna@example.org',
  subject: 'Größe & Dank + 1',
  body: 'Hallo Anna,\n\n100 % ja? #1\r\nInês',
}

test('a mail program begins the letter with its lines and signs', () => {
  const { href, bodyLeftOut } = composeLinks(mail).mailto
  expect(href).toBe(
    'mailto:anna@example.org?subject=Gr%C3%B6%C3%9Fe%20%26%20Dank%20%2B%201' +
      '&body=Hallo%20Anna%2C%0D%0A%0D%0A100%20%25%20ja%3F%20%231%0D%0AIn%C3%AAs',
  )
  expect(bodyLeftOut).toBe(false)
})

test('Gmail and Outlook are told the same', () => {
  const { gmail, outlook } = composeLinks(mail)
  for (const [link, subject] of [
    [gmail, 'su'],
    [outlook, 'subject'],
  ] as const) {
    const { searchParams, protocol } = new URL(link.href)
    expect(protocol).toBe('https:')
    expect(searchParams.get('to')).toBe('anna@example.org')
    expect(searchParams.get(subject)).toBe('Größe & Dank + 1')
    expect(searchParams.get('body')).toBe('Hallo Anna,\r\n\r\n100 % ja? #1\r\nInês')
  }
})

test('a text that does not fit is left out whole, and it is said', () => {
  const { mailto, gmail } = composeLinks({ ...mail, body: 'word '.repeat(600) })
  expect(mailto).toEqual({
    href: 'mailto:anna@example.org?subject=Gr%C3%B6%C3%9Fe%20%26%20Dank%20%2B%201',
    bodyLeftOut: true,
  })
  expect(gmail.bodyLeftOut).toBe(false)
})

test('nothing in a letter becomes another part of the link', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('&bcc=x@y.z', '?cc=x@y.z', '\r\nBcc: x@y.z', '#', '\ud800'),
  )
  fc.assert(
    fc.property(word, word, word, (to, subject, body) => {
      for (const { href } of Object.values(composeLinks({ to, subject, body }))) {
        const { searchParams, hash } = new URL(href)
        expect([...searchParams.keys()].filter((key) => /cc$/i.test(key))).toEqual([])
        expect(hash).toBe('')
        expect(href.length).toBeLessThanOrEqual(8000)
      }
    }),
    { numRuns: 300 },
  )
})
