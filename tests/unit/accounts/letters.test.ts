import { expect, test } from 'vitest'
import { closedAccountLetter, signInLetter, welcomeLetter } from '@/lib/accounts/letters'
import { letterAsHtml, letterAsText } from '@/lib/mail'
import { tryAgain } from '@/lib/rate-limit'

const sender = { brand: 'Waymark', support: 'help@waymark.example' }
const to = { name: 'Ines <b>', address: 'ines@example.org' }

test('letters with a code show it once, say how long it works and why they come, and keep it out of the subject', () => {
  for (const letter of [welcomeLetter(to.address, '012345', sender), signInLetter(to, '012345', sender)]) {
    const text = letterAsText(letter)
    expect(text.match(/012345/g)).toHaveLength(1)
    expect(text).toContain('10 minutes')
    expect(text).toContain('You get this because')
    expect(letter.subject).not.toContain('012345')
    expect(letterAsHtml(letter)).toContain('>012345<')
  }
})

test('names are escaped, and a closed account gets no code but whom to ask', () => {
  expect(letterAsHtml(signInLetter(to, '012345', sender))).not.toContain('<b>')
  const closed = closedAccountLetter(to, sender)
  expect(closed.code).toBeUndefined()
  expect(letterAsText(closed)).toContain('help@waymark.example')
})

test.each([
  [1, 'Try again in a minute.'],
  [60_000, 'Try again in a minute.'],
  [60_001, 'Try again in 2 minutes.'],
  [3_600_000, 'Try again in 60 minutes.'],
  [86_400_000, 'Try again in 24 hours.'],
])('after %i ms: %s', (milliseconds, message) => {
  expect(tryAgain(milliseconds)).toBe(message)
})
