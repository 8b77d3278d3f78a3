import { expect, test } from 'vitest'
import { durationWords } from '@/lib/bookings/letters/reminder-letter'
import { letterAsHtml, letterAsText } from '@/lib/mail'

const letter = {
  to: { name: 'Ines', address: 'ines@example.org' },
  subject: 'A call',
  paragraphs: ['The call is booked.'],
  facts: [
    ['When', 'Thursday 3 December\r\nBcc: x'],
    ['Where', 'https://meet.example/a?b=1&c=2'],
    ['Reason given', 'javascript:alert(1) <b>'],
  ] as [string, string][],
  action: { label: 'See the call', url: 'https://waymark.example/call' },
  links: [{ label: 'Cancel the call', url: 'https://waymark.example/call#cancel' }],
  whyYouGetThis: 'You get this because it is tried.',
}

test('a letter says its facts, its clear action first, lesser ways after it, and at last why it comes', () => {
  expect(letterAsText(letter)).toBe(`The call is booked.

When: Thursday 3 December Bcc: x
Where: https://meet.example/a?b=1&c=2
Reason given: javascript:alert(1) <b>

See the call:
https://waymark.example/call

Cancel the call:
https://waymark.example/call#cancel

-- 
You get this because it is tried.
`)
})

test('in HTML an address of the web is a link, and nothing else that people wrote is', () => {
  const html = letterAsHtml(letter)
  expect(html).toContain('href="https://meet.example/a?b=1&amp;c=2"')
  expect(html).not.toContain('href="javascript:')
  expect(html).toContain('javascript:alert(1) &lt;b&gt;')
  expect(html.match(/<a /g)).toHaveLength(3)
  expect(html).toContain('<th scope="row"')
})

test.each([
  [0.4, '1 minute'],
  [15, '15 minutes'],
  [60, '60 minutes'],
  [120, '2 hours'],
  [1440, '24 hours'],
  [2880, '2 days'],
  [10080, '7 days'],
])('%d minutes before a call one reads %s', (minutes, words) => {
  expect(durationWords(minutes)).toBe(words)
})
